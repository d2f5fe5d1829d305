import { danishDate } from '../calendar/danish-time';
import { may, type DecideContext } from './decide-context';
import { ok, refuse } from '../ground/result';
import { bodyRoleOn, chairsOn, type Access } from './access';
import type { AccessCommand } from './commands';
import type { AccessEvent } from './events';
import { endingRefusal, periodRefusal } from './period-refusal';
import type { AccessResult } from './refusals';

type MandateCommand = Extract<AccessCommand, { type: 'RecordMandate' | 'EndMandate' }>;

/**
 * Decides on a deputy's mandate: for a member of the body, for a period ahead, by somebody else than the deputy. It
 * counts when the member, or the chair, has confirmed it; a chair who records it, or gets it, is not who confirms it.
 */
export function decideMandate(
  access: Access,
  command: MandateCommand,
  context: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  const today = danishDate(context.now);
  if (command.type === 'EndMandate') {
    const mandate = access.mandates.find((one) => one.mandateId === command.mandateId);
    if (mandate === undefined) return refuse({ code: 'membership-unknown' });
    const wrong = endingRefusal(command.to, today);
    if (wrong !== undefined) return refuse(wrong);
    const { mandateId, to } = command;
    return ok(to < mandate.to ? [{ type: 'MandateEnded', data: { mandateId, to } }] : []);
  }
  const { mandate } = command;
  const { deputyId, memberId, from, to } = mandate;
  if (context.actor.kind === 'person' && context.actor.personId === deputyId)
    return refuse({ code: 'own-body-role' });
  if (!access.memberships.has(deputyId)) return refuse({ code: 'unknown-person', value: deputyId });
  const wrong = periodRefusal(mandate, today);
  if (wrong !== undefined) return refuse(wrong);
  if (deputyId === memberId || bodyRoleOn(access, memberId, from) === undefined)
    return refuse({ code: 'unknown-person', value: memberId });
  const isThere = access.mandates.some(
    (one) =>
      one.deputyId === deputyId &&
      one.memberId === memberId &&
      one.from === from &&
      one.to === to &&
      one.confirmation !== 'declined',
  );
  if (isThere) return ok([]);
  const recordedBy = context.actor.kind === 'person' ? context.actor.personId : undefined;
  const chairs = chairsOn(access, today).filter((one) => one !== deputyId && one !== recordedBy);
  const askedOf = [...new Set([memberId, ...chairs])];
  const mandateId = `F-${String(access.mandates.length + 1).padStart(3, '0')}`;
  return ok([{ type: 'MandateRecorded', data: { ...mandate, mandateId, askedOf, confirmation: 'awaited' } }]);
}
