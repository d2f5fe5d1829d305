import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { feedsInTrouble, feedStandingOf, unreadSince } from '../../../domain/feed/feed-standing';
import { FEED_PROBLEMS } from '../../../domain/feed/feed-problem';
import { dueFeeds } from '../../../domain/delivery/due-feeds';
import { given } from '../../support/given';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, COORDINATOR } from '../../support/people';

const READ = '2026-11-16T03:10:00.000Z';
const hoursAfter = (hours: number) => new Date(Date.parse(READ) + hours * 3_600_000).toISOString();
const note = (standing: 'failing' | 'old' | 'read' | 'off', problem: 'notAllowed' | 'busy' | null = null) =>
  ({ type: 'NoteFeedStanding', feed: 'kitos', standing, readAt: READ, problem }) as const;
const noted = (standing: 'failing' | 'old' | 'read' | 'off', problem: 'notAllowed' | 'busy' | null = null) =>
  ({ type: 'FeedStandingNoted', data: { feed: 'kitos', standing, readAt: READ, problem } }) as const;

describe('How a source stands', () => {
  it('bears a night that went wrong, and fails when that goes on or will not pass by itself', () => {
    const at = (hours: number, problem: (typeof FEED_PROBLEMS)[number] | null) =>
      feedStandingOf({ since: READ, readAt: READ, problem }, hoursAfter(hours));
    expect(at(24, 'unreachable')).toBe('read');
    expect(at(51, 'unreachable')).toBe('failing');
    expect(at(24, 'notAllowed')).toBe('failing');
    // Nobody has asked it at all: the clock is what does not run.
    expect(at(51, null)).toBe('failing');
    expect(at(7 * 24, null)).toBe('old');
  });

  it('gets no better with time, and a failure never makes it better', () => {
    const rank = { read: 0, failing: 1, old: 2 } as const;
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.nat(400),
        fc.constantFrom(...FEED_PROBLEMS, null),
        fc.constantFrom(READ, null),
        (hours, more, problem, readAt) => {
          const at = (when: number, why: typeof problem) =>
            rank[feedStandingOf({ since: READ, readAt, problem: why }, hoursAfter(when))];
          expect(at(hours + more, problem)).toBeGreaterThanOrEqual(at(hours, problem));
          expect(at(hours, problem)).toBeGreaterThanOrEqual(at(hours, null));
        },
      ),
    );
  });

  it('is an entry once a step, and none where nothing was ever wrong', () => {
    given(...aRoster())
      .when(note('read'), { kind: 'clock' })
      .thenNothing();
    given(...aRoster())
      .when(note('failing', 'busy'), { kind: 'clock' })
      .then(noted('failing', 'busy'));
    given(...aRoster(), noted('failing', 'notAllowed'))
      .when(note('failing', 'busy'), { kind: 'clock' })
      .thenNothing();
    given(...aRoster(), noted('failing', 'busy'))
      .when(note('failing', 'notAllowed'), { kind: 'clock' })
      .then(noted('failing', 'notAllowed'));
    given(...aRoster(), noted('failing'))
      .when(note('read'), { kind: 'clock' })
      .then(noted('read'));
  });
});

describe('A source that cannot be read', () => {
  const { state } = aLedgerOf(...aRoster(), noted('failing', 'notAllowed'));
  /** A Friday at noon. */
  const AT = '2027-01-15T11:00:00.000Z';

  it('is told once a step, in working hours, and never to the channel', () => {
    const [first, ...others] = dueFeeds(state, AT);
    expect(others).toEqual([]);
    expect(first?.recipient).toEqual({ kind: 'person', personId: COORDINATOR });
    expect(dueFeeds(state, '2027-01-18T11:00:00.000Z').map(({ id }) => id)).toEqual([first?.id]);
    // A Sunday.
    expect(dueFeeds(state, '2027-01-17T11:00:00.000Z')).toEqual([]);
    const older = aLedgerOf(...aRoster(), noted('failing'), noted('old')).state;
    expect(dueFeeds(older, AT).map(({ id }) => id)).not.toContain(first?.id);
  });

  it('is nobody’s any more when it is read again or is no longer set up', () => {
    for (const standing of ['read', 'off'] as const) {
      const { feeds } = aLedgerOf(...aRoster(), noted('old'), noted(standing)).state;
      expect(feedsInTrouble(feeds)).toEqual([]);
      expect(unreadSince('systems', feeds)).toBeUndefined();
    }
  });

  it('greys the lists that it fills, and no other', () => {
    const dbs = { ...noted('failing'), data: { ...noted('failing').data, feed: 'dbs' } } as const;
    const { feeds } = aLedgerOf(...aRoster(), dbs).state;
    expect(unreadSince('suppliers', feeds)).toBe('2026-11-16');
    expect(unreadSince('systems', feeds)).toBeUndefined();
  });
});
