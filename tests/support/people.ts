import type { PersonId, Role } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { AccessEvent } from '../../domain/access/events';

/** One person for each role. Ids say the role so that a failing test can be read without a key. */
export const CHAIR: PersonId = 'p-chair';
export const DIRECTOR: PersonId = 'p-director';
export const COORDINATOR: PersonId = 'p-coordinator';
export const AUDITOR: PersonId = 'p-auditor';
export const ADMINISTRATOR: PersonId = 'p-administrator';
/** A person who is on no roster at all. */
export const OUTSIDER: PersonId = 'p-outsider';

/** The body's ordinary members are numbered from 1. */
export const member = (number: number): PersonId => `p-member-${String(number)}`;

const LONG_SINCE: DanishDate = '2025-07-01';

/** A role recorded in the ledger, from long ago unless said otherwise. */
export const recorded = (personId: PersonId, role: Role, from: DanishDate = LONG_SINCE): AccessEvent => ({
  type: 'MembershipRecorded',
  data: { personId, role, from },
});

/** A role that has ended; the day is the last one on which it was held. */
export const ended = (
  personId: PersonId,
  role: Role,
  to: DanishDate,
  from: DanishDate = LONG_SINCE,
): AccessEvent => ({ type: 'MembershipEnded', data: { personId, role, from, to } });

/** A management body of a chair and `size - 1` members, and nobody else. */
export const aBodyOf = (size: number): AccessEvent[] =>
  Array.from({ length: size }, (_, index) =>
    index === 0 ? recorded(CHAIR, 'chair') : recorded(member(index), 'member'),
  );

/** Who is in such a body, in roster order. */
export const bodyIds = (size: number): PersonId[] => aBodyOf(size).map((event) => event.data.personId);

/** A whole roster: a body of `size`, and one director outside it, coordinator, auditor and administrator. */
export const aRoster = (size = 5): AccessEvent[] => [
  recorded(ADMINISTRATOR, 'administrator'),
  recorded(COORDINATOR, 'coordinator'),
  ...aBodyOf(size),
  recorded(DIRECTOR, 'director'),
  recorded(AUDITOR, 'auditor'),
];
