import { brokenLink, type BrokenLink, type HashOf } from './chain';
import { GENESIS, type Head, type LedgerEntry } from './entry';

/** Why nothing can be said. A ledger that cannot be checked is never called right. */
export type Unverifiable = 'empty' | 'unreadable-entry' | 'no-anchor';

export type Verification =
  | { result: 'match'; length: number; head: string }
  | { result: 'mismatch'; firstBad: number; reason: BrokenLink | 'cut-tail' | 'other-head' }
  | { result: 'notVerifiable'; reason: Unverifiable; at: number };

/**
 * Follows the whole chain and compares it with heads that were noted outside the ledger (`anchors`; the beginning of
 * a hash, as printed on the monthly card, is enough). Without an anchor a cut tail cannot be told from a shorter
 * ledger, so the answer is then "not verifiable", even where every link holds. An entry that cannot be read is given
 * as `undefined`.
 */
export async function verifyLedger(
  entries: AsyncIterable<LedgerEntry | undefined> | Iterable<LedgerEntry | undefined>,
  anchors: readonly Head[],
  hashOf: HashOf,
): Promise<Verification> {
  let head: Head = GENESIS;
  let strayed: number | undefined;
  for await (const entry of entries) {
    if (entry === undefined) return { result: 'notVerifiable', reason: 'unreadable-entry', at: head.seq + 1 };
    const reason = brokenLink(head, entry, hashOf);
    if (reason !== undefined) return { result: 'mismatch', firstBad: head.seq + 1, reason };
    head = { seq: entry.seq, hash: entry.hash };
    if (anchors.some((anchor) => anchor.seq === entry.seq && !entry.hash.startsWith(anchor.hash))) {
      strayed ??= entry.seq;
    }
  }
  if (strayed !== undefined) return { result: 'mismatch', firstBad: strayed, reason: 'other-head' };
  if (anchors.some((anchor) => anchor.seq > head.seq)) {
    return { result: 'mismatch', firstBad: head.seq + 1, reason: 'cut-tail' };
  }
  if (head.seq === 0) return { result: 'notVerifiable', reason: 'empty', at: 0 };
  if (!anchors.some((anchor) => anchor.seq > 0))
    return { result: 'notVerifiable', reason: 'no-anchor', at: head.seq };
  return { result: 'match', length: head.seq, head: head.hash };
}
