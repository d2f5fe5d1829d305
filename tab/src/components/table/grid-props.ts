import type { ReactNode } from 'react';

/** A column of a table. */
export type Column<T> = {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** How rows are put in order by this column; without it the column cannot be sorted. */
  compare?: (a: T, b: T) => number;
  /** How much of the width it takes compared with the others; 1 unless given. */
  weight?: number;
  /** Whether it has a line of its own on a phone, above the others. */
  leads?: boolean;
  /** Whether a phone does without it. */
  wideOnly?: boolean;
  /** Whether it also goes where a menu has no room beside the page. */
  deskOnly?: boolean;
  /** Whether its cells hold a link or a button. */
  acts?: boolean;
};

/** The column that the rows are put in order by, if any, and in which direction. */
export type Sorting = { column: string | undefined; descending: boolean };

/** What a grid is drawn from, however long it is. */
export type GridProps<T> = {
  label: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  rowId: (row: T) => string;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  /** Told which rows of a long table are drawn, for those that are only then fetched. */
  onSight?: ((first: number, last: number) => void) | undefined;
};
