import { z } from 'zod';
import { endpoint } from './endpoint';
import { importResult } from './training';
import { date, person, role } from './values';

export const rosterEntry = z.object({
  person,
  mail: z.string().nullable(),
  /** Whether the bot can write to them: they have installed the app in Teams. */
  reachable: z.boolean(),
  memberships: z.array(z.object({ role, from: date, to: date.nullable() })),
});
export type RosterEntry = z.infer<typeof rosterEntry>;

export const getRoster = endpoint('GET api/roster', {
  answer: z.object({ on: date, entries: z.array(rosterEntry) }),
  query: [],
});
export const importRoster = endpoint('POST api/roster-lists', {
  body: 'file',
  query: ['fileName'],
  answer: importResult,
});
