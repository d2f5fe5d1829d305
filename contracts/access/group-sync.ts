import * as z from 'zod/mini';
import { GROUP_CHANGES } from '../../domain/access/group-link';
import { endpoint } from '../endpoint';
import { oneExcept } from '../one-except';
import { accountMarks, audience, candidate, date, instant, person, refusalView } from '../values';
import { MOST_MARK_LETTERS } from './groups';
import { DECISION_DEADLINES } from '../../domain/status/section';

/**
 * Why an Entra group could not be read. `notAllowed`: the app lacks the permission GroupMember.Read.All.
 * `namesHidden`: it lacks User.ReadBasic.All, so that Graph gives ids without names. `groupGone`: there is no such group
 * (any more). `busy`: Graph asks to wait longer than a question may take. `unreachable`: no answer that can be understood.
 */
export const GROUP_PROBLEMS = ['notAllowed', 'namesHidden', 'groupGone', 'busy', 'unreachable'] as const;
export type GroupProblem = (typeof GROUP_PROBLEMS)[number];

/** The most proposals that are shown, and settled, at once. */
export const MOST_PROPOSALS = 100;

/** An audience that is kept up with an Entra group, and how the last reading of it went. */
export const groupLink = z.object({
  audience,
  groupId: z.string(),
  linkedBy: person,
  linkedAt: instant,
  /** When the group was last read without a problem. */
  readAt: z.nullable(instant),
  /** By the last full reading: persons in the Entra group itself, groups in it (not followed), and devices and the like. */
  people: z.nullable(z.number()),
  groups: z.number(),
  others: z.number(),
  problem: z.nullable(z.enum(GROUP_PROBLEMS)),
  open: z.number(),
  dismissed: z.number(),
});
export type GroupLinkView = z.infer<typeof groupLink>;

/** Something that awaits a person who leaves: their answer, what they are to do, or a course to be verified. */
export const pendingMatter = z.discriminatedUnion('kind', [
  z.object({
    kind: oneExcept(DECISION_DEADLINES, ['revisit']),
    decisionId: z.string(),
    title: z.string(),
    dueOn: date,
  }),
  z.object({ kind: z.literal('verification'), courses: z.number() }),
]);
export type PendingMatter = z.infer<typeof pendingMatter>;

/** A change that is proposed. `shown` stands for what was shown, so that nothing else is confirmed than that. */
export const proposal = z.object({
  objectId: z.string(),
  shown: z.string(),
  change: z.enum(GROUP_CHANGES),
  /** As on the roster now; null for somebody who is not in the directory. */
  known: z.nullable(z.object({ person, mail: z.nullable(z.string()) })),
  /** As Entra ID has them; null for somebody who left. A title that the app may not see is null too. */
  entra: z.nullable(
    z.object({
      name: z.string(),
      mail: z.nullable(z.string()),
      title: z.nullable(z.string()),
      account: z._default(accountMarks, []),
    }),
  ),
  /** Those who have the mail with another account: whether one of them is the person is to be said with the confirmation. */
  sameMail: z._default(z.array(candidate), []),
  foundAt: instant,
  dismissed: z.boolean(),
  pending: z.array(pendingMatter),
});
export type ProposalView = z.infer<typeof proposal>;

const links = z.object({ links: z.array(groupLink) });
/**
 * The first hundred of all that are asked for; `joined` of all are people who joined and of whom nothing is asked, and
 * `asOf` is when the newest was found.
 */
const proposals = z.object({
  total: z.number(),
  joined: z.number(),
  asOf: z.nullable(instant),
  proposals: z.array(proposal),
});

export const getGroupLinks = endpoint('GET api/group-links', { answer: links });
/** Links an audience to an Entra group by its object id, and reads it at once. Only its own members: groups in it are not followed. */
export const linkGroup = endpoint('POST api/group-links', {
  body: z.object({ audience, groupId: z.guid().check(z.toLowerCase()) }),
  answer: links,
});
/** The proposals go with the link; the roster stays as it is. */
export const unlinkGroup = endpoint('POST api/group-links/{audience}/removal', { answer: links });
export const readLinkedGroup = endpoint('POST api/group-links/{audience}/reading', { answer: links });
/** The open proposals, or with `dismissed=yes` the dismissed ones; the first hundred by name. */
export const getProposals = endpoint('GET api/group-links/{audience}/proposals', {
  answer: proposals,
  query: ['dismissed'],
});
/** What can be done with proposals. */
export const PROPOSAL_SETTLEMENTS = ['confirm', 'dismiss'] as const;
export type ProposalSettlement = (typeof PROPOSAL_SETTLEMENTS)[number];

/**
 * Confirms proposals with the day from which they hold (the first day of who joined, the last day of who left), or
 * dismisses them. What has changed since it was shown is passed over.
 */
export const settleProposals = endpoint('POST api/group-links/{audience}/settlement', {
  body: z.object({
    settle: z.enum(PROPOSAL_SETTLEMENTS),
    on: z.string(),
    proposals: z
      .array(
        z.object({
          objectId: z.string(),
          shown: z.string(),
          /** Where others have the mail: the person they are too, or `new` for somebody else. Without it nothing is done. */
          same: z.optional(z.string().check(z.maxLength(MOST_MARK_LETTERS))),
        }),
      )
      .check(z.minLength(1), z.maxLength(MOST_PROPOSALS)),
  }),
  answer: z.object({
    settled: z.number(),
    /** Seats in the management body that a member must confirm first. */
    awaiting: z.number(),
    passedOver: z.number(),
    refused: z.array(z.object({ objectId: z.string(), refusal: refusalView })),
  }),
});

/**
 * Confirms everybody who joined, of whom nothing is asked and who was found by an instant, which is that of what was shown: as many as one call has
 * time for. Asked again until nobody `remain`s, all are in; what was found or has changed since waits for the next look.
 * Who left is settled by name: what awaits them is to be seen first.
 */
export const confirmJoined = endpoint('POST api/group-links/{audience}/settlement/joined', {
  body: z.object({ on: z.string(), foundBy: instant }),
  answer: z.object({
    settled: z.number(),
    /** Seats in the management body that a member must confirm first. */
    awaiting: z.number(),
    remain: z.number(),
    refused: z.array(z.object({ objectId: z.string(), refusal: refusalView })),
  }),
});
