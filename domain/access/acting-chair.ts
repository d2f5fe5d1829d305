import type { DanishDate } from '../calendar/danish-time';
import type { PersonId } from './role';

export type ActingId = string;

/**
 * A member who fills the chair's office (fungerende formand) from a day until and including another, because the chair is
 * away or there is none. For those days the chair, if there is one, sits as a member.
 */
export type ActingChair = {
  actingId: ActingId;
  personId: PersonId;
  from: DanishDate;
  to: DanishDate;
  /** The case in which it was decided. */
  caseNumber: string;
};
