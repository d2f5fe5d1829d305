import type { CardElementArray, IFactSet } from '@microsoft/teams.cards';
import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Deadline, Detail, Figure, SectionStatus } from '../../domain/status/section';
import { shownColour } from '../../domain/status/section';
import { sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import { COMPETENCE_WORDS } from '../../words/training/competence-words';
import type { Language } from '../../words/language';
import { COLOUR_WORDS, LABEL_WORDS } from '../../words/status/light-words';
import { listedDayWords } from '../../words/status/listed-day-words';
import { measureNumber } from '../../words/decision/measure-words';
import { REPORT_CARD_WORDS } from '../../words/status/report-card-words';
import { sectionSource } from '../../words/status/section-source';
import { FIGURE_WORDS, SECTION_WORDS } from '../../words/status/section-words';
import { writtenDate } from '../../words/written-dates';
import { writtenList, writtenNumber } from '../../words/written-values';
import { lightLine } from './light-line';
import { sectionChart } from './section-chart';

type Shown = { language: Language; on: DanishDate; names: ReadonlyMap<PersonId, string> };

const SHOWN_DELEGATED = 10;
const SHOWN_FOLLOW_UPS = 5;

/** One section in full: its colour and why, its figures, and what stands behind them. It names who answers for it and nobody else. */
export function sectionPart(status: SectionStatus, shown: Shown): CardElementArray {
  const { language, on } = shown;
  const words = REPORT_CARD_WORDS[language];
  const { section, light, override, responsible } = status;
  const source = sectionSource(status, language);
  const nameOf = (personId: PersonId) => shortened(shown.names.get(personId) ?? '', 100);
  return [
    ...lightLine(SECTION_WORDS[section][language], light, {
      language,
      on,
      source: words.guidanceSource,
      colour: shownColour(status),
    }),
    ...(override === null
      ? []
      : [
          labelledText(
            words.override(nameOf(override.by), COLOUR_WORDS[light.colour][language].toLowerCase()),
            shortened(override.reason, 200),
          ),
        ]),
    ...(source === null ? [] : [labelledText(words.source, shortened(source, 200))]),
    ...(responsible === null ? [] : [labelledText(words.responsible, nameOf(responsible))]),
    ...figuresPart(status, language),
    ...detailsPart(status.details, language),
  ];
}

/** The figures in one sentence each, below a chart of them where there is one. */
function figuresPart(status: SectionStatus, language: Language): CardElementArray {
  const { figures } = status;
  if (figures.length === 0) return [];
  const facts: IFactSet = {
    type: 'FactSet',
    spacing: 'Small',
    facts: figures.map((one) => ({
      title: FIGURE_WORDS[one.figure][language],
      value: valueOf(one, language),
    })),
  };
  return [...sectionChart(status, language), facts];
}

function valueOf({ value, before }: Figure, language: Language): string {
  const now = writtenNumber(value, language);
  if (before === null || before === value) return now;
  return REPORT_CARD_WORDS[language].before(now, writtenNumber(before, language));
}

/** Each kind of detail as its own lines; a kind that is not there says nothing. */
function detailsPart(details: readonly Detail[], language: Language): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const of = <Kind extends Detail['kind']>(kind: Kind) =>
    details.filter((one): one is Extract<Detail, { kind: Kind }> => one.kind === kind);
  const measures = of('measure');
  const named = (state: 'missing' | 'toReview') =>
    measures.filter((one) => one.state === state).map(({ code }) => String(measureNumber(code)));
  const [missing, toReview] = [named('missing'), named('toReview')];
  const lacking = of('area').flatMap((one) =>
    one.isCarried ? [] : [COMPETENCE_WORDS[one.competence][language]],
  );
  const delegated = of('delegated').map((one) => one.decisionId);
  const left = of('more').reduce((sum, one) => sum + one.count, 0);
  // The line of what was delegated says itself how many more there are.
  const unlisted = delegated.length > 0 ? 0 : left + Math.max(0, of('followUp').length - SHOWN_FOLLOW_UPS);
  return [
    ...(lacking.length === 0 ? [] : [sentence(words.areasMissing(writtenList(lacking, language)))]),
    ...(missing.length === 0 || missing.length === measures.length
      ? []
      : [sentence(words.measuresMissing(writtenList(missing, language)))]),
    ...(toReview.length === 0 ? [] : [sentence(words.measuresToReview(writtenList(toReview, language)))]),
    ...(delegated.length === 0 ? [] : [sentence(delegatedLine(delegated, left, language))]),
    ...of('deadline').map(({ deadline }) =>
      labelledText(writtenDate(deadline.on, language), deadlineText(deadline, language)),
    ),
    ...of('followUp')
      .slice(0, SHOWN_FOLLOW_UPS)
      .map(({ text, dueOn }) => labelledText(writtenDate(dueOn, language), shortened(text, 200))),
    ...(unlisted === 0 ? [] : [sentence(words.moreDetails(unlisted), { isSubtle: true })]),
  ];
}

function deadlineText(deadline: Deadline, language: Language): string {
  if (deadline.kind === 'cycle') return shortened(deadline.title, 120);
  return 'decisionId' in deadline
    ? REPORT_CARD_WORDS[language].deadline[deadline.kind](deadline.decisionId)
    : `${listedDayWords(deadline, deadline.id, language)} (${LABEL_WORDS[deadline.label][language]})`;
}

/** The risks accepted under a delegation since the last report, by number alone (invariants 3 and 12). */
function delegatedLine(delegated: readonly string[], unlisted: number, language: Language): string {
  const words = REPORT_CARD_WORDS[language];
  const shown = delegated.slice(0, SHOWN_DELEGATED);
  const more = delegated.length + unlisted - shown.length;
  const ids = more === 0 ? writtenList(shown, language) : words.moreDelegated(shown.join(', '), more);
  return words.delegated(delegated.length + unlisted, ids);
}
