import { holdersOn, managementBodyOn, rolesOn, type Access } from '../access/access';
import type { PersonId } from '../access/role';
import type { DanishDate, Instant, Month } from '../calendar/danish-time';
import { compare } from '../ground/compare';

export type FollowUpId = string;

/** What a director asked for when reading a report, and what came of it. It is shown until it is answered. */
export type FollowUp = {
  followUpId: FollowUpId;
  month: Month;
  text: string;
  ownerId: PersonId;
  dueOn: DanishDate;
  askedBy: PersonId;
  askedAt: Instant;
  /** The entry in the ledger in which it was asked, and that of the answer. */
  seq: number;
  answer: { text: string; by: PersonId; at: Instant; seq: number } | null;
};

/** Every follow-up by id, in the order in which they were asked for. */
export type FollowUps = Map<FollowUpId, FollowUp>;

/** What nobody has answered yet, the first to be answered first. */
export const openFollowUps = (followUps: FollowUps): readonly FollowUp[] =>
  [...followUps.values()]
    .filter((one) => one.answer === null)
    .sort((one, other) => compare(one.dueOn, other.dueOn));

/** What was asked for about a month, in the order in which it was. */
export const followUpsOf = (followUps: FollowUps, month: Month): readonly FollowUp[] =>
  [...followUps.values()].filter((one) => one.month === month);

/** Whether somebody holds no role on a day any more: nobody answers then unless another is named. */
export const hasLeft = (access: Access, personId: PersonId, on: DanishDate): boolean =>
  rolesOn(access, personId, on).length === 0;

/** Who is offered when somebody must follow up: the coordinators of a day and the management body, each once. */
export const ownersOn = (access: Access, on: DanishDate): readonly PersonId[] => [
  ...new Set([...holdersOn(access, (role) => role === 'coordinator', on), ...managementBodyOn(access, on)]),
];
