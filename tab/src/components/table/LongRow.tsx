import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { useDataTableStyles } from './DataTable.styles';
import { cellLook, rowLook } from './cell-look';
import type { GridProps } from './grid-props';
import { inCell } from './in-cell';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground1Hover,
    },
  },
  cell: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    flexShrink: 1,
    paddingInline: tokens.spacingHorizontalS,
    ...createFocusOutlineStyle(),
  },
});

type Props<T> = Pick<GridProps<T>, 'columns'> & {
  row: T;
  /** Its place among all, from 0. */
  index: number;
  /** How far down it is drawn, in pixels. */
  start: number;
  measure: (element: HTMLElement | null) => void;
};

/** One row of a long table, as Fluent's looks and is told to those who listen. */
function DrawnRow<T>({ row, index, start, columns, measure }: Props<T>) {
  const shared = useDataTableStyles();
  const styles = useStyles();
  return (
    <div
      role="row"
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={mergeClasses(styles.row, shared.row, shared.placed, rowLook(columns, shared))}
      style={{ transform: `translateY(${String(start)}px)` }}
    >
      {columns.map((column) => {
        const { className, style } = cellLook(column, shared);
        return (
          <div
            key={column.id}
            role="gridcell"
            {...(column.acts === true ? {} : { tabIndex: 0 })}
            className={mergeClasses(styles.cell, className)}
            style={style}
          >
            {inCell(column.cell(row))}
          </div>
        );
      })}
    </div>
  );
}

// The type of a memo has lost what it is a row of.
export const LongRow = memo(DrawnRow) as typeof DrawnRow;
