import { useMemo, useState } from 'react';
import { usePrinting } from '../../appearance/usePrinting';
import type { Column, GridProps, Sorting } from './grid-props';
import { LongGrid } from './LongGrid';
import { ShortGrid } from './ShortGrid';

type Props<T> = Omit<GridProps<T>, 'sorting' | 'onSort'> & {
  sort?: { column: string; descending?: boolean };
  /** Where the rows are put in order elsewhere: how they are, and what is asked for. */
  order?: Pick<GridProps<T>, 'sorting' | 'onSort'>;
};

/** More rows than this are drawn only where they are looked at. */
const MOST_AT_ONCE = 60;
/** So many rows of a long table are printed; the whole is had as a file. */
const MOST_PRINTED = 200;

/**
 * The one table: sortable, moved through with the arrow keys, and on a phone only its most important columns. Of many
 * rows only those in sight are drawn. `columns` that change with each drawing put the rows in order each time.
 */
export function DataTable<T>({ rows, columns, sort, order, ...props }: Props<T>) {
  const printing = usePrinting();
  const [sorting, setSorting] = useState<Sorting>({
    column: sort?.column,
    descending: sort?.descending === true,
  });
  const isSortedElsewhere = order !== undefined;
  const sorted = useMemo(
    () => (isSortedElsewhere ? rows : sortedBy(rows, columns, sorting)),
    [isSortedElsewhere, rows, columns, sorting],
  );
  const grid = { ...props, columns, ...(order ?? { sorting, onSort: setSorting }) };
  if (sorted.length <= MOST_AT_ONCE) return <ShortGrid rows={sorted} {...grid} />;
  return printing ? (
    <ShortGrid rows={sorted.slice(0, MOST_PRINTED)} {...grid} />
  ) : (
    <LongGrid rows={sorted} {...grid} />
  );
}

function sortedBy<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  { column, descending }: Sorting,
): readonly T[] {
  const compare = columns.find(({ id }) => id === column)?.compare;
  if (compare === undefined) return rows;
  return rows.toSorted((a, b) => (descending ? -1 : 1) * compare(a, b));
}
