import { bodyRoleOn } from '../access/access';
import { mandatesOf } from '../access/mandate';
import { danishDate } from '../calendar/danish-time';
import { may, type DecideContext } from '../access/decide-context';
import { closedRefusal } from '../decision/decision';
import type { DecisionId } from '../decision/terms';
import type { MeetingState } from './meeting-state';
import { ok, refuse } from '../ground/result';
import { unreachable } from '../ground/unreachable';
import { dateRefusal } from '../calendar/date-limits';
import type { DecisionEvent } from '../decision/events';
import type { MeetingCommand } from './commands';
import type { MeetingEvent } from './events';
import { confirm } from './confirm-meeting';
import { givenGathering } from './gathering';
import { gatheringRefusal } from './gathering-refusal';
import { currentRecord, type Meeting } from './meeting';
import { isSamePlan, plannedLike } from './meeting-plan';
import { MEETING_MOST } from './meeting-limits';
import type { MeetingRefusal, MeetingResult } from './refusals';
import { listTooLong } from '../ground/text-rule';

type Of<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;

/** Decides on meetings: which items are on one, what the secretary wrote of it, and what each member confirms. */
export function decideMeeting(
  state: MeetingState,
  command: MeetingCommand,
  context: DecideContext,
): MeetingResult<readonly (DecisionEvent | MeetingEvent)[]> {
  switch (command.type) {
    case 'PlanMeeting':
      return plan(state, command, context);
    case 'ChangeMeeting':
      return change(state, command, context);
    case 'RecordMeeting':
      return record(state, command, context);
    case 'ConfirmMeeting':
      return confirm(state, command, context);
    default:
      return unreachable(command);
  }
}

function plan(
  state: MeetingState,
  { on, items, ...asked }: Of<'PlanMeeting'>,
  context: DecideContext,
): MeetingResult<readonly MeetingEvent[]> {
  if (!may(context, 'keepMeetings')) return refuse({ code: 'not-allowed', ability: 'keepMeetings' });
  const gathering = givenGathering(asked);
  const refusal = agendaRefusal(state, on, items, context) ?? gatheringRefusal(on, gathering);
  if (refusal !== undefined) return refuse(refusal);
  if (plannedLike(state.meetings, { on, items, ...gathering }) !== undefined) return ok([]);
  const meetingId = `M-${on.slice(0, 4)}-${String(state.meetings.size + 1).padStart(3, '0')}`;
  return ok([{ type: 'MeetingPlanned', data: { meetingId, on, items, ...gathering } }]);
}

function change(
  state: MeetingState,
  { meetingId, on, items, ...asked }: Of<'ChangeMeeting'>,
  context: DecideContext,
): MeetingResult<readonly MeetingEvent[]> {
  if (!may(context, 'keepMeetings')) return refuse({ code: 'not-allowed', ability: 'keepMeetings' });
  const meeting = state.meetings.get(meetingId);
  if (meeting === undefined) return refuse({ code: 'unknown-meeting', value: meetingId });
  if (meeting.records.length > 0) return refuse({ code: 'meeting-recorded', meetingId });
  const gathering = givenGathering(asked);
  const refusal = agendaRefusal(state, on, items, context) ?? gatheringRefusal(on, gathering);
  if (refusal !== undefined) return refuse(refusal);
  const changed = { on, items, ...gathering };
  return ok(
    isSamePlan(meeting, changed) ? [] : [{ type: 'MeetingChanged', data: { meetingId, ...changed } }],
  );
}

function agendaRefusal(
  { decisions }: MeetingState,
  on: string,
  items: readonly DecisionId[],
  { now }: DecideContext,
): MeetingRefusal | undefined {
  if (items.length === 0 || items.length > MEETING_MOST.items || new Set(items).size < items.length)
    return { code: 'agenda-invalid', most: MEETING_MOST.items };
  for (const decisionId of items) {
    const decision = decisions.get(decisionId);
    if (decision === undefined) return { code: 'unknown-decision', value: decisionId };
    const closed = closedRefusal(decision);
    if (closed !== undefined) return closed;
  }
  return dateRefusal('answer', 'on', on, danishDate(now));
}

/** What the secretary writes after the meeting: who was there and what was decided. It casts no vote. */
function record(
  state: MeetingState,
  { meetingId, present, items }: Of<'RecordMeeting'>,
  context: DecideContext,
): MeetingResult<readonly MeetingEvent[]> {
  if (!may(context, 'keepMeetings')) return refuse({ code: 'not-allowed', ability: 'keepMeetings' });
  const meeting = state.meetings.get(meetingId);
  if (meeting === undefined) return refuse({ code: 'unknown-meeting', value: meetingId });
  const today = danishDate(context.now);
  if (meeting.on > today) return refuse({ code: 'meeting-ahead', on: meeting.on });
  if (present.length === 0 || new Set(present).size < present.length)
    return refuse({ code: 'text-missing', field: 'present' });
  const tooMany = listTooLong('present', present, MEETING_MOST.present);
  if (tooMany !== undefined) return refuse(tooMany);
  // Whoever belonged to the body on the day of the meeting, and deputies with a mandate that covered it.
  const outsider = present.find(
    (personId) =>
      bodyRoleOn(state.access, personId, meeting.on) === undefined &&
      mandatesOf(state.access.mandates, personId, meeting.on).length === 0,
  );
  if (outsider !== undefined) return refuse({ code: 'unknown-person', value: outsider });
  const refusal = itemsRefusal(state, meeting, items);
  if (refusal !== undefined) return refuse(refusal);
  const last = currentRecord(meeting);
  const isSo =
    last !== undefined && context.hashOf([last.present, last.items]) === context.hashOf([present, items]);
  if (isSo) return ok([]);
  const recordNo = meeting.records.length + 1;
  return ok([{ type: 'MeetingRecorded', data: { meetingId, recordNo, present, items } }]);
}

function itemsRefusal(
  { decisions }: MeetingState,
  meeting: Meeting,
  items: Of<'RecordMeeting'>['items'],
): MeetingRefusal | undefined {
  if (items.length === 0) return { code: 'text-missing', field: 'items' };
  for (const { decisionId, version, contentHash, note } of items) {
    const decision = decisions.get(decisionId);
    if (decision === undefined || !meeting.items.includes(decisionId))
      return { code: 'unknown-decision', value: decisionId };
    const shown = decision.versions.find((one) => one.version === version);
    if (shown?.contentHash !== contentHash) return { code: 'content-changed', decisionId };
    if (note.length > MEETING_MOST.note)
      return { code: 'text-too-long', field: 'note', most: MEETING_MOST.note };
  }
  return new Set(items.map((one) => one.decisionId)).size < items.length
    ? { code: 'agenda-invalid', most: MEETING_MOST.items }
    : undefined;
}
