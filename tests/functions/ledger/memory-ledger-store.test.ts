import type { LedgerEntry } from '../../../domain/event';
import type { LedgerStore } from '../../../functions/ledger/ledger-store';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { ledgerStoreContract } from './ledger-store.contract';

ledgerStoreContract('in memory', () =>
  Promise.resolve({
    open: () => {
      const entries: LedgerEntry[] = [];
      const spoilt = new Set<number>();
      const plain = createMemoryLedgerStore(entries);
      const kept: { snapshot: string | undefined } = { snapshot: undefined };
      const at = (seq: number) => entries.findIndex((entry) => entry.seq === seq);
      const store: LedgerStore = {
        ...plain,
        async *read(from, to) {
          for await (const entry of plain.read(from, to))
            yield entry && spoilt.has(entry.seq) ? undefined : entry;
        },
      };
      return Promise.resolve({
        store,
        snapshots: {
          load: () => Promise.resolve(kept.snapshot),
          save: (text: string) => {
            kept.snapshot = text;
            return Promise.resolve();
          },
        },
        tamper: {
          replace: (entry: LedgerEntry) => Promise.resolve(void entries.splice(at(entry.seq), 1, entry)),
          remove: (seq: number) => Promise.resolve(void entries.splice(at(seq), 1)),
          spoil: (seq: number) => Promise.resolve(void spoilt.add(seq)),
        },
      });
    },
    close: () => Promise.resolve(),
  }),
);
