import { expect, it } from '@jest/globals';
import { evolveFeed } from '../../../domain/feed/evolve-feed';
import { FEED_EVENTS, type FeedEvent } from '../../../domain/feed/events';

it('folding the same dismissal twice is folding it once', () => {
  const event: FeedEvent = {
    type: 'FeedProposalDismissed',
    data: { feed: 'kitos', change: 'newSystem', sourceId: 'u-1', name: 'ESDH', saysHash: 'a1' },
  };
  const dismissals = new Set<string>();
  expect(Object.keys(FEED_EVENTS)).toEqual([event.type]);
  evolveFeed(dismissals, event);
  evolveFeed(dismissals, event);
  expect(dismissals.size).toBe(1);
});
