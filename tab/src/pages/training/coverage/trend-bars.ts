import { wholePercent } from '../../../../../words/written-values';
import type { TrendView } from '../../../../../contracts/training/training';

type Month = TrendView['months'][number];

/**
 * A month in the picture of coverage: the share (0–100 %) with a valid course, or why there is none. Before anybody and
 * any course was recorded nothing is known, and that is not 0 %.
 */
export type TrendBar =
  | { kind: 'share'; month: Month; percent: number }
  | { kind: 'beforeRecord'; month: Month }
  | { kind: 'notAssessed'; month: Month };

/** The months as bars, in their order. */
export function trendBars(months: readonly Month[]): readonly TrendBar[] {
  const began = months.findIndex(isAssessed);
  const before = began === -1 ? months.length : began;
  return months.map((month, index) =>
    isAssessed(month)
      ? { kind: 'share', month, percent: wholePercent(month.standings.inDate, month.members) }
      : { kind: index < before ? 'beforeRecord' : 'notAssessed', month },
  );
}

const isAssessed = ({ members, standings }: Month): boolean => members > 0 && standings.notAssessed === 0;
