import type { Instant } from '../calendar/danish-time';
import type { FeedId } from './feed';
import type { FeedProblem } from './feed-problem';
import type { FeedDismissal } from './feed-proposal';
import type { FeedStanding } from './feed-standing';

export type FeedCommand =
  /** Some proposals of a source are not to come again until the source says something else. */
  | { type: 'DismissFeedProposals'; proposals: readonly FeedDismissal[] }
  /** How a source stands, for the clock to say: a step of it is a fact, and not each reading. */
  | {
      type: 'NoteFeedStanding';
      feed: FeedId;
      standing: FeedStanding;
      readAt: Instant | null;
      problem: FeedProblem | null;
    };

/** Every command about the sources. */
export const FEED_COMMANDS = {
  DismissFeedProposals: true,
  NoteFeedStanding: true,
} as const satisfies Record<FeedCommand['type'], true>;
