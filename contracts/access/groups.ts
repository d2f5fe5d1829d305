import * as z from 'zod/mini';
import { ACCESS_MOST } from '../../domain/access/access-limits';
import { GROUPS } from '../../domain/access/group';
import { ROSTER_ROLES } from '../../domain/access/role';
import { endpoint } from '../endpoint';
import { accountMarks, audience, candidate, date, person } from '../values';

/** The most people whom one request may name, and the most that are listed at once. */
export const MOST_PEOPLE = 100;

/** What stands for an account that is said to be somebody's is no longer than this. */
export const MOST_MARK_LETTERS = 100;

const personIds = z.array(z.string()).check(z.minLength(1), z.maxLength(MOST_PEOPLE));
const leave = z.object({ from: date, to: date });

/** Somebody in an audience on the day asked for; `from` is the first day of their present stay. */
export const groupMember = z.object({
  person,
  mail: z.nullable(z.string()),
  from: date,
  to: z.nullable(date),
  leaves: z.array(leave),
});
export type GroupMemberView = z.infer<typeof groupMember>;

/** How many belong to each audience on a day; nobody is listed. */
export const getGroups = endpoint('GET api/groups', {
  answer: z.object({ on: date, groups: z.array(z.object({ audience, members: z.number() })) }),
  query: ['on', 'at'],
});
/** The members of an audience on a day by name, a hundred at a time after the first `skip`; `search` is a part of a name or mail. */
export const getGroupMembers = endpoint('GET api/groups/{audience}/members', {
  answer: z.object({ on: date, total: z.number(), members: z.array(groupMember) }),
  query: ['on', 'search', 'skip', 'at'],
});
/** People on the roster join a group from a day; those who are in it already are passed over. */
export const joinGroup = endpoint('POST api/groups/{group}/joining', {
  body: z.object({ personIds, from: z.string() }),
  answer: z.object({ joined: z.number() }),
});
/** People leave a group; `to` is their last day in it. */
export const leaveGroup = endpoint('POST api/groups/{group}/leaving', {
  body: z.object({ personIds, to: z.string() }),
  answer: z.object({ left: z.number() }),
});
/** Enters one person, whom the tenant must know by that mail, with a role or in a group. */
export const addPerson = endpoint('POST api/people', {
  body: z.object({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(ACCESS_MOST.name)),
    title: z.string().check(z.trim(), z.maxLength(ACCESS_MOST.title)),
    mail: z.string().check(z.trim()),
    as: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('role'), role: z.enum(ROSTER_ROLES) }),
      z.object({ kind: z.literal('group'), group: z.enum(GROUPS) }),
    ]),
    from: z.string(),
    /** Where the mail is that of somebody with another account: the person they are too, or `new` for somebody else. */
    same: z.optional(z.string().check(z.maxLength(MOST_MARK_LETTERS))),
  }),
  answer: z.object({
    person,
    added: z.boolean(),
    /** They were known by another account, which was said to be theirs, and have this one now. */
    moved: z._default(z.boolean(), false),
    /** The seat in the body does not count before this change is confirmed. */
    awaits: z._default(z.nullable(z.string()), null),
    /** What is to be known of the account they sign in with. */
    account: z._default(accountMarks, []),
    /** Others with that mail: nothing is written until it is said whether they are the same person. */
    sameMail: z._default(z.array(candidate), []),
  }),
});
/** Somebody is away from a day to a day (orlov). Why is not asked and not kept. */
export const recordLeave = endpoint('POST api/people/{personId}/leaves', {
  body: z.object({ from: z.string(), to: z.string() }),
  answer: z.object({ leaves: z.array(leave) }),
});
/** A leave that was recorded by mistake. */
export const annulLeave = endpoint('POST api/people/{personId}/leaves/annulment', {
  body: z.object({ from: z.string() }),
  answer: z.object({ leaves: z.array(leave) }),
});
/** Who is away on a day or later. */
export const getLeaves = endpoint('GET api/leaves', {
  answer: z.object({ on: date, leaves: z.array(z.extend(leave, { person })) }),
  query: ['on'],
});
