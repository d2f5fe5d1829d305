import type { Instant } from '../../domain/calendar/danish-time';
import type { AskedFeedId, FeedId } from '../../domain/feed/feed';
import { MOST_SOURCE_ROWS } from '../../domain/feed/feed-limits';
import { mergeRows } from '../../domain/feed/merge-rows';
import type { SourceRow, SourceRows } from '../../domain/feed/source-row';
import type { FeedProblem } from '../../domain/feed/feed-problem';
import { sliceBySlice, type Slices } from '../pace/slice-by-slice';
import { mustSwap } from '../pace/compare-and-swap';
import type { Feed, FeedReading } from './feed';
import { createFeedLine, FEED_PATIENCE, type FeedLine } from './feed-line';
import type { FeedRecord, FeedStore } from './feed-store';

type Parts = {
  feeds: readonly Feed[];
  feedStore: FeedStore;
  now: () => Instant;
  /** A line for one reading; a test gives one that does not wait. */
  openLine?: () => FeedLine;
};

/** So long after a reading began another host may begin one: its time is up by then. */
const TURN_MS = FEED_PATIENCE.readingMs + 60_000;

/**
 * Reads a source and adds what it said to what is known of it. One host at a time; where another reads, nothing is done.
 * Nothing is taken away by a reading that broke off, and none of it is a fact of the ledger.
 */
export async function runFeed(parts: Parts, feedId: AskedFeedId): Promise<void> {
  const feed = parts.feeds.find((one) => one.feedId === feedId);
  if (feed === undefined) return;
  const { now, feedStore } = parts;
  const startedAt = now();
  const until = new Date(Date.parse(startedAt) + TURN_MS).toISOString();
  const kept = await feedStore.load(feedId);
  const known = kept?.value ?? nothingKnown(startedAt);
  if (known.readingUntil !== null && known.readingUntil > startedAt) return;
  const hasTurn = await feedStore.save(feedId, { ...known, readingUntil: until }, kept?.etag ?? null);
  if (!hasTurn) return;
  const line = (parts.openLine ?? createFeedLine)();
  const sourceIds = new Set(known.rows.map(({ sourceId }) => sourceId));
  try {
    const reading = await feed.read(known.position, { at: startedAt, line, known: sourceIds });
    await addReading(parts, feedId, { reading, startedAt, calls: line.calls() });
  } catch (error) {
    await release(parts, feedId);
    throw error;
  }
}

const nothingKnown = (at: Instant): FeedRecord => ({
  since: at,
  rows: [],
  position: { marks: {}, readInFullAt: null, readAt: null },
  lastRun: null,
  readingUntil: null,
});

type Done = { reading: FeedReading; startedAt: Instant; calls: number };

/** Adds a reading to what is kept by now, whoever kept it: rows may be added in any order. */
export const addReading = (
  parts: Pick<Parts, 'feedStore' | 'now'>,
  feedId: FeedId,
  done: Done,
): Promise<void> =>
  mustSwap(`keep what ${feedId} said`, async () => {
    const kept = await parts.feedStore.load(feedId);
    const record = await afterReading(kept?.value ?? nothingKnown(done.startedAt), done, parts.now());
    const isKept = await parts.feedStore.save(feedId, record, kept?.etag ?? null);
    return isKept ? { done: undefined } : 'again';
  });

async function afterReading(
  before: FeedRecord,
  { reading, startedAt, calls }: Done,
  endedAt: Instant,
): Promise<FeedRecord> {
  const known = new Map(before.rows.map((row) => [row.sourceId, row]));
  const merged = await sliceBySlice(merging(known, reading.rows));
  const fits = merged.size <= MOST_SOURCE_ROWS;
  // Too much for us is kept as far as it is known already: what is there stays up to date.
  const rows = fits
    ? merged
    : await sliceBySlice(
        merging(
          known,
          reading.rows.filter(({ sourceId }) => known.has(sourceId)),
        ),
      );
  const problem: FeedProblem | null = reading.problem ?? (fits ? null : 'tooLarge');
  const isRead = problem === null;
  const { position } = before;
  return {
    since: before.since,
    rows: [...rows.values()],
    position: {
      marks: isRead ? reading.marks : position.marks,
      readAt: isRead ? startedAt : position.readAt,
      readInFullAt: isRead && reading.isFull ? startedAt : position.readInFullAt,
    },
    lastRun: {
      startedAt,
      endedAt,
      isFull: reading.isFull,
      calls,
      read: reading.rows.length,
      changed: countChanged(known, rows),
      unreadable: reading.unreadable,
      unknown: reading.rows.reduce((sum, { said }) => sum + (said?.unknown.length ?? 0), 0),
      oldPlaces: reading.oldPlaces,
      problem,
    },
    readingUntil: null,
  };
}

/** So many rows are added at a time; a whole list at once would hold up everybody who waits. */
const ROWS_AT_ONCE = 1000;

function* merging(known: SourceRows, read: readonly SourceRow[]): Slices<SourceRows> {
  let merged = known;
  for (let from = 0; from < read.length; from += ROWS_AT_ONCE) {
    yield;
    merged = mergeRows(merged, read.slice(from, from + ROWS_AT_ONCE));
  }
  return merged;
}

const countChanged = (
  before: ReadonlyMap<string, SourceRow>,
  after: ReadonlyMap<string, SourceRow>,
): number =>
  [...after.values()].filter(({ sourceId, foundAt }) => before.get(sourceId)?.foundAt !== foundAt).length;

/** Another may begin at once where this reading failed by a fault of ours. */
async function release({ feedStore }: Parts, feedId: FeedId): Promise<void> {
  const kept = await feedStore.load(feedId);
  if (kept !== undefined) await feedStore.save(feedId, { ...kept.value, readingUntil: null }, kept.etag);
}
