import type { AskedFeedId } from '../../domain/feed/feed';
import type { SourceRow } from '../../domain/feed/source-row';
import type { Instant } from '../../domain/calendar/danish-time';
import type { FeedProblem } from '../../domain/feed/feed-problem';
import type { FeedLine } from './feed-line';

/** How far a source has been read. */
export type FeedPosition = {
  /** Of each list of the source, the newest date by the source's own clock. */
  marks: Readonly<Record<string, Instant>>;
  /** When everything that the source has was last read to its end, and when anything was. */
  readInFullAt: Instant | null;
  readAt: Instant | null;
};

/** What one reading gave. Where it broke off, the rows are those of the pages before, and no mark has moved. */
export type FeedReading = {
  rows: readonly SourceRow[];
  isFull: boolean;
  marks: Readonly<Record<string, Instant>>;
  unreadable: number;
  oldPlaces: number;
  problem: FeedProblem | null;
};

/** A source behind its own protocol: asked from where it was read last, it gives rows of our own shape. */
export type Feed = {
  feedId: AskedFeedId;
  read: (
    from: FeedPosition,
    asked: { at: Instant; line: FeedLine; known: ReadonlySet<string> },
  ) => Promise<FeedReading>;
};
