import { danishDate } from '../calendar/danish-time';
import { may, type DecideContext } from './decide-context';
import { ok, refuse } from '../ground/result';
import { unreachable } from '../ground/unreachable';
import { holdersOn, type Access } from './access';
import type { AccessCommand } from './commands';
import { decideActingChair } from './decide-acting-chair';
import { decideDelegation } from './decide-delegation';
import { decideGroup } from './decide-group';
import { decideGroupLink } from './decide-group-link';
import { decideMandate } from './decide-mandate';
import { decideMembership } from './decide-membership';
import { recordBasis } from './record-basis';
import { setModel } from './set-model';
import { settleMandate } from './settle-mandate';
import type { AccessEvent } from './events';
import type { AccessResult } from './refusals';

/** The roster, and what was put before the body. */
type State = { access: Access; decisions: ReadonlyMap<string, unknown> };

/** Decides who may enter or change the roster. Recording or ending what is already so changes nothing. */
export function decideAccess(
  state: State,
  command: AccessCommand,
  context: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  const { access } = state;
  switch (command.type) {
    case 'ClaimAdministration':
      return claim(access, context);
    case 'RecordMembership':
    case 'EndMembership':
      return decideMembership(state, command, context);
    case 'RecordMandate':
    case 'EndMandate':
      return decideMandate(access, command, context);
    case 'ConfirmMandate':
    case 'DeclineMandate':
      return settleMandate(access, command, context);
    case 'RecordDelegation':
    case 'EndDelegation':
      return decideDelegation(access, command, context);
    case 'RecordActingChair':
    case 'EndActingChair':
      return decideActingChair(access, command, context);
    case 'SetDecisionModel':
      return setModel(access, command.model, context);
    case 'RecordBodyBasis':
      return recordBasis(access, command.basis, context);
    case 'JoinGroup':
    case 'LeaveGroup':
    case 'RecordLeave':
    case 'AnnulLeave':
      return decideGroup(access, command, context);
    case 'RecordRename':
      return recordRename(access, command, context);
    case 'AnswerSamePerson':
      return answerSamePerson(command, context);
    case 'LinkGroup':
    case 'UnlinkGroup':
    case 'DismissProposals':
      return decideGroupLink(access, command, context);
    default:
      return unreachable(command);
  }
}

/** A new name or title is a fact where the person has, or has had, a role or a right to decide; of others it is none. */
function recordRename(
  access: Access,
  { personId, changed }: Extract<AccessCommand, { type: 'RecordRename' }>,
  context: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  const hasRole =
    access.memberships.has(personId) ||
    access.mandates.some((one) => one.deputyId === personId) ||
    access.delegations.some((one) => one.delegateId === personId);
  return ok(hasRole && changed.length > 0 ? [{ type: 'PersonRenamed', data: { personId, changed } }] : []);
}

/** Who is who is a fact with the name of whoever said it, whether or not they have a role. */
function answerSamePerson(
  { personIds, isSame, account }: Extract<AccessCommand, { type: 'AnswerSamePerson' }>,
  context: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  return ok(
    personIds.map((personId) =>
      isSame
        ? { type: 'SamePersonConfirmed', data: { personId, ...(account === undefined ? {} : { account }) } }
        : { type: 'SamePersonDenied', data: { personId } },
    ),
  );
}

function claim(access: Access, { actor, now }: DecideContext): AccessResult<readonly AccessEvent[]> {
  const today = danishDate(now);
  if (actor.kind !== 'person' || !actor.isTenantAdministrator) {
    return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  }
  const administrators = holdersOn(access, (role) => role === 'administrator', today);
  if (administrators.includes(actor.personId)) return ok([]);
  if (administrators.length > 0) return refuse({ code: 'administrator-exists' });
  return ok([
    {
      type: 'MembershipRecorded',
      data: { personId: actor.personId, role: 'administrator', from: today },
    },
  ]);
}
