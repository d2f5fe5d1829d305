import { unreachable } from '../unreachable';
import type { Access } from './access';
import type { AccessEvent } from './events';

/** Adds one event to the roster. The map is the fold's own; the lists in it are replaced, never changed. */
export function evolveAccess(access: Access, event: AccessEvent): void {
  const { personId, role, from } = event.data;
  const held = access.memberships.get(personId) ?? [];
  switch (event.type) {
    case 'MembershipRecorded':
      access.memberships.set(personId, [...held, { role, from }]);
      return;
    case 'MembershipEnded': {
      const { to } = event.data;
      access.memberships.set(
        personId,
        held.map((one) => (one.role === role && one.from === from ? { ...one, to } : one)),
      );
      return;
    }
    default:
      unreachable(event);
  }
}
