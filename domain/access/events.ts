import type { DanishDate } from '../calendar/danish-time';
import type { PersonId, Role } from './role';

export type AccessEvent =
  /** A person holds a role from a day; corrected or ended only by a later event. */
  | { type: 'MembershipRecorded'; data: { personId: PersonId; role: Role; from: DanishDate } }
  /** The role is held until and including `to`; `from` is the start of the membership that covered that day. */
  | { type: 'MembershipEnded'; data: { personId: PersonId; role: Role; from: DanishDate; to: DanishDate } };
