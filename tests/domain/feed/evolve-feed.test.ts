import { expect, it } from '@jest/globals';
import { evolveFeed } from '../../../domain/feed/evolve-feed';
import { FEED_EVENTS, type FeedEvent } from '../../../domain/feed/events';
import type { NotedFeeds } from '../../../domain/feed/feed-standing';

const AT = '2026-11-20T03:10:00.000Z';
const NEXT = '2026-11-27T03:10:00.000Z';
const nothing = () => ({ feedDismissals: new Set<string>(), feeds: new Map() as NotedFeeds });
const dismissed: FeedEvent = {
  type: 'FeedProposalDismissed',
  data: { feed: 'kitos', change: 'newSystem', sourceId: 'u-1', name: 'ESDH', saysHash: 'a1' },
};
const noted = (standing: 'failing' | 'old', problem: 'notAllowed' | 'notThere'): FeedEvent => ({
  type: 'FeedStandingNoted',
  data: { feed: 'kitos', standing, readAt: null, problem },
});

it('every event about the sources is folded here', () => {
  expect(Object.keys(FEED_EVENTS)).toEqual(['FeedProposalDismissed', 'FeedStandingNoted']);
});

it('folding the same dismissal twice is folding it once', () => {
  const state = nothing();
  evolveFeed(state, { ...dismissed, at: AT });
  evolveFeed(state, { ...dismissed, at: NEXT });
  expect(state.feedDismissals.size).toBe(1);
});

it('a source stands as it did since the day on which that began, whatever the reason is by now', () => {
  const state = nothing();
  evolveFeed(state, { ...noted('failing', 'notAllowed'), at: AT });
  evolveFeed(state, { ...noted('failing', 'notThere'), at: NEXT });
  expect(state.feeds.get('kitos')).toMatchObject({ standing: 'failing', since: AT, problem: 'notThere' });
  evolveFeed(state, { ...noted('old', 'notThere'), at: NEXT });
  expect(state.feeds.get('kitos')).toMatchObject({ standing: 'old', since: NEXT });
});
