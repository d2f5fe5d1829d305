import * as z from 'zod/mini';
import { endpoint } from '../endpoint';
import { audience, date, instant, person, refusalView } from '../values';

/** Whose data may go, whose are held, and whose are gone (GDPR article 5(1)(e); no period is named by law). */
export const retention = z.object({
  on: date,
  /** Whether the municipality has named a time for any audience; without one nobody is ever listed. */
  hasPeriods: z.boolean(),
  /** The municipality's own policy that names the times, in months after leaving; null: it has none. */
  policy: z.nullable(
    z.object({ from: date, caseNumber: z.string(), months: z.record(audience, z.nullable(z.int())) }),
  ),
  /** They have left everything, and the time of each audience they were in (`left`, by the policy) has passed since the day. */
  erasable: z.array(
    z.object({
      person,
      leftOn: date,
      since: date,
      left: z.array(z.object({ audience, to: date, months: z.int() })),
    }),
  ),
  held: z.array(z.object({ person, reason: z.string() })),
  erased: z.array(z.object({ personId: z.string(), at: instant })),
});
export type RetentionView = z.infer<typeof retention>;

/** What erasing a person takes away, and what it leaves. */
export const erasureAccount = z.object({
  person,
  /** Null: not erased; the figures are what would become of it. */
  erasedAt: z.nullable(instant),
  /** The reason for which nobody may erase the person, if there is one. */
  hold: z.nullable(z.string()),
  /** Why erasing them would be refused today; null: it would not. */
  refusal: z.nullable(refusalView),
  removed: z.object({
    /** Name, title, mail, Entra object id and Teams id. */
    directoryRow: z.boolean(),
    /** Files that show nothing but this person's courses. */
    certificates: z.number(),
    /** Participant lists that are evidence of nobody else's courses. */
    participantLists: z.number(),
    /** Imports that are over, whose rows and lists may name the person; of a list that is evidence only the rows go. */
    imports: z.number(),
    /** Drafts of cases that they were writing. */
    drafts: z.number(),
  }),
  remains: z.object({
    /** Facts in the ledger, with the opaque id only. */
    completions: z.number(),
    /** Decisions in which the person has a part; the deciders' names are frozen in them. */
    decisions: z.number(),
    participantLists: z.number(),
    /** Lists that show others' courses and none of the person's; nobody has looked whether the name is in them. */
    otherLists: z.number(),
    /** Files that also show somebody else's courses, or belong to a decision. */
    sharedFiles: z.number(),
    links: z.number(),
    /** Imports that run, whose files go when they are over. */
    runningImports: z.number(),
  }),
  /** The same in the reader's language. */
  sentences: z.object({ removed: z.array(z.string()), remains: z.array(z.string()) }),
});
export type ErasureAccount = z.infer<typeof erasureAccount>;

export const getRetention = endpoint('GET api/retention', { answer: retention });
export const placeHold = endpoint('POST api/people/{personId}/hold', {
  body: z.object({ reason: z.string() }),
  answer: retention,
});
export const releaseHold = endpoint('POST api/people/{personId}/hold-release', {
  body: z.object({ reason: z.string() }),
  answer: retention,
});
/** What erasing somebody would take away and leave; nothing is changed. */
export const previewErasure = endpoint('GET api/people/{personId}/erasure', { answer: erasureAccount });
/** Erases somebody who has left. Doing it again takes up what was left undone and removes nothing more. */
export const erasePerson = endpoint('POST api/people/{personId}/erasure', { answer: erasureAccount });
