import type { LedgerEntry } from '../../domain/event';
import { createMemoryLedgerStore } from '../../functions/ledger/memory-ledger-store';
import { createTrailIndex, type Trail } from '../../functions/trail/trail-index';

/** The audit trail of some entries, with the store that they are in. */
export async function trailOf(
  entries: readonly LedgerEntry[],
): Promise<{ trail: Trail; store: ReturnType<typeof createMemoryLedgerStore> }> {
  const store = createMemoryLedgerStore();
  for (let at = 0; at < entries.length; at += 100) await store.append(entries.slice(at, at + 100));
  return { trail: await createTrailIndex(store).upTo(entries.length), store };
}
