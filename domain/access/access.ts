import { addDays, type DanishDate } from '../calendar/danish-time';
import type { ActingChair } from './acting-chair';
import type { BodyBasis } from './body-basis';
import type { DatedModel } from './decision-model';
import type { Delegation } from './delegation';
import { groupOn, type Audience, type GroupStay, type Leave } from './group';
import { countsOn, covers, type Mandate } from './mandate';
import { isActiveOn, isBodyRole, type Membership, type Period, type PersonId, type Role } from './role';
import type { SetUp } from './set-up';

/** Who has held which role, mandate or delegation and when, and how the body decides: past and future included. */
export type Access = {
  memberships: Map<PersonId, readonly Membership[]>;
  groups: Map<PersonId, readonly GroupStay[]>;
  leaves: Map<PersonId, readonly Leave[]>;
  mandates: readonly Mandate[];
  delegations: readonly (Delegation & SetUp)[];
  actingChairs: readonly (ActingChair & SetUp)[];
  models: readonly (DatedModel & SetUp)[];
  /** The decisions of who the body is, in the order in which they were recorded. */
  bases: readonly (BodyBasis & SetUp)[];
  /** The object id of the Entra group that an audience follows. */
  links: Map<Audience, string>;
  /** Proposals from Entra groups that were turned down, by id. */
  dismissed: Set<string>;
};

export const noAccess = (): Access => ({
  memberships: new Map(),
  groups: new Map(),
  leaves: new Map(),
  mandates: [],
  delegations: [],
  actingChairs: [],
  models: [],
  bases: [],
  links: new Map(),
  dismissed: new Set(),
});

/** The roles that a person holds on a day, each once. */
export function rolesOn(access: Access, personId: PersonId, date: DanishDate): readonly Role[] {
  const roles = new Set<Role>(heldOn(access, personId, date));
  const acting = actingChairOn(access, date);
  // Somebody acts as chair: they fill the office, and whoever held it sits as a member meanwhile.
  if (acting !== undefined && roles.delete('chair')) roles.add('member');
  if (acting === personId) roles.add('chair');
  // Whoever has left the body has no seat that somebody could fill, and nothing to be read for it.
  const isDeputy = ({ deputyId, memberId }: Mandate) =>
    deputyId === personId && heldOn(access, memberId, date).some(isBodyRole);
  if (access.mandates.some((one) => isDeputy(one) && countsOn(one, date))) roles.add('deputy');
  if (access.delegations.some((one) => one.delegateId === personId && covers(one, date)))
    roles.add('delegate');
  return [...roles];
}

const heldOn = (access: Access, personId: PersonId, date: DanishDate): readonly Role[] =>
  (access.memberships.get(personId) ?? []).filter((one) => isActiveOn(one, date)).map((one) => one.role);

/** Who acts as chair on a day, as long as they are in the body. */
function actingChairOn(access: Access, date: DanishDate): PersonId | undefined {
  return access.actingChairs.find(
    (one) => covers(one, date) && heldOn(access, one.personId, date).some(isBodyRole),
  )?.personId;
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

/** Whether a person has ever held a role or a mandate, or belonged to a group. */
export const isOnRoster = (access: Access, personId: PersonId): boolean =>
  access.memberships.has(personId) ||
  access.groups.has(personId) ||
  access.mandates.some((one) => one.deputyId === personId);

/** The people whom an audience consists of on a day. */
export const audienceOn = (access: Access, audience: Audience, date: DanishDate): readonly PersonId[] =>
  audience === 'managementBody' ? managementBodyOn(access, date) : groupOn(access.groups, audience, date);

/** The periods for which a person has belonged to an audience: as chair or member, or in the group. */
export const staysIn = (access: Access, audience: Audience, personId: PersonId): readonly Period[] =>
  audience === 'managementBody'
    ? (access.memberships.get(personId) ?? []).filter((one) => isBodyRole(one.role))
    : (access.groups.get(personId) ?? []).filter((one) => one.group === audience);

/**
 * The day on which a person's present stay in an audience began; nothing if they are not in it. It is the start of the
 * unbroken run of periods that covers the day: a member who becomes chair has not joined anew.
 */
export function joinedOn(
  access: Access,
  audience: Audience,
  personId: PersonId,
  date: DanishDate,
): DanishDate | undefined {
  const stays = staysIn(access, audience, personId);
  const covering = (day: DanishDate) => stays.find((one) => isActiveOn(one, day))?.from;
  let start = covering(date);
  for (let before = start; before !== undefined;) {
    const earlier = covering(addDays(before, -1));
    if (earlier !== undefined) start = earlier;
    before = earlier;
  }
  return start;
}

/** Whether a person is away on a day. */
export const isOnLeave = (access: Access, personId: PersonId, date: DanishDate): boolean =>
  (access.leaves.get(personId) ?? []).some((one) => covers(one, date));

/** Who chairs the body on a day: one, unless the roster was wrong before it refused a second. */
export const chairsOn = (access: Access, date: DanishDate): readonly PersonId[] =>
  holdersOn(access, (role) => role === 'chair', date);
