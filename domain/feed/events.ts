import type { EventTable } from '../ground/event-table';
import type { FeedDismissal } from './feed-proposal';

export type FeedEvent = { type: 'FeedProposalDismissed'; data: FeedDismissal };

/** Every type of event about the sources, with the version of the shapes in which it first appeared. */
export const FEED_EVENTS = {
  FeedProposalDismissed: { since: 7 },
} as const satisfies EventTable<FeedEvent>;
