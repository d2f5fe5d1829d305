import type { DanishDate } from '../calendar/danish-time';
import { isActiveOn, isBodyRole, type Membership, type PersonId, type Role } from './role';

/** Who has held which role and when: the whole roster, past and future included. */
export type Access = { memberships: Map<PersonId, readonly Membership[]> };

export const noAccess = (): Access => ({ memberships: new Map() });

/** The roles that a person holds on a day, each once. */
export function rolesOn(access: Access, personId: PersonId, date: DanishDate): readonly Role[] {
  const held = access.memberships.get(personId) ?? [];
  return [...new Set(held.filter((one) => isActiveOn(one, date)).map((one) => one.role))];
}

/** Everybody who holds one of some roles on a day, in the order in which they entered the roster. */
export function holdersOn(
  access: Access,
  isWanted: (role: Role) => boolean,
  date: DanishDate,
): readonly PersonId[] {
  return [...access.memberships.keys()].filter((personId) => rolesOn(access, personId, date).some(isWanted));
}

/** The management body on a day: its chair and members, and nobody else (invariant 1). */
export const managementBodyOn = (access: Access, date: DanishDate): readonly PersonId[] =>
  holdersOn(access, isBodyRole, date);

/** The role under which a person belongs to the management body on a day, if any. */
export const bodyRoleOn = (access: Access, personId: PersonId, date: DanishDate): Role | undefined =>
  rolesOn(access, personId, date).find(isBodyRole);
