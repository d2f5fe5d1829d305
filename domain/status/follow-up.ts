import type { PersonId } from '../access/role';
import type { DanishDate, Instant, Month } from '../calendar/danish-time';

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
  answer: { text: string; by: PersonId; at: Instant } | null;
};

/** Every follow-up by id, in the order in which they were asked for. */
export type FollowUps = Map<FollowUpId, FollowUp>;
