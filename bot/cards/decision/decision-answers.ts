import type {
  AnswerView,
  DecisionCardView,
  MineView,
  SeatView,
} from '../../../adaptive-cards/decision/decision-card-view';
import type { AnswersReading } from '../../../domain/decision/answers-reading';
import { changeSince } from '../../../domain/decision/change-since';
import type { Decision, Vote } from '../../../domain/decision/decision';
import type { OpenSeat } from '../../../domain/decision/decision-abilities';
import type { OwnReading } from '../../../domain/decision/own-reading';
import type { PersonId } from '../../../domain/access/role';
import type { DecisionReading } from '../../../domain/decision/decision-reading';
import { givenAnswer } from '../../../domain/decision/with-conditions';
import { isFresh, nextCase } from '../../../domain/waiting/next-case';
import { stepViews } from './decision-steps';
import { nameOf, type Scene } from '../../scene/scene';

/** An answer with the names and titles that it was given under. */
export const answerView = (decision: Pick<Decision, 'versions'>, vote: Vote): AnswerView => ({
  name: vote.name,
  title: vote.title,
  onBehalfOf: vote.onBehalfOf?.name ?? null,
  choice: vote.choice,
  given: givenAnswer(decision, vote),
  reason: vote.reason,
  until: vote.until,
  inMeeting: vote.meetingId !== null,
  castAt: vote.castAt,
});

/** The answers that count, with dissent marked. */
export const answerViews = (
  decision: Decision,
  { counted, dissent }: AnswersReading,
): DecisionCardView['answers'] =>
  counted.map((vote) => ({ ...answerView(decision, vote), isDissent: dissent.includes(vote) }));

/** What a reader may do with a decision on their own card, with names. */
export function mineView(
  own: OwnReading,
  reading: DecisionReading,
  personId: PersonId,
  scene: Scene,
): MineView {
  const { decision } = reading;
  const { abilities, active, others, conflict, given, settle } = own;
  return {
    active: active === undefined ? null : seatView(active, decision, scene),
    others: others.map((open) => seatView(open, decision, scene)),
    addConditions: abilities.addConditions,
    declareConflict: abilities.declareConflict,
    settle:
      settle === undefined
        ? null
        : {
            concernedId: settle.conflict.personId,
            name: settle.conflict.name,
            ground: settle.conflict.ground,
            seat: settle.seat,
            seatName: settle.seat === personId ? null : nameOf(settle.seat, scene),
          },
    warnUntrained: abilities.warnUntrained,
    conflict: conflict === undefined ? null : conflict.settled === null ? 'open' : 'settled',
    given: given === undefined ? null : answerView(decision, given),
    inBody: own.isInBody,
    next: nextView(own, reading, personId, scene),
  };
}

/** What waits for a reader who has answered, unless it was long ago. */
function nextView(
  { active, given }: OwnReading,
  { decision, conclusion, moment }: DecisionReading,
  personId: PersonId,
  scene: Scene,
): MineView['next'] {
  const isAnswered = active === undefined ? given !== undefined : active.current !== null;
  if (!isAnswered || !isFresh(conclusion, moment.at)) return null;
  const decisionId = nextCase(scene.state, personId, scene.now, decision.decisionId);
  const next = decisionId === undefined ? undefined : scene.state.decisions.get(decisionId);
  return next === undefined ? null : { decisionId: next.decisionId, title: next.content.title };
}

function seatView({ seat, isOwn, answerNo, current }: OpenSeat, decision: Decision, scene: Scene): SeatView {
  return {
    seat,
    name: nameOf(seat, scene),
    isOwn,
    answerNo,
    current: current === null ? null : answerView(decision, current),
    changed: current === null ? changeView(decision, seat, scene) : null,
  };
}

/** What has changed since an answer to an earlier version; nothing if the answer fell for another reason. */
function changeView(decision: Decision, seat: PersonId, scene: Scene): SeatView['changed'] {
  const change = changeSince(decision, seat);
  if (change === undefined) return null;
  const { answer, newConditions, fields, note } = change;
  const given = givenAnswer(decision, answer);
  return { given, version: answer.version, newConditions: stepViews(newConditions, scene), fields, note };
}
