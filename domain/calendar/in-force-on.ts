import type { DanishDate } from './danish-time';

/** Of rules that each hold from a day on, the one of a day: that which began last, and of two from the same day the one recorded last. */
export function inForceOn<Dated extends { from: DanishDate }>(
  recorded: readonly Dated[],
  date: DanishDate,
): Dated | undefined {
  let current: Dated | undefined;
  for (const one of recorded)
    if (one.from <= date && (current === undefined || one.from >= current.from)) current = one;
  return current;
}
