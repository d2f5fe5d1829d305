import { AUDIENCE_WORDS } from '../../../words/access/audience-words';
import { COMPETENCE_WORDS } from '../../../words/training/competence-words';
import { COLOUR_WORDS, LABEL_WORDS, RULE_SENTENCES } from '../../../words/status/light-words';
import { shortDate, writtenDate, writtenInstant } from '../../../words/written-dates';
import type { Light } from '../../../domain/status/light';
import { memberLight, trainingLight } from '../../../domain/status/lights';
import type { DanishDate } from '../../../domain/calendar/danish-time';
import type { Coverage } from '../../../domain/training/coverage';
import type { PdfBlock, PdfColumn, PdfDocument } from '../pdf/pdf-document';
import { LANGUAGE_TAGS, MISSING, OWN_WORDS, translationNote } from '../writing';
import {
  COLUMN_TEXTS,
  EVIDENCE_TEXTS,
  EXPORT_TEXTS as T,
  READING_TEXTS,
  SOURCE_TEXTS,
  MEMBER_STANDING_TEXTS,
  type ColumnName,
} from '../../../words/training/export-words';
import { PAPER_LABELS } from '../../../words/paper-labels';
import { competenceList, nameList, type TrainingOverview } from './training-overview';
import { sourceOf } from './training-sheets';
import { nameWithTitle } from '../../../words/person-words';

/** More people and courses than this are no document any more, and would take seconds to draw. */
const MOST_ROWS = 1500;

/**
 * The Uddannelsesoversigt of a day as a document: both readings with their sources, every course, the offers to the
 * staff, the municipality's own rules, and the ledger's position by which it can be checked.
 */
export function trainingDocument(overview: TrainingOverview): PdfDocument {
  const { say, language, municipality, coverage, position } = overview;
  const labels = PAPER_LABELS[language];
  const title = say(T.title);
  const group = say(AUDIENCE_WORDS[coverage.audience]);
  const asOf = `${say(T.on)} ${writtenDate(coverage.on, language)}`;
  return {
    language: LANGUAGE_TAGS[language],
    title: `${labels.title(title)}: ${group}, ${asOf}`,
    subject: say(T.subject),
    author: municipality,
    creator: labels.creator,
    createdAt: new Date(position.at ?? 0),
    header: { left: municipality, right: labels.title(title) },
    footer: {
      left: `${say(T.position)}: ${String(position.seq)}`,
      page: labels.page,
    },
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: `${group} · ${asOf}` },
      ...translationNote(language),
      { kind: 'note', title: say(T.reservation), text: say(T.reservationText) },
      ...collectiveBlocks(overview),
      ...(rowsOf(coverage) > MOST_ROWS
        ? [paragraph(say(T.tooMany))]
        : [...memberBlocks(overview), ...courseBlocks(overview)]),
      ...offerBlocks(overview),
      ...policyBlocks(overview),
      ...proofBlocks(overview),
    ],
  };
}

/** Members, and each of their courses. */
const rowsOf = ({ members }: Coverage): number =>
  members.reduce((sum, one) => sum + 1 + one.completions.length + one.notCounted.length, 0);

function collectiveBlocks(overview: TrainingOverview): PdfBlock[] {
  const { say, coverage } = overview;
  return [
    ...section(overview, 'collective', trainingLight(coverage)),
    ...table(
      overview,
      [
        ['competence', 2.2],
        ['carriedBy', 3.6],
        ['needed', 1.2],
        ['dependsOn', 2.6],
        ['latestOn', 1.5],
      ],
      coverage.collective.map((one) => [
        say(COMPETENCE_WORDS[one.competence]),
        nameList(one.carriedBy, overview),
        String(one.needed),
        nameList(one.dependsOn, overview),
        day(one.latestOn, overview),
      ]),
    ),
  ];
}

function memberBlocks(overview: TrainingOverview): PdfBlock[] {
  const { say, coverage, nameOf, titleOf } = overview;
  return [
    ...section(overview, 'members', memberLight(coverage)),
    ...table(
      overview,
      [
        ['name', 3],
        ['standing', 2.6],
        ['dueOn', 1.5],
        ['counted', 1.3],
        ['competences', 2.8],
      ],
      coverage.members.map((member) => [
        nameWithTitle({ name: nameOf(member.personId), title: titleOf(member.personId) }),
        say(MEMBER_STANDING_TEXTS[member.standing]),
        day(member.dueOn, overview),
        String(member.completions.length),
        competenceList(member.competences, overview) || MISSING,
      ]),
    ),
  ];
}

function courseBlocks(overview: TrainingOverview): PdfBlock[] {
  const { say, coverage, nameOf, courseOf } = overview;
  const rowsOf = (which: 'completions' | 'notCounted') =>
    coverage.members.flatMap((member) =>
      member[which].map((one) => {
        const { title, provider, minutes } = courseOf(one);
        const evidence = say(EVIDENCE_TEXTS[one.evidence.kind]);
        return [
          nameOf(member.personId),
          `${title} (${provider})`,
          day(one.completedOn, overview),
          minutes === null ? MISSING : String(minutes),
          one.verified === null ? `${evidence}. ${say(T.notVerified)}` : evidence,
        ];
      }),
    );
  const columns: Columns = [
    ['name', 2.2],
    ['course', 4],
    ['completedOn', 1.5],
    ['minutes', 1.2],
    ['evidence', 2],
  ];
  const notCounted = rowsOf('notCounted');
  return [
    { kind: 'heading', level: 2, text: say(T.courses) },
    ...table(overview, columns, rowsOf('completions')),
    ...(notCounted.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: say(T.notCounted) } satisfies PdfBlock,
          ...table(overview, columns, notCounted),
        ]),
  ];
}

function offerBlocks(overview: TrainingOverview): PdfBlock[] {
  const { say, coverage } = overview;
  return [
    { kind: 'heading', level: 2, text: say(T.offers) },
    paragraph(say(SOURCE_TEXTS.offers), 'small'),
    ...table(
      overview,
      [
        ['what', 4],
        ['offeredOn', 1.5],
        ['audiences', 2.5],
        ['reference', 2.5],
      ],
      coverage.offers.map((offer) => [
        offer.what,
        day(offer.offeredOn, overview),
        offer.audiences.map((audience) => say(AUDIENCE_WORDS[audience])).join(', '),
        offer.reference,
      ]),
    ),
  ];
}

function policyBlocks({ say, coverage, language }: TrainingOverview): PdfBlock[] {
  const { policy } = coverage;
  const limit = (value: number | null) => (value === null ? say(T.noLimit) : String(value));
  return [
    { kind: 'heading', level: 2, text: say(T.policy) },
    paragraph(say(SOURCE_TEXTS.local), 'small'),
    policy === null
      ? paragraph(say(T.noPolicy))
      : {
          kind: 'facts',
          facts: [
            { term: say(T.caseNumber), value: policy.caseNumber },
            { term: say(T.from), value: writtenDate(policy.from, language) },
            { term: say(T.reading), value: say(READING_TEXTS[policy.reading]) },
            { term: say(T.interval), value: limit(policy.intervalMonths) },
            { term: say(T.onboarding), value: limit(policy.onboardingDays) },
            { term: say(T.leastMinutes), value: limit(policy.leastMinutes) },
            { term: say(T.otherCourses), value: say(policy.otherCoursesCount ? T.yes : T.no) },
          ],
        },
  ];
}

function proofBlocks({ say, position, language }: TrainingOverview): PdfBlock[] {
  const at = position.at === null ? MISSING : writtenInstant(position.at, language);
  return [
    { kind: 'heading', level: 2, text: say(T.proof) },
    paragraph(say(T.proofText)),
    {
      kind: 'facts',
      facts: [
        { term: say(T.position), value: String(position.seq) },
        { term: say(T.positionAt), value: at },
      ],
    },
    { kind: 'fingerprint', label: say(T.hash), value: position.hash },
  ];
}

/** A reading with its source and, for the body, the light that it gives, in words. */
function section(overview: TrainingOverview, reading: 'members' | 'collective', light: Light): PdfBlock[] {
  const { say, coverage, language } = overview;
  const { colour, rule, label, dataOn } = light;
  const dated = dataOn === null ? '' : ` (${writtenDate(dataOn, language)})`;
  const said = `${say(COLOUR_WORDS[colour])}${dated}: ${say(RULE_SENTENCES[rule])} (${say(LABEL_WORDS[label])})`;
  return [
    { kind: 'heading', level: 2, text: say(T[reading]) },
    paragraph(say(sourceOf(overview, reading)), 'small'),
    // The sentences of the lights are about the management body.
    ...(coverage.audience === 'managementBody' ? [paragraph(said)] : []),
  ];
}

type Columns = readonly (readonly [ColumnName, share: number])[];

/** What somebody has written and nobody translates. */
const OWN_COLUMNS: readonly ColumnName[] = ['course', 'what', 'reference'];

/** A table whose first column names its rows; a sentence where there are none. */
function table(
  { say }: TrainingOverview,
  columns: Columns,
  rows: readonly (readonly string[])[],
): PdfBlock[] {
  if (rows.length === 0) return [paragraph(say(T.none))];
  const heads = columns.map(([name, share], index): PdfColumn => ({
    header: say(COLUMN_TEXTS[name]),
    share,
    namesRow: index === 0,
    ...(OWN_COLUMNS.includes(name) ? { language: OWN_WORDS } : {}),
  }));
  return [{ kind: 'table', columns: heads, rows }];
}

const paragraph = (text: string, size: 'normal' | 'small' = 'normal'): PdfBlock => ({
  kind: 'paragraph',
  text,
  size,
});

const day = (date: DanishDate | null, { language }: TrainingOverview): string =>
  date === null ? MISSING : shortDate(date, language);
