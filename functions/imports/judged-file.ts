import type { ImportRow, RenameView } from '../../contracts/training/training';
import type { Fate } from './fate';
import type { ReadRows } from './layout/read-rows';

/** A row as read, and what becomes of it. */
export type JudgedRow = {
  row: ReadRows['rows'][number];
  fate: Fate;
  rename?: RenameView | undefined;
  account?: ImportRow['account'] | undefined;
};

/** A file as read, the names of columns that are not used, and the rows of it with what becomes of each. */
export type JudgedFile = { rows: ReadRows; ignored: readonly string[]; judged: readonly JudgedRow[] };
