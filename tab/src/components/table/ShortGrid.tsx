import {
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  mergeClasses,
} from '@fluentui/react-components';
import type { GridProps } from './grid-props';
import { useDataTableStyles } from './DataTable.styles';
import { useGrid } from './useGrid';

/** A table whose rows are all drawn. */
export function ShortGrid<T>({ label, rows, rowId, ...props }: GridProps<T>) {
  const styles = useDataTableStyles();
  const { definitions, look, rowLook, sort, focusModeOf } = useGrid(props);
  return (
    <DataGrid
      aria-label={label}
      className={styles.table}
      items={[...rows]}
      columns={definitions}
      getRowId={rowId}
      focusMode="cell"
      {...sort}
    >
      <DataGridHeader>
        <DataGridRow className={rowLook}>
          {({ renderHeaderCell, columnId }) => (
            <DataGridHeaderCell {...look(columnId)}>
              <span className={styles.header}>{renderHeaderCell()}</span>
            </DataGridHeaderCell>
          )}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody<T>>
        {({ item, rowId: key }) => (
          <DataGridRow<T> key={key} className={mergeClasses(styles.row, rowLook)}>
            {({ renderCell, columnId }) => (
              <DataGridCell {...look(columnId)} focusMode={focusModeOf(columnId)}>
                {renderCell(item)}
              </DataGridCell>
            )}
          </DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
  );
}
