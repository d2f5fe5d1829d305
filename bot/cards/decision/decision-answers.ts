import type {
  AnswerView,
  ChangeView,
  MineView,
  SeatView,
} from '../../../adaptive-cards/decision/decision-card-view';
import { bodyRoleOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import type { DanishDate } from '../../../domain/calendar/danish-time';
import { seatOf, type Decision, type Vote } from '../../../domain/decision/decision';
import {
  decisionAbilitiesOf,
  type DecisionAbilities,
  type OpenSeat,
} from '../../../domain/decision/decision-abilities';
import { differencesBetween } from '../../../domain/decision/difference';
import { lastAnswer, openOrSettledConflict, settledAnswers } from '../../../domain/decision/seats';
import { givenAnswer } from '../../../domain/decision/with-conditions';
import { countedAnswers } from '../../../domain/decision/tally';
import { newConditions } from './decision-steps';
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

/** The answers that count while the item is open; once it is settled, those given to the version that was settled. */
export function shownVotes(decision: Decision, scene: Scene, today: DanishDate): readonly Vote[] {
  if (decision.state === 'awaitingApproval') return countedAnswers(decision, scene.state.access, today);
  return settledAnswers(decision);
}

/** What a reader may do with a decision on their own card, from the domain's abilities and nothing else. */
export function mineOf(decision: Decision, personId: PersonId, scene: Scene, today: DanishDate): MineView {
  const { state, now } = scene;
  const abilities = decisionAbilitiesOf(state, decision, personId, now);
  const seats = abilities.seats.map((one) => seatView(one, decision, scene));
  // Whoever has not answered is asked first; with all answered, the own answer is the one that can be changed.
  const active = seats.find((one) => one.current === null) ?? seats[0] ?? null;
  const conflict = openOrSettledConflict(decision, personId);
  const given = decision.votes.findLast(
    (vote) => (vote.personId === personId || seatOf(vote) === personId) && vote.version === decision.version,
  );
  return {
    active,
    others: seats.filter((one) => one !== active),
    addConditions: abilities.addConditions,
    declareConflict: abilities.declareConflict,
    settle: settleOf(decision, abilities, personId, scene),
    warnUntrained: abilities.warnUntrained,
    conflict: conflict === undefined ? null : conflict.settled === null ? 'open' : 'settled',
    given: given === undefined ? null : answerView(decision, given),
    inBody: bodyRoleOn(state.access, personId, today) !== undefined,
  };
}

function seatView({ seat, isOwn, answerNo, current }: OpenSeat, decision: Decision, scene: Scene): SeatView {
  const last = lastAnswer(decision.votes, seat);
  return {
    seat,
    name: nameOf(seat, scene),
    isOwn,
    answerNo,
    current: current === null ? null : answerView(decision, current),
    changed: last === undefined || current !== null ? null : changeSince(last, decision, scene),
  };
}

/** What has changed since an answer to an earlier version; nothing if the answer fell for another reason. */
function changeSince(last: Vote, decision: Decision, scene: Scene): ChangeView | null {
  const before = decision.versions.find((one) => one.version === last.version);
  const after = decision.versions.at(-1);
  if (before === undefined || after === undefined || before.version === after.version) return null;
  const conditions = newConditions(before.content, after.content, scene);
  const isNew = (path: string) => conditions.some(({ id }) => path.startsWith(`conditions.${id}.`));
  const paths = differencesBetween(before.content, after.content).map((one) => one.path);
  return {
    given: givenAnswer(decision, last),
    version: last.version,
    newConditions: conditions,
    // Of a list the list is named, not what stands deep inside it.
    fields: paths.filter((path) => !isNew(path)).map((path) => path.split('.')[0] ?? path),
    note: after.note,
  };
}

function settleOf(
  { conflicts }: Decision,
  { settle }: DecisionAbilities,
  personId: PersonId,
  scene: Scene,
): MineView['settle'] {
  const asked = settle[0];
  const seat = asked?.seats.find((one) => one === personId) ?? asked?.seats[0];
  if (asked === undefined || seat === undefined) return null;
  const conflict = conflicts.findLast((one) => one.personId === asked.personId);
  return {
    concernedId: asked.personId,
    name: conflict?.name ?? nameOf(asked.personId, scene),
    ground: conflict?.ground ?? '',
    seat,
    seatName: seat === personId ? null : nameOf(seat, scene),
  };
}
