import { danishDate } from '../calendar/danish-time';
import type { DecideContext } from '../decide-context';
import { ok, refuse, type Result } from '../result';
import { unreachable } from '../unreachable';
import { holdersOn, type Access } from './access';
import type { AccessCommand } from './commands';
import { decideActingChair } from './decide-acting-chair';
import { decideDelegation } from './decide-delegation';
import { decideGroup } from './decide-group';
import { decideGroupLink } from './decide-group-link';
import { decideMandate } from './decide-mandate';
import { decideMembership } from './decide-membership';
import { setModel } from './set-model';
import type { AccessEvent } from './events';

/** The roster, and what was put before the body. */
type State = { access: Access; decisions: ReadonlyMap<string, unknown> };

/** Decides who may enter or change the roster. Recording or ending what is already so changes nothing. */
export function decideAccess(
  state: State,
  command: AccessCommand,
  context: DecideContext,
): Result<readonly AccessEvent[]> {
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
    case 'RecordDelegation':
    case 'EndDelegation':
      return decideDelegation(access, command, context);
    case 'RecordActingChair':
    case 'EndActingChair':
      return decideActingChair(access, command, context);
    case 'SetDecisionModel':
      return setModel(access, command.model, context);
    case 'JoinGroup':
    case 'LeaveGroup':
    case 'RecordLeave':
    case 'AnnulLeave':
      return decideGroup(access, command, context);
    case 'LinkGroup':
    case 'UnlinkGroup':
    case 'DismissProposals':
      return decideGroupLink(access, command, context);
    default:
      return unreachable(command);
  }
}

function claim(access: Access, { actor, now }: DecideContext): Result<readonly AccessEvent[]> {
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
