import type { Refusal } from '../../../domain/refusal';
import {
  FIRST_RECORDS,
  MOST_COLUMNS,
  MOST_LETTERS,
  MOST_ROWS,
  MOST_CELLS,
  MOST_LIST_BYTES,
} from './list-limits';
import type { Row } from './row';
import { tidyCell } from './tidy-cell';

/** Takes up a list's cells one by one, and stops at the first limit, so that no list grows beyond what this server reads. */
export type GatheredRows = {
  /** Puts a text into a cell (columns from 0). Nothing is put once a limit is reached. */
  put: (line: number, column: number, text: string) => void;
  /** Says how many cells a line has, so that the empty ones at its end are kept. */
  widen: (line: number, cells: number) => void;
  /** The limit that was reached. */
  over: () => Refusal | null;
  /** The rows with something in them, in the order of their lines. */
  rows: () => Row[];
};

/** What all sheets of a file share: how many letters and cells there may still be. */
export type Room = { letters: number; cells: number };

export const roomOfAFile = (): Room => ({ letters: MOST_LIST_BYTES, cells: MOST_CELLS });

export function gatherRows(room: Room): GatheredRows {
  const byLine = new Map<number, string[]>();
  let over: Refusal | null = null;
  return {
    put(line, column, text) {
      if (over !== null) return;
      if (text.length > MOST_LETTERS) {
        over = { code: 'cell-too-long', line, most: MOST_LETTERS };
        return;
      }
      const cell = tidyCell(text);
      if (cell.trim() === '') return;
      if (column >= MOST_COLUMNS) {
        over = { code: 'too-many-columns', most: MOST_COLUMNS };
        return;
      }
      let cells = byLine.get(line);
      if (cells === undefined) {
        // A title and the names of the columns may stand above; the rows themselves are counted when they are told apart.
        if (byLine.size >= MOST_ROWS + FIRST_RECORDS) {
          over = { code: 'too-many-rows', most: MOST_ROWS };
          return;
        }
        cells = [];
        byLine.set(line, cells);
      }
      room.letters -= cell.length;
      room.cells -= 1;
      if (room.letters < 0 || room.cells < 0) {
        over = { code: 'list-too-large', most: MOST_CELLS };
        return;
      }
      while (cells.length < column) cells.push('');
      cells[column] = cell; // a place that is taken twice has what was said last
    },
    widen(line, count) {
      const cells = byLine.get(line);
      while (cells !== undefined && cells.length < Math.min(count, MOST_COLUMNS)) cells.push('');
    },
    over: () => over,
    rows: () =>
      Array.from(byLine, ([line, cells]) => ({ line, cells })).sort((one, other) => one.line - other.line),
  };
}
