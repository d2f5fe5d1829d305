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
      ? { kind: 'share', month, percent: percentOf(month) }
      : { kind: index < before ? 'beforeRecord' : 'notAssessed', month },
  );
}

const isAssessed = ({ members, standings }: Month): boolean => members > 0 && standings.notAssessed === 0;

/** Whole percent; 100 is only ever all of them, and 0 nobody. */
function percentOf({ members, standings: { inDate } }: Month): number {
  if (inDate === 0 || inDate === members) return inDate === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((inDate / members) * 100)));
}
