import * as z from 'zod/mini';
import { EVENTS } from '../../domain/event';
import { SURFACES } from '../../domain/ledger/stamp';
import { THING_KINDS, thingOf } from '../../domain/trail/thing';
import { TRAIL_GROUPS } from '../../domain/trail/trail-group';
import { endpoint } from '../endpoint';
import { date, head, instant, person } from '../values';

export const thing = z.object({ kind: z.enum(THING_KINDS), id: z.string() });

/** A part of a sentence, and where it leads; null: nowhere. */
const trailPart = z.object({ text: z.string(), to: z.nullable(thing) });
export type TrailPart = z.infer<typeof trailPart>;

const trailThing = z.extend(thing, { label: z.string() });
export type TrailThing = z.infer<typeof trailThing>;

const readableLine = z.object({
  kind: z.literal('entry'),
  seq: z.number(),
  at: instant,
  surface: z.enum(SURFACES),
  // Object.keys widens to string; these are exactly the types of events.
  type: z.enum(Object.keys(EVENTS) as (keyof typeof EVENTS)[]),
  /** Who did what to which thing, in the reader's language. */
  sentence: z.array(trailPart),
  things: z.array(thing),
  /** Recorded before the first decision item was put forward, when no member had to confirm it. */
  setUp: z.boolean(),
});
export type TrailLine = z.infer<typeof readableLine>;

/** An entry, or the number of one that is missing, cannot be read, or may not be read by the one who asks. */
export const ledgerLine = z.discriminatedUnion('kind', [
  readableLine,
  z.object({
    kind: z.enum(['unreadable', 'withheld']),
    seq: z.number(),
    type: z.null(),
    things: z.array(thing),
  }),
]);
export type LedgerLine = z.infer<typeof ledgerLine>;

/** The newest entries first; `before` pages on to older ones. `count`: how many the filter lets through in all. */
export const ledgerPage = z.object({
  head,
  count: z.number(),
  lines: z.array(ledgerLine),
  older: z.nullable(z.number()),
  /** Everybody who has ever acted, for the filter. */
  actors: z.array(person),
  /** The thing that is filtered by, by its name. */
  thing: z.nullable(trailThing),
});

const factRow = z.object({
  field: z.string(),
  label: z.string(),
  value: z.string(),
  /** What it was before; null: nothing was said of it. Only where the entry takes the place of another. */
  before: z.nullable(z.string()),
  isChanged: z.boolean(),
});
export type FactRow = z.infer<typeof factRow>;

/** An entry opened: its fact in words, what it takes the place of, its place in the chain, and the entry itself. */
export const ledgerEntry = z.object({
  seq: z.number(),
  at: instant,
  surface: z.enum(SURFACES),
  hash: z.string(),
  prevHash: z.string(),
  rows: z.array(factRow),
  /** The number of the entry whose fact it takes the place of. */
  replaces: z.nullable(z.number()),
  things: z.array(trailThing),
  /** The entry as JSON; null where a part of it is not for this reader. */
  json: z.nullable(z.string()),
});
export type LedgerEntryView = z.infer<typeof ledgerEntry>;

export const verification = z.discriminatedUnion('result', [
  z.object({ result: z.literal('match'), length: z.number(), head: z.string() }),
  z.object({ result: z.literal('mismatch'), firstBad: z.number(), reason: z.string() }),
  z.object({ result: z.literal('notVerifiable'), reason: z.string(), at: z.number() }),
]);
export type VerificationView = z.infer<typeof verification>;

/** The names of the filter in a query. */
export const FILTER_NAMES = ['thing', 'actor', 'group', 'from', 'to', 'search'] as const;

/** How long a search may be. */
export const MOST_SEARCH_LETTERS = 200;

const isEmpty = z.pipe(
  z.literal(''),
  z.transform(() => null),
);

/** What the audit trail is filtered by, as it stands in a query; an empty text lets everything through. */
export const ledgerFilter = z.object({
  thing: z.union([
    isEmpty,
    z.string().check(
      z.maxLength(200),
      z.refine((key) => thingOf(key) !== undefined),
    ),
  ]),
  actor: z.union([isEmpty, z.string().check(z.maxLength(100))]),
  group: z.union([isEmpty, z.enum(TRAIL_GROUPS as readonly [(typeof TRAIL_GROUPS)[number]])]),
  from: z.union([isEmpty, date]),
  to: z.union([isEmpty, date]),
  search: z.string().check(z.maxLength(MOST_SEARCH_LETTERS)),
});

/** What the trail is written as. */
export const TRAIL_FORMATS = ['csv', 'xlsx', 'json'] as const;

/** What came of checking a head from a card or a paper. */
export const headCheck = z.discriminatedUnion('result', [
  z.object({ result: z.literal('match'), seq: z.number(), at: instant, hash: z.string() }),
  z.object({
    result: z.literal('mismatch'),
    seq: z.number(),
    reason: z.enum(['no-such-entry', 'other-hash', 'broken-chain']),
    firstBad: z.number(),
  }),
  z.object({ result: z.literal('notVerifiable'), seq: z.number(), at: z.number() }),
]);
export type HeadCheck = z.infer<typeof headCheck>;

/**
 * Where nothing has the words exactly as they are searched for, `slips=allowed` gives what has words like them. Without it
 * a filter is exact, so that what is counted and exported is what was asked for.
 */
export const getLedger = endpoint('GET api/ledger', {
  answer: ledgerPage,
  query: ['before', 'slips', ...FILTER_NAMES],
});
export const getLedgerEntry = endpoint('GET api/ledger/entries/{seq}', { answer: ledgerEntry });
export const getLedgerThings = endpoint('GET api/ledger/things', {
  answer: z.object({ things: z.array(trailThing) }),
  query: ['search'],
});
/** What is filtered as a file: `format` is one of `TRAIL_FORMATS`; `language` is Danish unless given. */
export const getLedgerExport = endpoint('GET api/ledger/export', {
  answer: 'file',
  query: ['format', 'language', ...FILTER_NAMES],
});
export const checkHead = endpoint('GET api/ledger/head', {
  answer: headCheck,
  query: ['position', 'beginning'],
});
export const verifyLedger = endpoint('GET api/ledger/verification', { answer: verification });
