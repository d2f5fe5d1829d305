import { abilitiesOf, type Ability } from './abilities';
import type { PersonId, Role } from './role';
import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';

/** Who asks. A person's roles are those on the day of asking; the clock is the monthly timer, which may only issue. */
export type Actor =
  | { kind: 'person'; personId: PersonId; roles: readonly Role[]; isTenantAdministrator: boolean }
  | { kind: 'clock' };

/** What a decision needs from outside, given as values: who, when, and how content is hashed (SHA-256, lower-case hex). */
export type DecideContext = { actor: Actor; now: Instant; hashOf: (content: unknown) => string };

/** Whether the one who asks has an ability in general. */
export function may({ actor }: DecideContext, ability: Ability): boolean {
  switch (actor.kind) {
    case 'person':
      return abilitiesOf(actor.roles)[ability];
    case 'clock':
      return ability === 'issueReport';
    default:
      return unreachable(actor);
  }
}
