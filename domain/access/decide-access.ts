import { danishDate, isDanishDate } from '../calendar/danish-time';
import { may, type DecideContext } from '../decide-context';
import { ok, refuse, type Result } from '../result';
import { unreachable } from '../unreachable';
import { holdersOn, type Access } from './access';
import type { AccessCommand } from './commands';
import { decideDelegation } from './decide-delegation';
import { decideGroup } from './decide-group';
import { decideGroupLink } from './decide-group-link';
import { decideMandate } from './decide-mandate';
import { setModel } from './set-model';
import type { AccessEvent } from './events';
import { isActiveOn, isBodyRole } from './role';

/** Decides who may enter or change the roster. Recording or ending what is already so changes nothing. */
export function decideAccess(
  access: Access,
  command: AccessCommand,
  context: DecideContext,
): Result<readonly AccessEvent[]> {
  switch (command.type) {
    case 'ClaimAdministration':
      return claim(access, context);
    case 'RecordMembership': {
      if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
      if (!isDanishDate(command.from))
        return refuse({ code: 'date-invalid', field: 'from', value: command.from });
      const { personId, role, from } = command;
      // Who keeps the roster must not be able to give themselves a vote.
      if (isBodyRole(role) && context.actor.kind === 'person' && context.actor.personId === personId) {
        return refuse({ code: 'own-body-role' });
      }
      const isHeld = held(access, command).some((one) => one.to === undefined && one.from <= from);
      return ok(isHeld ? [] : [{ type: 'MembershipRecorded', data: { personId, role, from } }]);
    }
    case 'EndMembership': {
      if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
      if (!isDanishDate(command.to)) return refuse({ code: 'date-invalid', field: 'to', value: command.to });
      const { personId, role, to } = command;
      const last = held(access, command).find((one) => isActiveOn(one, to));
      if (last === undefined) return refuse({ code: 'membership-unknown' });
      const goesOn = held(access, command).some((one) => one.to === undefined || one.to > to);
      return ok(goesOn ? [{ type: 'MembershipEnded', data: { personId, role, from: last.from, to } }] : []);
    }
    case 'RecordMandate':
    case 'EndMandate':
      return decideMandate(access, command, context);
    case 'RecordDelegation':
    case 'EndDelegation':
      return decideDelegation(access, command, context);
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

const held = (access: Access, { personId, role }: { personId: string; role: string }) =>
  (access.memberships.get(personId) ?? []).filter((one) => one.role === role);

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
