import { COMPETENCE_WORDS } from '../../../words/training/competence-words';
import { capitalised } from '../../../words/written-values';
import { COLOUR_WORDS, LABEL_WORDS, RULE_SENTENCES } from '../../../words/status/light-words';
import { limitSentence } from '../../../words/status/limit-words';
import { MEASURE_WORDS, measureNumber } from '../../../words/decision/measure-words';
import { REPORT_CARD_WORDS } from '../../../words/status/report-card-words';
import { listedDayWords } from '../../../words/status/listed-day-words';
import { sectionSource } from '../../../words/status/section-source';
import { FIGURE_WORDS, SECTION_WORDS } from '../../../words/status/section-words';
import type { Language } from '../../../words/language';
import type { Light } from '../../../domain/status/light';
import { shownColour, type Deadline, type Detail, type SectionStatus } from '../../../domain/status/section';
import { unreachable } from '../../../domain/ground/unreachable';
import { MISSING } from '../writing';
import type { PdfBlock, PdfFact } from '../pdf/pdf-document';
import { newestIn, personInRecord, writtenColour, writtenFigure, type RecordPaper } from './record-values';
import { MEASURE_STATE_WORDS } from '../../../words/status/record-words';

/** The longest word of a colour is longer in English, and a column that is too narrow would cut it. */
const COLOUR_SHARES = { da: 1, en: 1.2 } satisfies Record<Language, number>;

/** Every area of the newest version with its colour and rule. */
export function overviewBlocks(record: RecordPaper): PdfBlock[] {
  const { language, words: W, say } = record;
  const { sections } = newestIn(record).report;
  return [
    { kind: 'heading', level: 3, text: W.headings.overview },
    {
      kind: 'table',
      columns: [
        { header: W.columns.section, share: 2.2, namesRow: true },
        { header: W.columns.colour, share: 1.2 },
        { header: W.columns.before, share: COLOUR_SHARES[language] },
        { header: W.columns.rule, share: 5 },
      ],
      rows: sections.map((one) => [
        say(SECTION_WORDS[one.section]),
        one.override === null
          ? say(COLOUR_WORDS[one.light.colour])
          : W.colourByHand(say(COLOUR_WORDS[one.override.colour])),
        one.colourBefore === null ? MISSING : say(COLOUR_WORDS[one.colourBefore]),
        writtenRule(one.light, record),
      ]),
    },
  ];
}

/** Each area of the newest version with everything that was shown of it. */
export function sectionBlocks(record: RecordPaper): PdfBlock[] {
  const { sections } = newestIn(record).report;
  return [
    { kind: 'heading', level: 2, text: record.words.headings.sections },
    ...sections.flatMap((one) => sectionBlock(one, record)),
  ];
}

const writtenRule = (light: Light, { language, say }: RecordPaper): string => {
  const { rule, label } = light;
  const kind = say(LABEL_WORDS[label]);
  const origin = label === 'guidance' ? `${kind}: ${REPORT_CARD_WORDS[language].guidanceSource}` : kind;
  const limit = limitSentence(light, language);
  return `${say(RULE_SENTENCES[rule])} (${limit === undefined ? origin : `${origin}, ${limit}`})`;
};

function sectionBlock(status: SectionStatus, record: RecordPaper): PdfBlock[] {
  const { section, light, override, colourBefore, figures, details, responsible } = status;
  const { words: W, say, day } = record;
  const shown = say(COLOUR_WORDS[shownColour(status)]);
  const facts: PdfFact[] = [
    {
      term: W.terms.colour,
      value: colourBefore === null ? shown : W.wasColour(shown, writtenColour(record, colourBefore)),
    },
    { term: W.terms.rule, value: writtenRule(light, record) },
    { term: W.terms.data, value: light.dataOn === null ? W.noData : W.dataOn(day(light.dataOn)) },
  ];
  if (override !== null) {
    const value = W.byHand(
      personInRecord(record, override.by),
      writtenColour(record, light.colour),
      override.reason,
    );
    facts.push({ term: W.terms.byHand, value });
  }
  const lines = figures.map(({ figure, value, before }) => {
    const now = writtenFigure(record, value);
    const isOther = before !== null && before !== value;
    return W.figure(
      say(FIGURE_WORDS[figure]),
      isOther ? W.wasFigure(now, writtenFigure(record, before)) : now,
    );
  });
  if (lines.length > 0) facts.push({ term: W.terms.figures, value: lines.join('\n') });
  // Where no measure is approved at all the rule says so; ten lines of the same would say no more.
  const isNothingApproved = details.every((one) => one.kind === 'measure' && one.state === 'missing');
  if (!isNothingApproved)
    facts.push({ term: W.terms.behind, value: details.map((one) => detailLine(one, record)).join('\n') });
  if (lines.length > 0)
    facts.push({ term: W.terms.source, value: sectionSource(status, record.language) ?? W.ledger });
  if (responsible !== null)
    facts.push({ term: W.terms.responsible, value: personInRecord(record, responsible) });
  return [
    { kind: 'heading', level: 3, text: say(SECTION_WORDS[section]) },
    { kind: 'facts', facts },
  ];
}

function detailLine(detail: Detail, record: RecordPaper): string {
  const { language, words: W, say, day } = record;
  switch (detail.kind) {
    case 'area': {
      const area = capitalised(say(COMPETENCE_WORDS[detail.competence]));
      return detail.isCarried ? W.areaCarried(area) : W.areaMissing(area);
    }
    case 'measure':
      return W.measure(
        measureNumber(detail.code),
        say(MEASURE_WORDS[detail.code]),
        say(MEASURE_STATE_WORDS[detail.state]),
      );
    case 'measured':
      return W.measured(day(detail.on), writtenFigure(record, detail.score));
    case 'delegated':
      return W.delegated(detail.decisionId);
    case 'deadline':
      return W.deadline(day(detail.deadline.on), deadlineText(detail.deadline, record));
    case 'more':
      return REPORT_CARD_WORDS[language].moreDetails(detail.count);
    case 'followUp': {
      const { followUpId, text, ownerId, dueOn } = detail;
      return W.followUp(followUpId, text, personInRecord(record, ownerId), day(dueOn));
    }
    default:
      return unreachable(detail);
  }
}

function deadlineText(deadline: Deadline, { language, say }: RecordPaper): string {
  if ('decisionId' in deadline)
    return REPORT_CARD_WORDS[language].deadline[deadline.kind](deadline.decisionId);
  const text = deadline.kind === 'cycle' ? deadline.title : listedDayWords(deadline, deadline.id, language);
  return `${text} (${say(LABEL_WORDS[deadline.label])})`;
}
