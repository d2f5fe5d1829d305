import {
  DataGrid,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  mergeClasses,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import type { GridProps } from './grid-props';
import { useDataTableStyles } from './DataTable.styles';
import { LongRow } from './LongRow';
import { useGrid } from './useGrid';
import { useRowsInSight } from './useRowsInSight';

/** Tabster leaves these keys to the table itself: it knows only the rows that are drawn. */
const OWN_KEYS = { ArrowDown: true, ArrowUp: true, PageDown: true, PageUp: true };
const LEFT_TO_US = { 'data-tabster': JSON.stringify({ focusable: { ignoreKeydown: OWN_KEYS } }) };

/** The rows are drawn here and not by Fluent, whose own cost ten times as much; its grid has the header alone. */
const NO_ITEMS: never[] = [];

/**
 * A table of many rows in a part of its own that scrolls. Only the rows in sight, and the one that was last in focus,
 * are drawn; the keys reach all of them, and those who listen are told the number of each row and of all.
 */
export function LongGrid<T>({ label, rows, rowId, onSight, ...props }: GridProps<T>) {
  const { columns } = props;
  const styles = useDataTableStyles();
  const { definitions, look, rowLook, sort } = useGrid(props);
  const [firstRow] = rows;
  const { scroller, inSight, height, measure, onKeyDown, onFocus } = useRowsInSight(
    rows.length,
    firstRow === undefined ? '' : rowId(firstRow),
  );
  const first = inSight[0]?.index ?? 0;
  const last = inSight.at(-1)?.index ?? 0;
  useEffect(() => {
    onSight?.(first, last);
  }, [onSight, first, last]);
  return (
    <div ref={scroller} className={styles.scroller} {...LEFT_TO_US}>
      <DataGrid
        aria-label={label}
        aria-rowcount={rows.length + 1}
        className={mergeClasses(styles.table, styles.longTable)}
        items={NO_ITEMS}
        columns={definitions}
        focusMode="cell"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        {...sort}
      >
        <DataGridHeader className={styles.stuck}>
          <DataGridRow aria-rowindex={1} className={rowLook}>
            {({ renderHeaderCell, columnId }) => (
              <DataGridHeaderCell {...look(columnId)}>
                <span className={styles.header}>{renderHeaderCell()}</span>
              </DataGridHeaderCell>
            )}
          </DataGridRow>
        </DataGridHeader>
        <div role="rowgroup" className={styles.longBody} style={{ height }}>
          {inSight.map(({ index, start }) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <LongRow
                  key={index}
                  row={row}
                  index={index}
                  start={start}
                  columns={columns}
                  measure={measure}
                />
              )
            );
          })}
        </div>
      </DataGrid>
    </div>
  );
}
