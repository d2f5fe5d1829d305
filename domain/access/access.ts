import type { DanishDate } from '../calendar/danish-time';
import type { DatedModel } from './decision-model';
import type { Delegation } from './delegation';
import { covers, type Mandate } from './mandate';
import { isActiveOn, isBodyRole, type Membership, type PersonId, type Role } from './role';

/** Who has held which role, mandate or delegation and when, and how the body decides: past and future included. */
export type Access = {
  memberships: Map<PersonId, readonly Membership[]>;
  mandates: readonly Mandate[];
  delegations: readonly Delegation[];
  models: readonly DatedModel[];
};

export const noAccess = (): Access => ({
  memberships: new Map(),
  mandates: [],
  delegations: [],
  models: [],
});

/** The roles that a person holds on a day, each once. */
export function rolesOn(access: Access, personId: PersonId, date: DanishDate): readonly Role[] {
  const held = access.memberships.get(personId) ?? [];
  const roles = new Set<Role>(held.filter((one) => isActiveOn(one, date)).map((one) => one.role));
  if (access.mandates.some((one) => one.deputyId === personId && covers(one, date))) roles.add('deputy');
  if (access.delegations.some((one) => one.delegateId === personId && covers(one, date)))
    roles.add('delegate');
  return [...roles];
}

/** Everybody on the roster who holds one of some roles on a day, in the order in which they entered it. */
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

/** The role under which a person belongs to the management body on a day, if any; a chair is a member too. */
export function bodyRoleOn(access: Access, personId: PersonId, date: DanishDate): Role | undefined {
  const held = rolesOn(access, personId, date).filter(isBodyRole);
  return held.includes('chair') ? 'chair' : held[0];
}

/** Who chairs the body on a day. */
export const chairsOn = (access: Access, date: DanishDate): readonly PersonId[] =>
  holdersOn(access, (role) => role === 'chair', date);
