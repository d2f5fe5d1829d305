import {
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  mergeClasses,
} from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { useDataTableStyles } from './DataTable.styles';

export type Column<T> = {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** How rows are put in order by this column; without it the column cannot be sorted. */
  compare?: (a: T, b: T) => number;
  /** How much of the width it takes compared with the others; 1 unless given. */
  weight?: number;
  /** Whether a phone does without it. */
  wideOnly?: boolean;
  /** Whether its cells hold a link or a button. */
  acts?: boolean;
};

type Props<T> = {
  label: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  rowId: (row: T) => string;
  sort?: { column: string; descending?: boolean };
};

/** The one table: sortable, moved through with the arrow keys, and on a phone only its most important columns. */
export function DataTable<T>({ label, rows, columns, rowId, sort }: Props<T>) {
  const styles = useDataTableStyles();
  const definitions = useMemo(
    () =>
      columns.map(({ id, header, cell, compare }) =>
        createTableColumn<T>({
          columnId: id,
          ...(compare ? { compare } : {}),
          renderHeaderCell: () => header,
          renderCell: cell,
        }),
      ),
    [columns],
  );
  const columnOf = (id: unknown) => columns.find((column) => column.id === id);
  const look = (id: unknown) => ({
    className: mergeClasses(styles.cell, columnOf(id)?.wideOnly === true && styles.wideOnly),
    style: { flexGrow: columnOf(id)?.weight ?? 1 },
  });
  return (
    <DataGrid
      aria-label={label}
      className={styles.table}
      items={[...rows]}
      columns={definitions}
      getRowId={rowId}
      focusMode="cell"
      sortable={columns.some(({ compare }) => compare !== undefined)}
      {...(sort
        ? {
            defaultSortState: {
              sortColumn: sort.column,
              sortDirection: sort.descending === true ? 'descending' : 'ascending',
            },
          }
        : {})}
    >
      <DataGridHeader>
        <DataGridRow>
          {({ renderHeaderCell, columnId }) => (
            <DataGridHeaderCell {...look(columnId)}>
              <span className={styles.header}>{renderHeaderCell()}</span>
            </DataGridHeaderCell>
          )}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody<T>>
        {({ item, rowId: key }) => (
          <DataGridRow<T> key={key} className={styles.row}>
            {({ renderCell, columnId }) => (
              <DataGridCell
                {...look(columnId)}
                focusMode={columnOf(columnId)?.acts === true ? 'none' : 'cell'}
              >
                {renderCell(item)}
              </DataGridCell>
            )}
          </DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
  );
}
