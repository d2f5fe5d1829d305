import { evolve } from '../../domain/evolve';
import type { LedgerEntry } from '../../domain/event';
import type { Head } from '../../domain/ledger/head';
import { verifyLedger, type Verification } from '../../domain/ledger/verify';
import { emptyOversight } from '../../domain/oversight';
import { hashOf } from './hash-of';
import type { LedgerStore } from './ledger-store';
import { contentOf, snapshotText, stateOfSnapshot, type SnapshotStore } from './snapshot';

/**
 * Checks the stored ledger from the first entry to the last against the heads that are known outside it, and the kept
 * snapshot against what the entries themselves fold to: a process that starts from a snapshot must start from the truth.
 */
export async function verifyStored(
  store: LedgerStore,
  anchors: readonly Head[],
  snapshots: SnapshotStore,
): Promise<Verification> {
  const text = await snapshots.load();
  const claimed = text === undefined ? undefined : stateOfSnapshot(text);
  const folded = emptyOversight();
  const found = { isFalse: false };

  async function* entries(): AsyncGenerator<LedgerEntry | undefined> {
    for await (const entry of store.read(1)) {
      yield entry;
      // Only after the checker has asked for the next one is this entry known to be good.
      if (entry === undefined || claimed === undefined || entry.seq > claimed.head.seq) continue;
      evolve(folded, entry);
      if (entry.seq === claimed.head.seq)
        found.isFalse = hashOf(contentOf(snapshotText(folded))) !== hashOf(contentOf(text ?? ''));
    }
  }

  const verification = await verifyLedger(entries(), anchors, hashOf);
  if (verification.result !== 'match' || claimed === undefined || !found.isFalse) return verification;
  return { result: 'mismatch', firstBad: claimed.head.seq, reason: 'false-snapshot' };
}
