import { holdersOn, managementBodyOn } from '../access/access';
import type { Access } from '../access/access';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';

/** A set of people, and those of them whom the bot has not met in Teams: they get no cards. */
export type Met = { all: readonly PersonId[]; unmet: readonly PersonId[] };

/**
 * Whom the bot has met on a day: of the members, without whom the app is not in use, and of everybody who holds a role
 * and may get a card. The two are not the same people, so no count of the one is a count of the other.
 */
export function metOf(
  access: Access,
  on: DanishDate,
  met: ReadonlySet<PersonId>,
): { members: Met; holders: Met } {
  const among = (all: readonly PersonId[]): Met => ({ all, unmet: all.filter((one) => !met.has(one)) });
  return {
    members: among(managementBodyOn(access, on)),
    holders: among(holdersOn(access, () => true, on)),
  };
}
