import { KEEPING_THE_ROSTER } from '../access/role';
import type { AccessCommand } from '../access/commands';
import { decideAccess } from '../access/decide-access';
import type { DecideContext } from '../access/decide-context';
import type { DecisionPolicy } from '../decision/policy';
import { setPolicy } from '../decision/set-policy';
import type { AccessEvent } from '../access/events';
import type { DecisionEvent } from '../decision/events';
import type { BodyChangeState } from './body-change-state';
import { unreachable } from '../ground/unreachable';
import type { BodyChange, ProposedChange } from './body-change';
import type { BodyChangeResult } from './refusals';

/**
 * What a change is recorded as now, by the same rules as when it was proposed: two chairs may each have been proposed
 * while there was none, and only one of them is confirmed. Nothing, where it has come about in another way.
 * A seat is not dated back further from the day on which it is confirmed than from any other (`SEAT_DAYS_BACK`); the
 * days of the other changes were to come when they were proposed, and that is enough.
 */
export function recordedNow(
  state: BodyChangeState,
  { change, proposedBy, proposedAt }: Pick<ProposedChange, 'change' | 'proposedBy' | 'proposedAt'>,
  { now, hashOf }: DecideContext,
): BodyChangeResult<readonly (AccessEvent | DecisionEvent)[]> {
  const isSeat = change.type === 'MembershipRecorded' || change.type === 'MembershipEnded';
  const context: DecideContext = {
    actor: { kind: 'person', personId: proposedBy, isTenantAdministrator: false, roles: KEEPING_THE_ROSTER },
    now: isSeat ? now : proposedAt,
    hashOf,
  };
  const command = commandOf(change);
  return command.type === 'SetDecisionPolicy'
    ? setPolicy(state, command.policy, context)
    : decideAccess(state, command, context);
}

/** How a change is asked for. */
function commandOf(
  change: BodyChange,
): AccessCommand | { type: 'SetDecisionPolicy'; policy: DecisionPolicy } {
  switch (change.type) {
    case 'MembershipRecorded':
      return { type: 'RecordMembership', ...change.data };
    case 'MembershipEnded': {
      const { personId, role, to } = change.data;
      return { type: 'EndMembership', personId, role, to };
    }
    case 'DecisionModelSet':
      return { type: 'SetDecisionModel', model: change.data };
    case 'BodyBasisRecorded':
      return { type: 'RecordBodyBasis', basis: change.data };
    case 'DelegationRecorded':
      return { type: 'RecordDelegation', delegation: change.data };
    case 'ActingChairRecorded':
      return { type: 'RecordActingChair', acting: change.data };
    case 'ActingChairEnded': {
      const { actingId, to } = change.data;
      return { type: 'EndActingChair', actingId, to };
    }
    case 'SamePersonConfirmed': {
      const { personId, account } = change.data;
      return { type: 'AnswerSamePerson', personIds: [personId], isSame: true, account };
    }
    case 'DecisionPolicySet':
      return { type: 'SetDecisionPolicy', policy: change.data.policy };
    default:
      return unreachable(change);
  }
}
