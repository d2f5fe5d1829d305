import type { Instant } from '../calendar/danish-time';
import type { EventTable } from '../ground/event-table';
import type { FeedId } from './feed';
import type { FeedProblem } from './feed-problem';
import type { FeedDismissal } from './feed-proposal';
import type { FeedStanding } from './feed-standing';

export type FeedEvent =
  | { type: 'FeedProposalDismissed'; data: FeedDismissal }
  /** A source can no longer be read, has not been for long, can be again, or is not set up any more. */
  | {
      type: 'FeedStandingNoted';
      data: { feed: FeedId; standing: FeedStanding; readAt: Instant | null; problem: FeedProblem | null };
    };

/** Every type of event about the sources, with the version of the shapes in which it first appeared. */
export const FEED_EVENTS = {
  FeedProposalDismissed: { since: 7 },
  FeedStandingNoted: { since: 7 },
} as const satisfies EventTable<FeedEvent>;
