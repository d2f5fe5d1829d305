import { danishDate, type DanishDate } from '../calendar/danish-time';
import { dateLimits, outside } from '../calendar/date-limits';
import { may, type DecideContext } from './decide-context';
import { ok, refuse } from '../ground/result';
import { isOnRoster, type Access } from './access';
import type { AccessCommand } from './commands';
import type { AccessEvent } from './events';
import { isActiveOn } from './role';
import type { AccessResult } from './refusals';

type GroupCommand = Extract<
  AccessCommand,
  { type: 'JoinGroup' | 'LeaveGroup' | 'RecordLeave' | 'AnnulLeave' }
>;

/** No day comes after it. */
const LAST_DAY: DanishDate = '9999-12-31';

/** Decides who belongs to a group around the body, and who is away. Saying what is already so changes nothing. */
export function decideGroup(
  access: Access,
  command: GroupCommand,
  context: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  const today = danishDate(context.now);
  switch (command.type) {
    case 'JoinGroup':
      return joinGroup(access, command.joining, today);
    case 'LeaveGroup':
      return leaveGroup(access, command.leaving, today);
    case 'RecordLeave':
      return recordLeave(access, command, today);
    case 'AnnulLeave': {
      const { personId, from } = command;
      const isThere = leavesOf(access, personId).some((one) => one.from === from);
      return isThere
        ? ok([{ type: 'LeaveAnnulled', data: { personId, from } }])
        : refuse({ code: 'leave-unknown' });
    }
  }
}

function joinGroup(
  access: Access,
  joining: Extract<GroupCommand, { type: 'JoinGroup' }>['joining'],
  today: DanishDate,
): AccessResult<readonly AccessEvent[]> {
  const events: AccessEvent[] = [];
  const limits = dateLimits('stay', today);
  const seen = new Map<string, DanishDate>();
  for (const { personId, group, from } of joining) {
    const stays = access.groups.get(personId) ?? [];
    const isThere = stays.some((one) => one.group === group && one.to === undefined && one.from <= from);
    const wrong = outside(limits, 'from', from, today);
    // What is there already stays so, also from a day that could not be written down now.
    if (wrong !== undefined && !(isThere && wrong.code === 'date-too-early')) return refuse(wrong);
    const key = `${personId} ${group}`;
    // The same row may come twice, and with an earlier day in either order.
    if (isThere || (seen.get(key) ?? LAST_DAY) <= from) continue;
    seen.set(key, from);
    events.push({ type: 'GroupJoined', data: { personId, group, from } });
  }
  return ok(events);
}

function leaveGroup(
  access: Access,
  leaving: Extract<GroupCommand, { type: 'LeaveGroup' }>['leaving'],
  today: DanishDate,
): AccessResult<readonly AccessEvent[]> {
  const events: AccessEvent[] = [];
  const limits = dateLimits('stay', today);
  const seen = new Map<string, DanishDate>();
  for (const { personId, group, to } of leaving) {
    const wrong = outside(limits, 'to', to, today);
    if (wrong !== undefined) return refuse(wrong);
    const goesOn = (access.groups.get(personId) ?? []).some(
      (one) => one.group === group && isActiveOn(one, to) && one.to !== to,
    );
    const key = `${personId} ${group}`;
    if (!goesOn || (seen.get(key) ?? LAST_DAY) <= to) continue;
    seen.set(key, to);
    events.push({ type: 'GroupLeft', data: { personId, group, to } });
  }
  return ok(events);
}

function recordLeave(
  access: Access,
  { personId, leave }: Extract<GroupCommand, { type: 'RecordLeave' }>,
  today: DanishDate,
): AccessResult<readonly AccessEvent[]> {
  const { from, to } = leave;
  if (!isOnRoster(access, personId)) return refuse({ code: 'unknown-person', value: personId });
  const limits = dateLimits('stay', today);
  const wrong = outside(limits, 'from', from, today) ?? outside(limits, 'to', to, today);
  if (wrong !== undefined) return refuse(wrong);
  if (to < from) return refuse({ code: 'period-reversed', from, to });
  const isThere = leavesOf(access, personId).some((one) => one.from === from && one.to === to);
  return ok(isThere ? [] : [{ type: 'LeaveRecorded', data: { personId, from, to } }]);
}

const leavesOf = (access: Access, personId: string) => access.leaves.get(personId) ?? [];
