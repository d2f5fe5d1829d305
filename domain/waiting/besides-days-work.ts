import type { AskKind } from './waiting';

/** What stands in the day's work, and is not said again among what waits on the same page. */
const IN_DAYS_WORK: readonly AskKind[] = [
  'release',
  'releaseFirst',
  'missedMonths',
  'journal',
  'verification',
];

/** What waits for somebody beside the day's work that they have before them; a subject is left out with its last ask. */
export const besidesDaysWork = <One extends { asks: readonly { kind: AskKind }[] }>(
  waiting: readonly One[],
): readonly One[] =>
  waiting.flatMap((one) => {
    const asks = one.asks.filter(({ kind }) => !IN_DAYS_WORK.includes(kind));
    return asks.length === 0 ? [] : [{ ...one, asks }];
  });
