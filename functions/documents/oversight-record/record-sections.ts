import { COMPETENCE_WORDS } from '../../../words/training/competence-words';
import { capitalised } from '../../../words/written-values';
import { COLOUR_WORDS, LABEL_WORDS, RULE_SENTENCES, limitSentence } from '../../../words/status/light-words';
import { MEASURE_WORDS, measureNumber } from '../../../words/decision/measure-words';
import { REPORT_CARD_WORDS } from '../../../words/status/report-card-words';
import { SECTION_WORDS } from '../../../words/status/section-words';
import type { Light } from '../../../domain/status/light';
import { shownColour, type Deadline, type Detail, type SectionStatus } from '../../../domain/status/section';
import { unreachable } from '../../../domain/ground/unreachable';
import { MISSING, writtenDay } from '../minutes/minute-values';
import type { PdfBlock, PdfFact } from '../pdf/pdf-document';
import {
  figureName,
  newestIn,
  personIn,
  writtenColour,
  writtenFigure,
  type NamedRecord,
} from './record-values';
import { MEASURE_STATES, RECORD_WORDS as W } from '../../../words/status/record-words';

const CARD = REPORT_CARD_WORDS.da;

/** Every area of the newest version with its colour and rule. */
export function overviewBlocks(record: NamedRecord): PdfBlock[] {
  const { sections } = newestIn(record).report;
  return [
    { kind: 'heading', level: 3, text: W.headings.overview },
    {
      kind: 'table',
      columns: [
        { header: W.columns.section, share: 2.2, namesRow: true },
        { header: W.columns.colour, share: 1.2 },
        { header: W.columns.before, share: 1 },
        { header: W.columns.rule, share: 5 },
      ],
      rows: sections.map((one) => [
        SECTION_WORDS[one.section].da,
        one.override === null
          ? COLOUR_WORDS[one.light.colour].da
          : W.colourByHand(COLOUR_WORDS[one.override.colour].da),
        one.colourBefore === null ? MISSING : COLOUR_WORDS[one.colourBefore].da,
        writtenRule(one.light),
      ]),
    },
  ];
}

/** Each area of the newest version with everything that was shown of it. */
export function sectionBlocks(record: NamedRecord): PdfBlock[] {
  const { sections } = newestIn(record).report;
  return [
    { kind: 'heading', level: 2, text: W.headings.sections },
    ...sections.flatMap((one) => sectionBlock(one, record)),
  ];
}

const writtenRule = (light: Light): string => {
  const { rule, label } = light;
  const origin =
    label === 'guidance' ? `${LABEL_WORDS[label].da}: ${CARD.guidanceSource}` : LABEL_WORDS[label].da;
  const limit = limitSentence(light, 'da');
  return `${RULE_SENTENCES[rule].da} (${limit === undefined ? origin : `${origin}, ${limit}`})`;
};

function sectionBlock(status: SectionStatus, record: NamedRecord): PdfBlock[] {
  const { section, light, override, colourBefore, figures, details, source, responsible } = status;
  const shown = COLOUR_WORDS[shownColour(status)].da;
  const facts: PdfFact[] = [
    {
      term: W.terms.colour,
      value: colourBefore === null ? shown : W.wasColour(shown, writtenColour(colourBefore)),
    },
    { term: W.terms.rule, value: writtenRule(light) },
    { term: W.terms.data, value: light.dataOn === null ? W.noData : W.dataOn(writtenDay(light.dataOn)) },
  ];
  if (override !== null) {
    const value = W.byHand(personIn(record, override.by), writtenColour(light.colour), override.reason);
    facts.push({ term: W.terms.byHand, value });
  }
  const lines = figures.map(({ figure, value, before }) => {
    const now = writtenFigure(value);
    const isOther = before !== null && before !== value;
    return W.figure(figureName(figure), isOther ? W.wasFigure(now, writtenFigure(before)) : now);
  });
  if (lines.length > 0) facts.push({ term: W.terms.figures, value: lines.join('\n') });
  // Where no measure is approved at all the rule says so; ten lines of the same would say no more.
  const isNothingApproved = details.every((one) => one.kind === 'measure' && one.state === 'missing');
  if (!isNothingApproved)
    facts.push({ term: W.terms.behind, value: details.map((one) => detailLine(one, record)).join('\n') });
  if (lines.length > 0) facts.push({ term: W.terms.source, value: source ?? W.ledger });
  if (responsible !== null) facts.push({ term: W.terms.responsible, value: personIn(record, responsible) });
  return [
    { kind: 'heading', level: 3, text: SECTION_WORDS[section].da },
    { kind: 'facts', facts },
  ];
}

function detailLine(detail: Detail, record: NamedRecord): string {
  switch (detail.kind) {
    case 'area': {
      const area = capitalised(COMPETENCE_WORDS[detail.competence].da);
      return detail.isCarried ? W.areaCarried(area) : W.areaMissing(area);
    }
    case 'measure':
      return W.measure(
        measureNumber(detail.code),
        MEASURE_WORDS[detail.code].da,
        MEASURE_STATES[detail.state],
      );
    case 'measured':
      return W.measured(writtenDay(detail.on), writtenFigure(detail.score));
    case 'delegated':
      return W.delegated(detail.decisionId);
    case 'deadline':
      return W.deadline(writtenDay(detail.deadline.on), deadlineText(detail.deadline));
    case 'more':
      return CARD.moreDetails(detail.count);
    case 'followUp': {
      const { followUpId, text, ownerId, dueOn } = detail;
      return W.followUp(followUpId, text, personIn(record, ownerId), writtenDay(dueOn));
    }
    default:
      return unreachable(detail);
  }
}

const deadlineText = (deadline: Deadline): string =>
  deadline.kind === 'cycle'
    ? `${deadline.title} (${LABEL_WORDS[deadline.label].da})`
    : CARD.deadline[deadline.kind](deadline.decisionId);
