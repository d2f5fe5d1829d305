import { useMemo, type ReactNode } from 'react';
import { createTableColumn, mergeClasses, type DataGridProps } from '@fluentui/react-components';
import { Unbroken } from '../Unbroken';
import type { GridProps } from './grid-props';
import { useDataTableStyles } from './DataTable.styles';

/** What stands in a cell as plain text has its dates on one line. */
const inCell = (content: ReactNode): ReactNode =>
  typeof content === 'string' ? <Unbroken text={content} /> : content;

/** What a short and a long table have in common: Fluent's columns, the look of a cell, and the order of the rows. */
export function useGrid<T>({
  columns,
  sorting,
  onSort,
}: Pick<GridProps<T>, 'columns' | 'sorting' | 'onSort'>) {
  const styles = useDataTableStyles();
  const definitions = useMemo(
    () =>
      columns.map(({ id, header, cell, compare }) =>
        createTableColumn<T>({
          columnId: id,
          ...(compare ? { compare } : {}),
          renderHeaderCell: () => header,
          renderCell: (row) => inCell(cell(row)),
        }),
      ),
    [columns],
  );
  const columnOf = (id: unknown) => columns.find((column) => column.id === id);
  const sort: Pick<DataGridProps, 'sortable' | 'sortState' | 'onSortChange'> = {
    sortable: columns.some(({ compare }) => compare !== undefined),
    sortState: { sortColumn: sorting.column, sortDirection: sorting.descending ? 'descending' : 'ascending' },
    onSortChange: (_, { sortColumn, sortDirection }) => {
      onSort({
        column: sortColumn === undefined ? undefined : String(sortColumn),
        descending: sortDirection === 'descending',
      });
    },
  };
  return {
    definitions,
    sort,
    rowLook: columns.some(({ leads }) => leads === true) ? styles.led : undefined,
    look: (id: unknown) => ({
      className: mergeClasses(
        styles.cell,
        columnOf(id)?.wideOnly === true && styles.wideOnly,
        columnOf(id)?.deskOnly === true && styles.deskOnly,
        columnOf(id)?.leads === true && styles.leading,
      ),
      style: { flexGrow: columnOf(id)?.weight ?? 1 },
    }),
    focusModeOf: (id: unknown) => (columnOf(id)?.acts === true ? 'none' : 'cell'),
  } as const;
}
