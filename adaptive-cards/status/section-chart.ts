import type {
  CardElementArray,
  ChartColor,
  IDonutChart,
  IFactSet,
  IHorizontalBarChart,
  ILineChart,
} from '@microsoft/teams.cards';
import type { Detail, Figure, SectionFigure, SectionStatus } from '../../domain/status/section';
import { sentence } from '../parts/own-text';
import { FIGURE_WORDS } from '../../words/status/section-words';
import type { Language } from '../../words/language';
import { REPORT_CARD_WORDS } from '../../words/status/report-card-words';
import { writtenDate } from '../../words/written-dates';
import { writtenNumber } from '../../words/written-values';

/**
 * The chart of a section, for the three whose figures are a whole and its parts or go up and down; nothing for the
 * others. A client that cannot draw shows the fallback, and the figures stand beside it as text in any case.
 */
export function sectionChart(
  { section, figures, details }: SectionStatus,
  language: Language,
): CardElementArray {
  switch (section) {
    case 'training':
      return memberChart(figures, language);
    case 'measures':
      return measureChart(figures, language);
    case 'maturity':
      return scoreChart(details, language);
    default:
      return [];
  }
}

const figureIn = (figures: readonly Figure[], figure: SectionFigure): number =>
  figures.find((one) => one.figure === figure)?.value ?? 0;

/** The members with a course, of all. */
function memberChart(figures: readonly Figure[], language: Language): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const members = figureIn(figures, 'members');
  const withCourse = figureIn(figures, 'membersWithCourse');
  if (members === 0) return [sentence(words.noMembers)];
  const without = members - withCourse;
  const fallback: IFactSet = {
    type: 'FactSet',
    facts: [
      { title: words.withCourse, value: String(withCourse) },
      { title: words.withoutCourse, value: String(without) },
    ],
  };
  const chart: IHorizontalBarChart = {
    type: 'Chart.HorizontalBar',
    title: words.chartTitle,
    displayMode: 'PartToWhole',
    data: [
      { x: words.withCourse, y: withCourse, color: 'categoricalBlue' },
      { x: words.withoutCourse, y: without, color: 'categoricalLightBlue' },
    ],
    fallback,
  };
  return [
    sentence(words.members(withCourse, members)),
    sentence(words.membersLaw, { size: 'Small', isSubtle: true, spacing: 'None' }),
    chart,
  ];
}

const MEASURE_COLOURS = {
  measuresInForce: 'categoricalBlue',
  measuresToReview: 'categoricalLightBlue',
  measuresMissing: 'neutral',
} as const satisfies Partial<Record<SectionFigure, ChartColor>>;

/** The ten measures by how they stand; nothing where none is approved, since a ring of one colour says nothing. */
function measureChart(figures: readonly Figure[], language: Language): CardElementArray {
  const shown = Object.keys(MEASURE_COLOURS) as (keyof typeof MEASURE_COLOURS)[]; // exactly the keys above
  const inForce = figureIn(figures, 'measuresInForce');
  if (inForce + figureIn(figures, 'measuresToReview') === 0) return [];
  const chart: IDonutChart = {
    type: 'Chart.Donut',
    title: REPORT_CARD_WORDS[language].measuresChart,
    data: shown.map((figure) => ({
      legend: FIGURE_WORDS[figure][language],
      value: figureIn(figures, figure),
      color: MEASURE_COLOURS[figure],
    })),
    // The figures follow below as text: showing them twice would help nobody.
    fallback: 'drop',
  };
  return [chart];
}

/** Scores that can be compared, from the oldest to the newest. */
function scoreChart(details: readonly Detail[], language: Language): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const scores = details.filter((one) => one.kind === 'measured');
  if (scores.length === 0) return [];
  const chart: ILineChart = {
    type: 'Chart.Line',
    title: words.scoreChart,
    color: 'categoricalBlue',
    data: [{ legend: words.score, values: scores.map(({ on, score }) => ({ x: on, y: score })) }],
    fallback: 'drop',
  };
  const steps = scores.map(({ on, score }) =>
    words.scoreOn(writtenNumber(score, language), writtenDate(on, language)),
  );
  return [chart, sentence(words.scoreTrend(steps.join(' → ')))];
}
