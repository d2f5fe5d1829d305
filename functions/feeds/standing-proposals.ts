import { setImmediate } from 'node:timers/promises';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { FeedId } from '../../domain/feed/feed';
import { dismissalKey, type FeedProposal } from '../../domain/feed/feed-proposal';
import { inNameOrder, proposalsInPieces } from '../../domain/feed/proposals-of';
import type { Oversight } from '../../domain/oversight';
import { hashOf } from '../ledger/hash-of';
import type { FeedRecord } from './feed-store';

/** A proposal, and whether somebody has turned down what it says. */
export type StandingProposal = FeedProposal & { isDismissed: boolean };

/** So long at a time it is worked at before others have their turn, in milliseconds. */
export const PIECE_MS = 15;

/**
 * Everything that a source proposes by now, held against the registers as they are. Of thousands of rows it takes most of a
 * second; it is done in pieces, between which the host answers others.
 */
export async function standingProposals(
  feed: FeedId,
  { rows, since }: Pick<FeedRecord, 'rows' | 'since'>,
  { state, today }: { state: Pick<Oversight, 'systems' | 'suppliers' | 'feedDismissals'>; today: DanishDate },
): Promise<readonly StandingProposal[]> {
  const known = new Map(rows.map((row) => [row.sourceId, row]));
  const found: FeedProposal[] = [];
  let began = performance.now();
  for (const piece of proposalsInPieces(known, state, { feed, today, since, hashOf })) {
    found.push(...piece);
    if (performance.now() - began < PIECE_MS) continue;
    await setImmediate();
    began = performance.now();
  }
  return inNameOrder(found).map((one) => ({
    ...one,
    isDismissed: state.feedDismissals.has(dismissalKey(one)),
  }));
}

/** Stands for exactly what a proposal says of the source and of the register. */
export const feedProposalHash = ({ foundAt: _, isDismissed: __, ...says }: StandingProposal): string =>
  hashOf(says).slice(0, 16);
