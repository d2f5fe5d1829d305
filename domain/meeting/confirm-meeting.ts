import type { DecideContext } from '../access/decide-context';
import { castVote } from '../decision/cast-vote';
import { decisionAbilitiesOf } from '../decision/decision-abilities';
import { openOrSettledConflict } from '../decision/seats';
import type { MeetingState } from './meeting-state';
import { ok, refuse } from '../ground/result';
import type { DecisionEvent } from '../decision/events';
import type { MeetingCommand } from './commands';
import type { MeetingEvent } from './events';
import { currentRecord } from './meeting';
import type { MeetingResult } from './refusals';

/**
 * A member who was present confirms their own answers to all items with one press. Each open item gets the answer as
 * an ordinary vote, checked by the ordinary rules; an item that the others' answers have concluded meanwhile keeps its
 * conclusion, and what the member says is kept in the meeting.
 */
export function confirm(
  state: MeetingState,
  command: Extract<MeetingCommand, { type: 'ConfirmMeeting' }>,
  context: DecideContext,
): MeetingResult<readonly (DecisionEvent | MeetingEvent)[]> {
  const { meetingId, recordNo, answers, onBehalfOf, voter, absent } = command;
  const { actor } = context;
  const meeting = state.meetings.get(meetingId);
  if (meeting === undefined) return refuse({ code: 'unknown-meeting', value: meetingId });
  const record = currentRecord(meeting);
  if (record === undefined || actor.kind !== 'person' || !record.present.includes(actor.personId))
    return refuse({ code: 'not-present', meetingId });
  const { personId } = actor;
  if (meeting.confirmations.some((one) => one.personId === personId && one.recordNo === recordNo))
    return ok([]);
  if (record.recordNo !== recordNo) return refuse({ code: 'meeting-record-changed', meetingId });
  const events: DecisionEvent[] = [];
  for (const { decisionId } of record.items) {
    const decision = state.decisions.get(decisionId);
    const answer = answers.find((one) => one.decisionId === decisionId);
    if (decision?.state !== 'awaitingApproval') continue;
    // Whoever is conflicted in an item, or acts for somebody who is, confirms the others without it.
    if ([personId, onBehalfOf ?? personId].some((one) => openOrSettledConflict(decision, one) !== undefined))
      continue;
    // What a delegate decides is on the agenda for the others to hear.
    if (decision.rule.by === 'delegate' && decision.rule.delegateId !== personId) continue;
    if (answer === undefined) {
      // Whoever has left the body, wrote the item or acts for one who has answered it has nothing to say to it now.
      const { seats } = decisionAbilitiesOf(state, decision, personId, context.now);
      if (seats.some(({ seat }) => seat === (onBehalfOf ?? personId)))
        return refuse({ code: 'answer-missing', decisionId });
      continue;
    }
    const cast = castVote(state, { ...answer, onBehalfOf, voter, absent }, context, meetingId);
    if (!cast.ok) return cast;
    events.push(...cast.value);
  }
  const said = answers
    .filter(({ decisionId }) => record.items.some((item) => item.decisionId === decisionId))
    .map(({ decisionId, choice, reason }) => ({ decisionId, choice, reason }));
  return ok([
    ...events,
    { type: 'MeetingConfirmed', data: { meetingId, recordNo, personId, answers: said } },
  ]);
}
