import { mergeClasses } from '@fluentui/react-components';
import type { Column } from './grid-props';
import type { useDataTableStyles } from './DataTable.styles';

type Look = Pick<Column<never>, 'wideOnly' | 'deskOnly' | 'leads' | 'weight'>;

/** How a cell of a column looks, in the header as in the rows. */
export const cellLook = (
  { wideOnly, deskOnly, leads, weight = 1 }: Look,
  styles: ReturnType<typeof useDataTableStyles>,
): { className: string; style: { flexGrow: number } } => ({
  className: mergeClasses(
    styles.cell,
    wideOnly === true && styles.wideOnly,
    deskOnly === true && styles.deskOnly,
    leads === true && styles.leading,
  ),
  style: { flexGrow: weight },
});

/** How a row looks: where a column leads, its cells wrap on a phone. */
export const rowLook = (
  columns: readonly Look[],
  styles: ReturnType<typeof useDataTableStyles>,
): string | undefined => (columns.some(({ leads }) => leads === true) ? styles.led : undefined);
