import { brokenLink, type BrokenLink, type HashOf } from './chain';
import type { Entry } from './entry';
import { GENESIS, type Head } from './head';

/** Why nothing can be said. A ledger that cannot be checked is never called right. */
export const UNVERIFIABLE = ['empty', 'unreadable-entry', 'no-anchor'] as const;
export type Unverifiable = (typeof UNVERIFIABLE)[number];

export type Verification =
  | { result: 'match'; length: number; head: string }
  | {
      result: 'mismatch';
      firstBad: number;
      reason: BrokenLink | 'cut-tail' | 'other-head' | 'false-snapshot';
    }
  | { result: 'notVerifiable'; reason: Unverifiable; at: number };

/** A shorter beginning of a hash would fit many entries and proves nothing; the monthly card prints this many. */
export const ANCHOR_LENGTH = 12;

/**
 * Follows the whole chain and compares it with heads that were noted outside the ledger (`noted`). The beginning of
 * a hash is enough if it has `ANCHOR_LENGTH` characters; a shorter one is passed over. Without an anchor a cut tail
 * cannot be told from a shorter ledger, so the answer is then "not verifiable", even where every link holds; for the
 * same reason a match says nothing about a tail cut after the newest anchor. An entry that cannot be read is given
 * as `undefined`.
 */
export async function verifyLedger(
  entries: AsyncIterable<Entry<object> | undefined> | Iterable<Entry<object> | undefined>,
  noted: readonly Head[],
  hashOf: HashOf,
): Promise<Verification> {
  const anchors = noted.filter((anchor) => anchor.seq > 0 && anchor.hash.length >= ANCHOR_LENGTH);
  let head: Head = GENESIS;
  for await (const entry of entries) {
    if (entry === undefined) return { result: 'notVerifiable', reason: 'unreadable-entry', at: head.seq + 1 };
    const reason = brokenLink(head, entry, hashOf);
    if (reason !== undefined) return { result: 'mismatch', firstBad: head.seq + 1, reason };
    head = { seq: entry.seq, hash: entry.hash };
    if (anchors.some((anchor) => anchor.seq === entry.seq && !entry.hash.startsWith(anchor.hash))) {
      return { result: 'mismatch', firstBad: entry.seq, reason: 'other-head' };
    }
  }
  if (anchors.some((anchor) => anchor.seq > head.seq)) {
    return { result: 'mismatch', firstBad: head.seq + 1, reason: 'cut-tail' };
  }
  if (head.seq === 0) return { result: 'notVerifiable', reason: 'empty', at: 0 };
  if (anchors.length === 0) return { result: 'notVerifiable', reason: 'no-anchor', at: head.seq };
  return { result: 'match', length: head.seq, head: head.hash };
}
