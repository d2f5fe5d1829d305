import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import type { FeedId } from './feed';
import { FEED_PATIENCE_HOURS } from './feed-limits';
import { isPassing, type FeedProblem } from './feed-problem';

/**
 * How a source stands. `failing`: it cannot be read, and that does not pass by itself or has lasted. `old`: for so long
 * that what is known of it says nothing about today. `off`: it is not set up any more, and nothing is expected of it.
 */
export const FEED_STANDINGS = ['read', 'failing', 'old', 'off'] as const;
export type FeedStanding = (typeof FEED_STANDINGS)[number];

/** The standings that somebody has to see to. */
export const FEED_TROUBLES = ['failing', 'old'] as const satisfies readonly FeedStanding[];

/**
 * What the ledger says of how a source stands: since when, when it was last read to its end, and what is wrong.
 * `lacksSince`: of a source that was taken off while it could not be read, since when its lists may lack what it said.
 */
export type NotedFeed = {
  standing: FeedStanding;
  since: Instant;
  readAt: Instant | null;
  problem: FeedProblem | null;
  lacksSince: Instant | null;
};

/** A source that was never in trouble is not in it. */
export type NotedFeeds = Map<FeedId, NotedFeed>;

/** What is known of how a source is read. `since`: when it was tried for the first time. */
export type FeedReadings = { since: Instant; readAt: Instant | null; problem: FeedProblem | null };

/** How a source that is set up stands at an instant, whether it fails or is not asked at all. */
export function feedStandingOf(
  { since, readAt, problem }: FeedReadings,
  now: Instant,
): Exclude<FeedStanding, 'off'> {
  const hours = (Date.parse(now) - Date.parse(readAt ?? since)) / 3_600_000;
  if (hours >= FEED_PATIENCE_HOURS.old) return 'old';
  const isLasting = problem !== null && !isPassing(problem);
  return isLasting || hours >= FEED_PATIENCE_HOURS.failing ? 'failing' : 'read';
}

/** A source in trouble, and which. */
export type FeedTrouble = NotedFeed & { feed: FeedId; standing: (typeof FEED_TROUBLES)[number] };

/** The sources that somebody has to see to. */
export const feedsInTrouble = (feeds: ReadonlyMap<FeedId, NotedFeed>): readonly FeedTrouble[] =>
  [...feeds].flatMap(([feed, noted]) => {
    const standing = FEED_TROUBLES.find((one) => one === noted.standing);
    return standing === undefined ? [] : [{ ...noted, feed, standing }];
  });

/** Since when a source that is taken off leaves its lists lacking what it said; null where it was read until then. */
export function leftLacking(before: NotedFeed | undefined): Instant | null {
  if (before === undefined) return null;
  if (before.standing === 'off') return before.lacksSince;
  return FEED_TROUBLES.some((one) => one === before.standing) ? (before.readAt ?? before.since) : null;
}

/** The sources that fill each list. */
const FILLED_BY = {
  systems: ['kitos', 'os2compliance'],
  suppliers: ['kitos', 'os2compliance', 'dbs'],
} as const satisfies Record<string, readonly FeedId[]>;

export type FilledList = keyof typeof FILLED_BY;

/**
 * Since which day a list may lack what its sources say: the earliest day on which one that cannot be read now was last
 * read, or was first found wanting. Nothing where all of them are read.
 */
export function unreadSince(list: FilledList, feeds: ReadonlyMap<FeedId, NotedFeed>): DanishDate | undefined {
  const filling: readonly FeedId[] = FILLED_BY[list];
  return feedsInTrouble(feeds)
    .filter(({ feed }) => filling.includes(feed))
    .map(({ readAt, since }) => danishDate(readAt ?? since))
    .toSorted()[0];
}

/** Since which day a list lacks what was taken off unread, and when the last such source was taken off. */
export type LeftUnread = { lacksSince: DanishDate; offAt: Instant };

/** What the sources that were taken off while they could not be read left of a list; nothing where none did. */
export function leftUnread(list: FilledList, feeds: ReadonlyMap<FeedId, NotedFeed>): LeftUnread | undefined {
  const filling: readonly FeedId[] = FILLED_BY[list];
  const left = [...feeds].flatMap(([feed, { lacksSince, since }]) =>
    lacksSince !== null && filling.includes(feed) ? [{ lacksSince, since }] : [],
  );
  const earliest = left.map(({ lacksSince }) => lacksSince).toSorted()[0];
  const offAt = left
    .map(({ since }) => since)
    .toSorted()
    .at(-1);
  return earliest === undefined || offAt === undefined
    ? undefined
    : { lacksSince: danishDate(earliest), offAt };
}
