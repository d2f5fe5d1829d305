import type { DanishDate } from '../../domain/calendar/danish-time';
import type { FeedId } from '../../domain/feed/feed';
import { dismissalKey, type FeedProposal } from '../../domain/feed/feed-proposal';
import { proposalsOf } from '../../domain/feed/proposals-of';
import type { Oversight } from '../../domain/oversight';
import { hashOf } from '../ledger/hash-of';
import type { FeedRecord } from './feed-store';

/** A proposal, and whether somebody has turned down what it says. */
export type StandingProposal = FeedProposal & { isDismissed: boolean };

/** Everything that a source proposes by now, held against the registers as they are. */
export function standingProposals(
  feed: FeedId,
  { rows, since }: Pick<FeedRecord, 'rows' | 'since'>,
  { state, today }: { state: Pick<Oversight, 'systems' | 'suppliers' | 'feedDismissals'>; today: DanishDate },
): readonly StandingProposal[] {
  const known = new Map(rows.map((row) => [row.sourceId, row]));
  return proposalsOf(known, state, { feed, today, since, hashOf }).map((one) => ({
    ...one,
    isDismissed: state.feedDismissals.has(dismissalKey(one)),
  }));
}

/** Stands for exactly what a proposal says of the source and of the register. */
export const feedProposalHash = ({ foundAt: _, isDismissed: __, ...says }: StandingProposal): string =>
  hashOf(says).slice(0, 16);
