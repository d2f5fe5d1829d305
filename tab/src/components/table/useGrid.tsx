import { useMemo } from 'react';
import { createTableColumn, type DataGridProps } from '@fluentui/react-components';
import { cellLook, rowLook } from './cell-look';
import type { GridProps } from './grid-props';
import { useDataTableStyles } from './DataTable.styles';
import { inCell } from './in-cell';

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
    rowLook: rowLook(columns, styles),
    look: (id: unknown) => cellLook(columnOf(id) ?? {}, styles),
    focusModeOf: (id: unknown) => (columnOf(id)?.acts === true ? 'none' : 'cell'),
  } as const;
}
