import type { FeedId } from '../../domain/feed/feed';
import type { SourceRow } from '../../domain/feed/source-row';
import type { Instant } from '../../domain/calendar/danish-time';
import type { FeedProblem } from '../../domain/feed/feed-problem';
import type { Kept } from '../pace/kept';
import type { FeedPosition } from './feed';

/** How the last reading of a source went, in numbers. */
export type FeedRun = {
  startedAt: Instant;
  endedAt: Instant;
  isFull: boolean;
  calls: number;
  read: number;
  changed: number;
  unreadable: number;
  unknown: number;
  oldPlaces: number;
  problem: FeedProblem | null;
};

/**
 * Everything that is known of a source. It is working state and no fact: lost, it is read anew, and what was published
 * before that is then only listed.
 */
export type FeedRecord = {
  /** When the source was read for the first time. */
  since: Instant;
  rows: readonly SourceRow[];
  position: FeedPosition;
  lastRun: FeedRun | null;
  /** Until when a host has said that it is reading; null: nobody is. */
  readingUntil: Instant | null;
};

/** Where what is known of the sources is kept, each by itself. */
export type FeedStore = {
  load: (feed: FeedId) => Promise<Kept<FeedRecord> | undefined>;
  /** Answers false, and keeps nothing, where somebody else has kept it since it was loaded (null: there was none). */
  save: (feed: FeedId, record: FeedRecord, etag: string | null) => Promise<boolean>;
};
