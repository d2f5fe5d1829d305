import type { DanishDate } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { Access } from './access';
import type { AccessEvent } from './events';
import type { Mandate, MandateId } from './mandate';
import type { Period, PersonId } from './role';

/**
 * Adds one event to the roster; `by`: who recorded it, if a person did. The maps are the fold's own; the lists in them
 * are replaced, never changed.
 */
export function evolveAccess(access: Access, event: AccessEvent, by: PersonId | null = null): void {
  switch (event.type) {
    case 'MembershipRecorded': {
      const { personId, role, from } = event.data;
      begin(access.memberships, personId, { role, from }, (one) => one.role === role);
      return;
    }
    case 'MembershipEnded': {
      const { personId, role, to } = event.data;
      end(access.memberships, personId, to, (one) => one.role === role);
      return;
    }
    case 'MandateRecorded':
      access.mandates = [...access.mandates, event.data];
      return;
    case 'MandateConfirmed':
      access.mandates = settled(access.mandates, event.data.mandateId, {
        confirmation: 'confirmed',
        ...(by === null ? {} : { confirmedBy: by }),
      });
      return;
    case 'MandateDeclined':
      access.mandates = settled(access.mandates, event.data.mandateId, { confirmation: 'declined' });
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
    case 'ActingChairRecorded':
      access.actingChairs = [...access.actingChairs, event.data];
      return;
    case 'ActingChairEnded': {
      const { actingId, to } = event.data;
      access.actingChairs = access.actingChairs.map((one) =>
        one.actingId === actingId ? { ...one, to } : one,
      );
      return;
    }
    case 'DecisionModelSet':
      access.models = [...access.models, event.data];
      return;
    case 'BodyBasisRecorded':
      access.bases = [...access.bases, event.data];
      return;
    case 'GroupJoined': {
      const { personId, group, from } = event.data;
      begin(access.groups, personId, { group, from }, (one) => one.group === group);
      return;
    }
    case 'GroupLeft': {
      const { personId, group, to } = event.data;
      end(access.groups, personId, to, (one) => one.group === group);
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
    // Names and accounts live in the directory; that one was changed is for the audit trail.
    case 'PersonRenamed':
    case 'SamePersonConfirmed':
    case 'SamePersonDenied':
      return;
    case 'GroupLinked':
      access.links.set(event.data.audience, event.data.groupId);
      return;
    case 'GroupUnlinked':
      access.links.delete(event.data.audience);
      return;
    case 'ProposalDismissed':
      access.dismissed.add(event.data.proposalId);
      return;
    default:
      unreachable(event);
  }
}

const settled = (
  mandates: readonly Mandate[],
  mandateId: MandateId,
  answer: Pick<Mandate, 'confirmation' | 'confirmedBy'>,
): readonly Mandate[] => mandates.map((one) => (one.mandateId === mandateId ? { ...one, ...answer } : one));

/** What begins takes in the same role or group from a later day: after a correction no second copy stays behind. */
function begin<P extends Period>(
  all: Map<PersonId, readonly P[]>,
  personId: PersonId,
  period: P,
  isSame: (one: P) => boolean,
): void {
  const others = (all.get(personId) ?? []).filter((one) => !isSame(one) || one.from < period.from);
  all.set(personId, [...others, period]);
}

/** What has ended is over whatever was recorded of the same role or group from a later day. */
function end<P extends Period>(
  all: Map<PersonId, readonly P[]>,
  personId: PersonId,
  to: DanishDate,
  isSame: (one: P) => boolean,
): void {
  const isOver = (one: P) => one.to !== undefined && one.to <= to;
  const known = (all.get(personId) ?? []).filter((one) => !isSame(one) || one.from <= to);
  all.set(
    personId,
    known.map((one) => (!isSame(one) || isOver(one) ? one : { ...one, to })),
  );
}
