import * as z from 'zod/mini';
import { endpoint } from '../endpoint';
import { SOURCE_QUERY } from '../list-source';
import { importPreview } from '../training/training';
import { accountMarks, date, person, role } from '../values';
import { MOST_MARK_LETTERS } from './groups';

export const rosterEntry = z.object({
  person,
  mail: z.nullable(z.string()),
  /** Whether the bot can write to them: they have installed the app in Teams. */
  reachable: z.boolean(),
  /** What Entra ID says of the account, as far as it is known. */
  account: z._default(accountMarks, []),
  memberships: z.array(z.object({ role, from: date, to: z.nullable(date) })),
});
export type RosterEntry = z.infer<typeof rosterEntry>;

export const getRoster = endpoint('GET api/roster', {
  answer: z.object({
    on: date,
    entries: z.array(rosterEntry),
    /** Whether anything has been put before the body; from then on its seats are not dated far back. */
    hasBegun: z.boolean(),
  }),
  query: ['at'],
});
/** The most rows of a roster, and so of what the reader can say of them. */
const MOST_LINES = 1000;
const lines = z.string().check(z.regex(/^\d{1,6}$/));

/** The lines whose name and title are to be brought up to date for everybody. */
export const confirmedRenames = z.array(z.int()).check(z.maxLength(MOST_LINES));
/** For lines whose mail is somebody's who has another account: the person they are too, or `new` for somebody else. */
export const sameOrNew = z
  .record(lines, z.string().check(z.maxLength(MOST_MARK_LETTERS)))
  .check(z.refine((said) => Object.keys(said).length <= MOST_LINES));

const counts = z.extend(importPreview.shape.counts, {
  /** People who get another account. */
  replaces: z.number(),
  /** Seats in the management body that do not count before a member has confirmed them. */
  awaits: z._default(z.number(), 0),
});
const rosterPreview = z.extend(importPreview, { counts });
export type RosterPreview = z.infer<typeof rosterPreview>;

/** What a roster list comes to; `choices` (JSON, see `sameOrNew`). Nothing is written. */
export const previewRoster = endpoint('POST api/roster-lists/preview', {
  body: 'file',
  query: [...SOURCE_QUERY, 'choices'],
  answer: rosterPreview,
});
/**
 * Writes what is new; `contentHash` must be the preview's. `renames` (JSON, see `confirmedRenames`) and `choices` are what
 * the reader has said of its rows.
 */
export const importRoster = endpoint('POST api/roster-lists', {
  body: 'file',
  query: [...SOURCE_QUERY, 'contentHash', 'renames', 'choices'],
  answer: z.extend(rosterPreview, { written: z.number(), renamed: z.number() }),
});
