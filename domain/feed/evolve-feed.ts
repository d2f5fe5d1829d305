import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { FeedEvent } from './events';
import { dismissalKey, type FeedDismissals } from './feed-proposal';
import { leftLacking, type NotedFeeds } from './feed-standing';

type FeedState = { feedDismissals: FeedDismissals; feeds: NotedFeeds };

/** Adds one event to what was dismissed and how the sources stand. Both are the fold's own. */
export function evolveFeed({ feedDismissals, feeds }: FeedState, event: FeedEvent & { at: Instant }): void {
  switch (event.type) {
    case 'FeedProposalDismissed':
      feedDismissals.add(dismissalKey(event.data));
      return;
    case 'FeedStandingNoted': {
      const { feed, standing, readAt, problem } = event.data;
      const before = feeds.get(feed);
      // Another reason for the same standing does not make it begin anew.
      const since = before?.standing === standing ? before.since : event.at;
      const lacksSince = standing === 'off' ? leftLacking(before) : null;
      feeds.set(feed, { standing, since, readAt, problem, lacksSince });
      return;
    }
    default:
      unreachable(event);
  }
}
