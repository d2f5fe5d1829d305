import type { FeedDismissal } from './feed-proposal';

export type FeedCommand =
  /** Some proposals of a source are not to come again until the source says something else. */
  { type: 'DismissFeedProposals'; proposals: readonly FeedDismissal[] };

/** Every command about the sources. */
export const FEED_COMMANDS = {
  DismissFeedProposals: true,
} as const satisfies Record<FeedCommand['type'], true>;
