import { AUDIENCE_WORDS } from '../../../words/access/audience-words';
import { COMPETENCE_WORDS } from '../../../words/training/competence-words';
import type { PersonId } from '../../../domain/access/role';
import { dayCell, numberCell, textCell, type ExportCell, type ExportSheet } from './export-sheet';
import {
  COLUMN_TEXTS,
  EVIDENCE_TEXTS,
  EXPORT_TEXTS,
  SOURCE_TEXTS,
  MEMBER_STANDING_TEXTS,
  type ColumnName,
} from '../../../words/training/export-words';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import { competenceList, nameList, type TrainingOverview } from './training-overview';
import { PAPER_LABELS } from '../../../words/paper-labels';
import { writtenInstant } from '../../../words/written-dates';

/** The reading of the Act's own words: one row a member. */
export function* membersSheet(overview: TrainingOverview): Slices<ExportSheet> {
  const { coverage, say, nameOf, titleOf } = overview;
  const columns = [
    'name',
    'title',
    'standing',
    'dueOn',
    'counted',
    'competences',
    'latestOn',
    'source',
  ] as const;
  const rows: ExportCell[][] = [];
  yield* inSlices(coverage.members, (one) => {
    rows.push([
      textCell(nameOf(one.personId)),
      textCell(titleOf(one.personId)),
      textCell(say(MEMBER_STANDING_TEXTS[one.standing])),
      dayCell(one.dueOn),
      numberCell(one.completions.length),
      textCell(competenceList(one.competences, overview)),
      dayCell(one.latestOn),
      textCell(say(sourceOf(overview, 'members'))),
    ]);
  });
  return sheet(overview, say(EXPORT_TEXTS.members), columns, rows);
}

/** The body's reading: one row a competence. */
export function competencesSheet(overview: TrainingOverview): ExportSheet {
  const { coverage, say } = overview;
  const columns = ['competence', 'carriedBy', 'needed', 'dependsOn', 'latestOn', 'source'] as const;
  return sheet(overview, say(EXPORT_TEXTS.collective), columns, [
    ...coverage.collective.map((one) => [
      textCell(say(COMPETENCE_WORDS[one.competence])),
      textCell(nameList(one.carriedBy, overview)),
      numberCell(one.needed),
      textCell(nameList(one.dependsOn, overview)),
      dayCell(one.latestOn),
      textCell(say(sourceOf(overview, 'collective'))),
    ]),
  ]);
}

/** Each course of each member, counted or not; who has none has one row, so that nobody is left out. */
export function* coursesSheet(overview: TrainingOverview): Slices<ExportSheet> {
  const { coverage, say, nameOf, titleOf } = overview;
  const columns = [
    'name',
    'title',
    'standing',
    'dueOn',
    'course',
    'provider',
    'completedOn',
    'minutes',
    'competences',
    'counts',
    'evidence',
    'loggedBy',
    'verifiedBy',
    'source',
  ] as const;
  const rows: ExportCell[][] = [];
  yield* inSlices(coverage.members, (member) => {
    const who = [
      textCell(nameOf(member.personId)),
      textCell(titleOf(member.personId)),
      textCell(say(MEMBER_STANDING_TEXTS[member.standing])),
      dayCell(member.dueOn),
    ];
    const source = textCell(say(sourceOf(overview, 'members')));
    const taken = [...member.completions, ...member.notCounted].sort((a, b) =>
      a.completedOn < b.completedOn ? -1 : a.completedOn > b.completedOn ? 1 : 0,
    );
    if (taken.length === 0) rows.push([...who, ...columns.slice(5).map(() => textCell('')), source]);
    for (const one of taken) {
      const { title, provider, minutes } = overview.courseOf(one);
      rows.push([
        ...who,
        textCell(title),
        textCell(provider),
        dayCell(one.completedOn),
        numberCell(minutes),
        textCell(competenceList(overview.competencesOf(one), overview)),
        textCell(say(member.completions.includes(one) ? EXPORT_TEXTS.yes : EXPORT_TEXTS.no)),
        textCell(say(EVIDENCE_TEXTS[one.evidence.kind])),
        textCell(authorOf(overview, one.loggedBy)),
        textCell(one.verified === null ? say(EXPORT_TEXTS.notVerified) : authorOf(overview, one.verified.by)),
        source,
      ]);
    }
  });
  return sheet(overview, say(EXPORT_TEXTS.courses), columns, rows);
}

/** What the file is made of. */
export function aboutSheet(overview: TrainingOverview): ExportSheet {
  const { coverage, say, position, language, municipality } = overview;
  const facts: [string, ExportCell][] = [
    [say(EXPORT_TEXTS.municipality), textCell(municipality)],
    [say(EXPORT_TEXTS.audience), textCell(say(AUDIENCE_WORDS[coverage.audience]))],
    [say(EXPORT_TEXTS.on), dayCell(coverage.on)],
    [say(EXPORT_TEXTS.position), numberCell(position.seq)],
    [
      say(EXPORT_TEXTS.positionAt),
      textCell(position.at === null ? '' : writtenInstant(position.at, language)),
    ],
    [say(EXPORT_TEXTS.hash), textCell(position.hash)],
    [say(EXPORT_TEXTS.reservation), textCell(say(EXPORT_TEXTS.reservationText))],
  ];
  const { translation } = PAPER_LABELS[language];
  if (translation !== null) facts.unshift([translation.title, textCell(translation.text)]);
  return sheet(
    overview,
    say(EXPORT_TEXTS.about),
    ['what2', 'value'],
    [...facts.map(([what, value]) => [textCell(what), value])],
  );
}

/** § 7 is about the management body; what is asked of any other group is the municipality's own. */
export const sourceOf = ({ coverage }: TrainingOverview, reading: 'members' | 'collective') =>
  coverage.audience === 'managementBody' ? SOURCE_TEXTS[reading] : SOURCE_TEXTS.local;

const authorOf = ({ say, nameOf }: TrainingOverview, by: PersonId | null): string =>
  by === null ? say(EXPORT_TEXTS.system) : nameOf(by);

const sheet = (
  { say }: TrainingOverview,
  name: string,
  columns: readonly ColumnName[],
  rows: ExportSheet['rows'],
): ExportSheet => ({ name, columns: columns.map((one) => say(COLUMN_TEXTS[one])), rows });
