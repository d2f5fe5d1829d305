import { danishDate } from '../calendar/danish-time';
import { may, type DecideContext } from './decide-context';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import type { Access } from './access';
import type { AccessCommand } from './commands';
import type { AccessEvent } from './events';
import { endingRefusal, periodRefusal } from './period-refusal';
import { ACCESS_MOST } from './access-limits';
import type { AccessResult } from './refusals';

type DelegationCommand = Extract<AccessCommand, { type: 'RecordDelegation' | 'EndDelegation' }>;

/** Decides on a delegation of risk acceptance: with a ceiling, for a period ahead, by somebody else than the delegate. */
export function decideDelegation(
  access: Access,
  command: DelegationCommand,
  context: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  const today = danishDate(context.now);
  if (command.type === 'EndDelegation') {
    const delegation = access.delegations.find((one) => one.delegationId === command.delegationId);
    if (delegation === undefined) return refuse({ code: 'membership-unknown' });
    const wrong = endingRefusal(command.to, today);
    if (wrong !== undefined) return refuse(wrong);
    const { delegationId, to } = command;
    return ok(to < delegation.to ? [{ type: 'DelegationEnded', data: { delegationId, to } }] : []);
  }
  const { delegation } = command;
  const { delegateId, ceiling, scope, from, to } = delegation;
  if (context.actor.kind === 'person' && context.actor.personId === delegateId)
    return refuse({ code: 'own-body-role' });
  if (!access.memberships.has(delegateId)) return refuse({ code: 'unknown-person', value: delegateId });
  const wrong = periodRefusal(delegation, today) ?? requireText('scope', scope, ACCESS_MOST.scope);
  if (wrong !== undefined) return refuse(wrong);
  if (!Number.isInteger(ceiling) || ceiling < 1) return refuse({ code: 'risk-level-outside-scale' });
  const isThere = access.delegations.some(
    (one) => one.delegateId === delegateId && one.ceiling === ceiling && one.from === from && one.to === to,
  );
  if (isThere) return ok([]);
  const delegationId = `G-${String(access.delegations.length + 1).padStart(3, '0')}`;
  return ok([{ type: 'DelegationRecorded', data: { ...delegation, delegationId } }]);
}
