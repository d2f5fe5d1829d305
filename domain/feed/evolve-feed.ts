import type { FeedEvent } from './events';
import { dismissalKey, type FeedDismissals } from './feed-proposal';

/** Adds one event to what was dismissed. The set is the fold's own. */
export function evolveFeed(dismissals: FeedDismissals, { data }: FeedEvent): void {
  dismissals.add(dismissalKey(data));
}
