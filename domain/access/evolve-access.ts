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
  switch (event.type) {
    case 'MembershipRecorded': {
      const { personId, role, from } = event.data;
      const held = access.memberships.get(personId) ?? [];
      access.memberships.set(personId, [
        ...held.filter((one) => one.role !== role || one.from < from),
        { role, from },
      ]);
      return;
    }
    case 'MembershipEnded': {
      const { personId, role, to } = event.data;
      const held = access.memberships.get(personId) ?? [];
      const isOver = (one: Membership) => one.to !== undefined && one.to <= to;
      access.memberships.set(
        personId,
        held
          .filter((one) => one.role !== role || one.from <= to)
          .map((one) => (one.role !== role || isOver(one) ? one : { ...one, to })),
      );
      return;
    }
    case 'MandateRecorded':
      access.mandates = [...access.mandates, event.data];
      return;
    case 'MandateEnded': {
      const { mandateId, to } = event.data;
      access.mandates = access.mandates.map((one) => (one.mandateId === mandateId ? { ...one, to } : one));
      return;
    }
    case 'DelegationRecorded':
      access.delegations = [...access.delegations, event.data];
      return;
    case 'DelegationEnded': {
      const { delegationId, to } = event.data;
      access.delegations = access.delegations.map((one) =>
        one.delegationId === delegationId ? { ...one, to } : one,
      );
      return;
    }
    case 'DecisionModelSet':
      access.models = [...access.models, event.data];
      return;
    case 'GroupJoined': {
      const { personId, group, from } = event.data;
      const stays = access.groups.get(personId) ?? [];
      // A stay that is said again takes in the same group from a later day.
      access.groups.set(personId, [
        ...stays.filter((one) => one.group !== group || one.from < from),
        { group, from },
      ]);
      return;
    }
    case 'GroupLeft': {
      const { personId, group, to } = event.data;
      access.groups.set(
        personId,
        (access.groups.get(personId) ?? [])
          .filter((one) => one.group !== group || one.from <= to)
          .map((one) =>
            one.group !== group || (one.to !== undefined && one.to <= to) ? one : { ...one, to },
          ),
      );
      return;
    }
    case 'LeaveRecorded': {
      const { personId, from, to } = event.data;
      const others = (access.leaves.get(personId) ?? []).filter((one) => one.from !== from);
      access.leaves.set(personId, [...others, { from, to }]);
      return;
    }
    case 'LeaveAnnulled': {
      const { personId, from } = event.data;
      access.leaves.set(
        personId,
        (access.leaves.get(personId) ?? []).filter((one) => one.from !== from),
      );
      return;
    }
    default:
      unreachable(event);
  }
}
