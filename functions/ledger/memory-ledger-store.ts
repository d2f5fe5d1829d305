import type { LedgerEntry } from '../../domain/event';
import type { LedgerStore } from './ledger-store';

/** A ledger store in memory, for tests and measurements of everything but storage. */
export function createMemoryLedgerStore(entries: LedgerEntry[] = []): LedgerStore {
  return {
    async *read(from, to = Infinity) {
      await Promise.resolve();
      for (const entry of entries.slice(Math.max(from, 1) - 1)) {
        if (entry.seq > to) return;
        yield structuredClone(entry);
      }
    },
    append: (added) => {
      const first = added[0];
      if (first === undefined) return Promise.resolve('appended');
      if (entries.some((entry) => entry.seq >= first.seq)) return Promise.resolve('taken');
      entries.push(...structuredClone(added));
      return Promise.resolve('appended');
    },
  };
}
