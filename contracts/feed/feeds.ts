import * as z from 'zod/mini';
import { FEEDS } from '../../domain/feed/feed';
import { FEED_PROBLEMS } from '../../domain/feed/feed-problem';
import { FEED_CHANGES, STATEMENT_CHANGES } from '../../domain/feed/feed-proposal';
import { KEPT_KINDS } from '../../domain/register/exhibit';
import { endpoint } from '../endpoint';
import { date, instant, refusalView } from '../values';

/** The most proposals that are shown, and settled by name, at once. */
export const MOST_FEED_PROPOSALS = 100;

const feed = z.enum(FEEDS);
const change = z.enum(FEED_CHANGES);

/** How the last reading of a source went. */
const feedRun = z.object({
  startedAt: instant,
  endedAt: instant,
  isFull: z.boolean(),
  calls: z.number(),
  /** Rows that were read, and how many of them were new or said something else than before. */
  read: z.number(),
  changed: z.number(),
  /** Rows that could not be read, and values that are not known and were kept as text. */
  unreadable: z.number(),
  unknown: z.number(),
  /** Rows in which a value stood where it stood in earlier versions of the source. */
  oldPlaces: z.number(),
  problem: z.nullable(z.enum(FEED_PROBLEMS)),
});

/** One source and how it goes. */
const feedState = z.object({
  feed,
  /** The names of the settings that are missing or wrong; null where nothing at all is set up. */
  isOn: z.boolean(),
  missing: z.nullable(z.array(z.string())),
  isReading: z.boolean(),
  /** When it was last read to its end. */
  readAt: z.nullable(instant),
  /** Things that the source has now. */
  things: z.number(),
  lastRun: z.nullable(feedRun),
  open: z.array(z.object({ change, count: z.number() })),
  dismissed: z.number(),
});
export type FeedStateView = z.infer<typeof feedState>;

/** A value before and after, by the field; a value is a text, or a code of the register's own. */
const difference = z.object({
  field: z.enum(['name', 'criticality', 'performer', 'supplierId', 'kitosId', 'cvr', 'risk', 'contracts']),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
  /** The days that the two are of, where they are results of a day. */
  beforeOn: z.nullable(date),
  afterOn: z.nullable(date),
});

export type FeedDifferenceView = z.infer<typeof difference>;

/** What is proposed. `shown` stands for what was shown, so that nothing else is taken than that. */
const feedProposal = z.object({
  sourceId: z.string(),
  change,
  shown: z.string(),
  name: z.string(),
  differences: z.array(difference),
  /** The day of a deletion, or on which a report was published. */
  on: z.nullable(date),
  link: z.nullable(z.string()),
  supplierId: z.nullable(z.string()),
  supplierName: z.nullable(z.string()),
  unknown: z.array(z.object({ field: z.string(), value: z.string() })),
  /** The file that it was read from; null where the source was asked. */
  from: z.nullable(z.string()),
  /** The source's own date. */
  changedAt: z.nullable(instant),
  foundAt: instant,
  isDismissed: z.boolean(),
});
export type FeedProposalView = z.infer<typeof feedProposal>;

const states = z.object({ feeds: z.array(feedState) });

export const getFeeds = endpoint('GET api/feeds', { answer: states });
/** Asks for a reading now; it goes on by itself, and how far it is stands with the source. */
export const readFeedNow = endpoint('POST api/feeds/{feed}/reading', { answer: states });
/** The open proposals of one kind or of all, or with `dismissed=yes` those turned down; the first hundred by name. */
export const getFeedProposals = endpoint('GET api/feeds/{feed}/proposals', {
  answer: z.object({ total: z.number(), asOf: z.nullable(instant), proposals: z.array(feedProposal) }),
  query: ['change', 'dismissed'],
});

export const FEED_SETTLEMENTS = ['take', 'dismiss'] as const;
export type FeedSettlement = (typeof FEED_SETTLEMENTS)[number];
const settle = z.enum(FEED_SETTLEMENTS);

const settled = z.object({
  settled: z.number(),
  /** What has changed since it was shown, or is no longer proposed. */
  passedOver: z.number(),
  refused: z.array(z.object({ sourceId: z.string(), name: z.string(), refusal: refusalView })),
});
export type SettledFeedView = z.infer<typeof settled>;

/** Takes proposals into the registers, each by the register's own command, or dismisses them. */
export const settleFeedProposals = endpoint('POST api/feeds/{feed}/settlement', {
  body: z.object({
    settle,
    proposals: z
      .array(z.object({ sourceId: z.string(), change, shown: z.string() }))
      .check(z.minLength(1), z.maxLength(MOST_FEED_PROPOSALS)),
  }),
  answer: settled,
});

/**
 * Settles all that are proposed of one kind and were found by an instant, which is that of what was shown: as many as
 * one call has time for. Asked again until nothing `remain`s, all are settled.
 */
export const settleAllFeedProposals = endpoint('POST api/feeds/{feed}/settlement/all', {
  body: z.object({ settle, change, foundBy: instant }),
  answer: z.extend(z.omit(settled, { passedOver: true }), { remain: z.number() }),
});

/** Gives a published report, or a supervision that was carried out, as the statement of its supplier; the period that it covers is for a person to say. */
export const takeFeedReport = endpoint('POST api/feeds/{feed}/settlement/report', {
  body: z.object({
    sourceId: z.string(),
    change: z.enum(STATEMENT_CHANGES),
    shown: z.string(),
    from: z.string(),
    to: z.string(),
    /** The case that the report lies on; empty: it is kept by its file or its link. */
    caseNumber: z._default(z.string(), ''),
  }),
  /** Where the report is kept now; left out where nothing was settled. */
  answer: z.extend(settled, { kept: z.optional(z.enum(KEPT_KINDS)) }),
});
