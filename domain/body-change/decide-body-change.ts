import type { PersonId } from '../access/role';
import { danishDate } from '../calendar/danish-time';
import { may, type DecideContext } from '../decide-context';
import { policyVersion } from '../decision/policy';
import type { LedgerEvent } from '../event';
import type { Oversight } from '../oversight';
import { ok, refuse, type Result } from '../result';
import { unreachable } from '../unreachable';
import type { BodyChange, ProposedChange } from './body-change';
import type { BodyChangeCommand } from './commands';
import { confirmersOf } from './confirmers';

/** As what a person may confirm or decline a change now; nothing if they may not. */
export function confirmsChangeAs(
  { access }: Oversight,
  proposed: ProposedChange,
  personId: PersonId,
  date: string,
): 'member' | 'administrator' | undefined {
  const { as, people } = confirmersOf(access, proposed, date);
  return people.includes(personId) ? as : undefined;
}

/** Decides on a change that awaits the body: confirmed, it is recorded at once, with the days that it was proposed with. */
export function decideBodyChange(
  state: Oversight,
  { type, changeId }: BodyChangeCommand,
  context: DecideContext,
): Result<readonly LedgerEvent[]> {
  const proposed = state.changes.get(changeId);
  if (proposed === undefined) return refuse({ code: 'unknown-change', value: changeId });
  const { actor, now } = context;
  if (type === 'WithdrawChange') {
    if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
    if (proposed.state === 'withdrawn') return ok([]);
    if (proposed.state !== 'awaited') return refuse({ code: 'change-settled', changeId });
    return ok([{ type: 'ChangeWithdrawn', data: { changeId } }]);
  }
  const as =
    actor.kind === 'person' ? confirmsChangeAs(state, proposed, actor.personId, danishDate(now)) : undefined;
  if (as === undefined) return refuse({ code: 'not-yours-to-confirm' });
  if (proposed.state === (type === 'ConfirmChange' ? 'confirmed' : 'declined')) return ok([]);
  if (proposed.state !== 'awaited') return refuse({ code: 'change-settled', changeId });
  if (type === 'DeclineChange') return ok([{ type: 'ChangeDeclined', data: { changeId, as } }]);
  return ok([{ type: 'ChangeConfirmed', data: { changeId, as } }, recordedAs(state, proposed.change)]);
}

/** The fact that a confirmed change is, with the next number where it has one. */
function recordedAs({ access, policies }: Oversight, change: BodyChange): LedgerEvent {
  switch (change.type) {
    case 'MembershipRecorded':
    case 'MembershipEnded':
    case 'DecisionModelSet':
      return change;
    case 'DelegationRecorded': {
      const delegationId = `G-${String(access.delegations.length + 1).padStart(3, '0')}`;
      return { type: change.type, data: { ...change.data, delegationId } };
    }
    case 'ActingChairRecorded': {
      const actingId = `S-${String(access.actingChairs.length + 1).padStart(3, '0')}`;
      return { type: change.type, data: { ...change.data, actingId } };
    }
    case 'DecisionPolicySet':
      return {
        type: change.type,
        data: { version: policyVersion(policies) + 1, policy: change.data.policy },
      };
    default:
      return unreachable(change);
  }
}
