import { lettersOf } from './cell-address';
import { isTrue } from './parts';
import type { Attributes } from './scan-xml';

const MOST_COLUMNS_OF_A_SHEET = 16_384;
const MOST_NAMED = 20;
const MOST_LETTERS = 40;

/** The hidden columns of a sheet, and what stands first in each that has something in it. */
export type HiddenColumns = {
  /** Takes up what a sheet says of some of its columns. */
  take: (attributes: Attributes) => void;
  isHidden: (column: number) => boolean;
  /** A column's place among those that show. */
  shownAt: (column: number) => number;
  /** Notes that a hidden column says something. */
  note: (column: number, text: string) => void;
  /** The hidden columns that say something, by the first of it. */
  named: () => readonly string[];
};

export function hiddenColumns(): HiddenColumns {
  // Ranges may lie over each other as often as a sheet likes; filling bytes costs next to nothing.
  const hidden = new Uint8Array(MOST_COLUMNS_OF_A_SHEET);
  const first = new Map<number, string>();
  let before: Int16Array | undefined;
  return {
    take({ min, max, hidden: isHidden, width }) {
      if (!isTrue(isHidden) && Number(width ?? 1) !== 0) return;
      hidden.fill(1, Math.max(0, Number(min) - 1), Math.max(0, Number(max)));
    },
    isHidden: (column) => hidden[column] === 1,
    shownAt(column) {
      before ??= countBefore(hidden);
      return column - (before[column] ?? 0);
    },
    note(column, text) {
      if (!first.has(column)) first.set(column, text);
    },
    named: () =>
      Array.from(first)
        .sort(([one], [other]) => one - other)
        .slice(0, MOST_NAMED)
        .map(([column, text]) => text.trim().slice(0, MOST_LETTERS) || lettersOf(column)),
  };
}

function countBefore(hidden: Uint8Array): Int16Array {
  const before = new Int16Array(hidden.length);
  let count = 0;
  for (let column = 0; column < before.length; column += 1) {
    before[column] = count;
    count += hidden[column] ?? 0;
  }
  return before;
}
