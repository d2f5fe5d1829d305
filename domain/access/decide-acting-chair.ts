import { danishDate } from '../calendar/danish-time';
import { may, type DecideContext } from './decide-context';
import { ok, refuse } from '../ground/result';
import { bodyRoleOn, type Access } from './access';
import type { AccessCommand } from './commands';
import type { AccessEvent } from './events';
import { endingRefusal, periodRefusal } from './period-refusal';
import type { AccessResult } from './refusals';

type ActingCommand = Extract<AccessCommand, { type: 'RecordActingChair' | 'EndActingChair' }>;

/** Decides who fills the chair's office for a period ahead: a member of the body, one at a time. */
export function decideActingChair(
  access: Access,
  command: ActingCommand,
  context: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  const today = danishDate(context.now);
  if (command.type === 'EndActingChair') {
    const acting = access.actingChairs.find((one) => one.actingId === command.actingId);
    if (acting === undefined) return refuse({ code: 'membership-unknown' });
    const wrong = endingRefusal(command.to, today);
    if (wrong !== undefined) return refuse(wrong);
    const { actingId, to } = command;
    return ok(to < acting.to ? [{ type: 'ActingChairEnded', data: { actingId, to } }] : []);
  }
  const { personId, from, to, caseNumber } = command.acting;
  // Who keeps the roster must not be able to give themselves the office.
  if (context.actor.kind === 'person' && context.actor.personId === personId)
    return refuse({ code: 'own-body-role' });
  const wrong = periodRefusal(command.acting, today);
  if (wrong !== undefined) return refuse(wrong);
  const isThere = access.actingChairs.some(
    (one) => one.personId === personId && one.from === from && one.to === to,
  );
  if (isThere) return ok([]);
  if (bodyRoleOn(access, personId, from) === undefined)
    return refuse({ code: 'unknown-person', value: personId });
  // One that was ended before it began takes nobody's place.
  const other = access.actingChairs.find((one) => one.from <= one.to && one.from <= to && from <= one.to);
  if (other !== undefined)
    return refuse({ code: 'chair-exists', personId: other.personId, from: other.from, to: other.to });
  const actingId = `S-${String(access.actingChairs.length + 1).padStart(3, '0')}`;
  return ok([{ type: 'ActingChairRecorded', data: { actingId, personId, from, to, caseNumber } }]);
}
