import { FIRST_RECORDS } from './list-limits';
import type { Row } from './row';
import { peopleOf } from './sections';

/** How many of the columns that are looked for these cells name. */
export type KnownColumns = (cells: readonly string[]) => number;

/** How far down a section with people is looked for. */
const MOST_LOOKED_AT = 100;

/** How many of the looked-for columns the best of a list's first lines names. */
export const bestKnown = (records: readonly Row[], known: KnownColumns): number =>
  Math.max(0, ...firstFilled(records).map(({ cells }) => known(cells)));

function firstFilled(records: readonly Row[]): readonly Row[] {
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return peopleOf(filled.slice(0, MOST_LOOKED_AT)).slice(0, FIRST_RECORDS);
}
