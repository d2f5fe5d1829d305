import { unreachable } from '../unreachable';
import type { Access } from './access';
import type { AccessEvent } from './events';
import type { Membership } from './role';

/**
 * Adds one event to the roster. The map is the fold's own; the lists in it are replaced, never changed. A recorded
 * role takes in the same role from a later day, and an ended one is over whatever was recorded from a later day:
 * after a correction no second copy of a membership stays behind.
 */
export function evolveAccess(access: Access, event: AccessEvent): void {
  const { personId, role, from } = event.data;
  const held = access.memberships.get(personId) ?? [];
  switch (event.type) {
    case 'MembershipRecorded':
      access.memberships.set(personId, [
        ...held.filter((one) => one.role !== role || one.from < from),
        { role, from },
      ]);
      return;
    case 'MembershipEnded': {
      const { to } = event.data;
      const isOver = (one: Membership) => one.to !== undefined && one.to <= to;
      access.memberships.set(
        personId,
        held
          .filter((one) => one.role !== role || one.from <= to)
          .map((one) => (one.role !== role || isOver(one) ? one : { ...one, to })),
      );
      return;
    }
    default:
      unreachable(event);
  }
}
