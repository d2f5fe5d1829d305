import type { DanishDate } from '../calendar/danish-time';
import { newestOn, type Indicators } from '../indicator/indicator';
import type { Detail } from './section';

/** So many measurements are shown: two years of a yearly one or a year of one each month say what way it goes. */
const MOST_SHOWN = 12;

/**
 * The trend of a maturity: the newest score and those before it on the same scale, the oldest first. Nothing where there
 * is only one, and a score on another scale is left out: no scale can be turned into another (benchmark, never the law).
 */
export function measuredScores(
  indicators: Indicators,
  on: DanishDate,
): Extract<Detail, { kind: 'measured' }>[] {
  const newest = newestOn(indicators, 'maturity', on)?.figures;
  if (newest === undefined) return [];
  const measured = (indicators.get('maturity') ?? [])
    .filter(({ asOf, figures }) => asOf <= on && hasScaleOf(figures, newest))
    .flatMap(({ asOf, figures: { score } }) =>
      score === undefined ? [] : [{ kind: 'measured' as const, on: asOf, score }],
    )
    .sort((a, b) => a.on.localeCompare(b.on));
  return measured.length < 2 ? [] : measured.slice(-MOST_SHOWN);
}

type Scale = { scaleMin?: number; scaleMax?: number };

const hasScaleOf = (one: Scale, other: Scale): boolean =>
  one.scaleMin === other.scaleMin && one.scaleMax === other.scaleMax;
