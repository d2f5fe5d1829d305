import {
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  mergeClasses,
} from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { GridProps } from './grid-props';
import { useDataTableStyles } from './DataTable.styles';
import { useGrid } from './useGrid';
import { useRowsInSight } from './useRowsInSight';

/** Tabster leaves these keys to the table itself: it knows only the rows that are drawn. */
const OWN_KEYS = { ArrowDown: true, ArrowUp: true, PageDown: true, PageUp: true };
const LEFT_TO_US = { 'data-tabster': JSON.stringify({ focusable: { ignoreKeydown: OWN_KEYS } }) };

/**
 * A table of many rows in a part of its own that scrolls. Only the rows in sight, and the one that was last in focus,
 * are drawn; the keys reach all of them, and those who listen are told the number of each row and of all.
 */
export function LongGrid<T>({ label, rows, rowId, onSight, ...props }: GridProps<T>) {
  const styles = useDataTableStyles();
  const { definitions, look, rowLook, sort, focusModeOf } = useGrid(props);
  const { scroller, inSight, height, measure, onKeyDown, onFocus } = useRowsInSight(rows, rowId);
  // Fluent’s row takes a ref; only its type, which also has the rows’ own, does not say so.
  const measured = { ref: measure };
  const drawn = inSight.flatMap(({ index }) => rows.slice(index, index + 1));
  const places = useMemo(
    () => new Map(inSight.map(({ key, index, start }) => [key, { index, start }])),
    [inSight],
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
        items={drawn}
        columns={definitions}
        getRowId={rowId}
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
        <DataGridBody<T> className={styles.longBody} style={{ height }}>
          {({ item, rowId: key }) => {
            const { index, start } = places.get(key) ?? { index: 0, start: 0 };
            return (
              <DataGridRow<T>
                key={key}
                {...measured}
                data-index={index}
                aria-rowindex={index + 2}
                className={mergeClasses(styles.row, styles.placed, rowLook)}
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                {({ renderCell, columnId }) => (
                  <DataGridCell {...look(columnId)} focusMode={focusModeOf(columnId)}>
                    {renderCell(item)}
                  </DataGridCell>
                )}
              </DataGridRow>
            );
          }}
        </DataGridBody>
      </DataGrid>
    </div>
  );
}
