import type { ChangeId } from '../../domain/body-change/body-change';
import type { LedgerEntry } from '../../domain/event';

/** The change that a command has put before the body instead of being done; null where it was done, or was so already. */
export function awaitsIn(entries: readonly LedgerEntry[]): ChangeId | null {
  const proposed = entries.find((one) => one.type === 'ChangeProposed');
  return proposed?.type === 'ChangeProposed' ? proposed.data.changeId : null;
}
