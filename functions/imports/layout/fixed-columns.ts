import type { Refusal } from '../../../domain/refusal';
import { MOST_ROWS_AT_ONCE } from '../file/list-limits';
import type { ReadRows } from './read-rows';

/**
 * Why a list whose columns have fixed names, and that is written while the reader waits, cannot be read, if it cannot. A
 * column that is missing may be among what is hidden; then it is said so, and the reader can ask for that as well.
 */
export function fixedColumnsRefusal(
  { rows, unread }: ReadRows,
  { missing, doubled }: Record<'missing' | 'doubled', readonly string[]>,
  most: number = MOST_ROWS_AT_ONCE,
): Refusal | undefined {
  const hasHidden = unread.hiddenRows + unread.hiddenColumns.length + unread.hiddenSheets.length > 0;
  if (missing.length > 0)
    return { code: hasHidden ? 'columns-perhaps-hidden' : 'columns-missing', columns: missing };
  if (doubled.length > 0) return { code: 'columns-unclear', columns: doubled };
  return rows.length > most ? { code: 'too-many-rows', most } : undefined;
}
