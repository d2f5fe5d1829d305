import { danishDate } from '../calendar/danish-time';
import { decisionAbilitiesOf } from '../decision/decision-abilities';
import { seatsToAnswer } from '../decision/seats-to-answer';
import type { DecisionId } from '../decision/terms';
import { awaitingConfirmation, currentRecord, type Meeting } from '../meeting/meeting';
import type { Oversight } from '../oversight';
import type { Reader } from './reader';
import type { Ask } from './waiting';

/**
 * A meeting whose record the reader was present for and has not confirmed; for those who keep meetings one that has no
 * record after its day.
 */
export function aboutMeeting(state: Oversight, meeting: Meeting, reader: Reader): readonly Ask[] {
  const record = currentRecord(meeting);
  if (record === undefined) return unrecorded(state, meeting, reader);
  if (!awaits(meeting, reader)) return [];
  const open = record.items.flatMap(({ decisionId }) => {
    const decision = state.decisions.get(decisionId);
    if (decision === undefined) return [];
    const abilities = decisionAbilitiesOf(state, decision, reader.personId, reader.now);
    return seatsToAnswer(state, decision, abilities, reader.on).length > 0 ? [decision] : [];
  });
  const due = open.map((one) => one.content.answerBy).sort()[0] ?? null;
  const answers = open.map((one) => one.decisionId);
  return [{ kind: 'meeting', recordNo: record.recordNo, answers, since: danishDate(record.at), due }];
}

/**
 * The items that the reader answers by confirming a meeting. They wait there and not a second time by themselves; a
 * seat that the meeting has not answered waits by itself when the meeting is confirmed.
 */
export const answeredInMeeting = (state: Oversight, reader: Reader): ReadonlySet<DecisionId> =>
  new Set(
    [...state.meetings.values()].flatMap((meeting) =>
      aboutMeeting(state, meeting, reader).flatMap((ask) => (ask.kind === 'meeting' ? ask.answers : [])),
    ),
  );

/** Where all its items were answered without it, there is nothing left for it to decide. */
function unrecorded({ decisions }: Oversight, meeting: Meeting, reader: Reader): readonly Ask[] {
  if (!reader.abilities.keepMeetings || meeting.on >= reader.on) return [];
  const isOpen = (decisionId: DecisionId) => decisions.get(decisionId)?.state === 'awaitingApproval';
  return meeting.items.some(isOpen) ? [{ kind: 'unrecorded', since: meeting.on, due: null }] : [];
}

const awaits = (meeting: Meeting, { personId, abilities }: Reader): boolean =>
  abilities.viewDecisions && awaitingConfirmation(meeting).includes(personId);
