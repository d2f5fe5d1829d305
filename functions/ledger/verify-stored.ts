import type { Head } from '../../domain/ledger/entry';
import { verifyLedger, type Verification } from '../../domain/ledger/verify';
import { hashOf } from './hash-of';
import type { LedgerStore } from './ledger-store';

/** Checks the stored ledger from the first entry to the last against the heads that are known outside it. */
export const verifyStored = (store: LedgerStore, anchors: readonly Head[]): Promise<Verification> =>
  verifyLedger(
    store.read(1),
    anchors.filter((anchor) => anchor.seq > 0),
    hashOf,
  );
