import { rolesOn, type Access } from '../access/access';
import { abilitiesOf } from '../access/abilities';
import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { DecisionState } from './decision-state';
import { whyUndecidable } from './why-undecidable';
import { withConditionsBy } from './interest';
import { settlers, whoTakeOver } from './settlement';
import { isFinal, seatOf, type Decision, type Vote } from './decision';
import { currentPolicy } from './policy';
import { capacityOf, countedAnswer, openOrSettledConflict, seatsFor, seatsOf } from './seats';
import { isInForce, momentOf, needsNewDecision, standing } from './standing';
import { openConditions } from './with-conditions';
import { voterTraining } from '../training/voter-training';
import { openActions } from './open-actions';

/** One seat that somebody may answer for now, and which answer it would be. */
export type OpenSeat = { seat: PersonId; isOwn: boolean; answerNo: number; current: Vote | null };

/** What a person may do with one decision at a moment. Buttons on cards and in the tab come from this and nothing else. */
export type DecisionAbilities = {
  /** The seats to answer for, the own one first; none when the item is not open to this person. */
  seats: readonly OpenSeat[];
  /** Whether they may approve on conditions of their own: somebody else must then be left to approve too. */
  addConditions: boolean;
  declareConflict: boolean;
  /** Whose conflict this person is asked about, and for which seats they may still say. */
  settle: readonly { personId: PersonId; seats: readonly PersonId[] }[];
  revise: boolean;
  withdraw: boolean;
  revoke: boolean;
  journal: boolean;
  /** Conditions and steps of the treatment that this person may report on. */
  conditions: readonly string[];
  actions: readonly string[];
  /** Whether local policy wants this person told that no course of theirs is registered. It stops nobody. */
  warnUntrained: boolean;
};

/** Everything a person may do with a decision now. */
export function decisionAbilitiesOf(
  state: DecisionState,
  decision: Decision,
  personId: PersonId,
  now: Instant,
): DecisionAbilities {
  const { access, policies, training } = state;
  const moment = momentOf(now);
  const roles = rolesOn(access, personId, moment.on);
  const general = abilitiesOf(roles);
  const isOpen = decision.state === 'awaitingApproval';
  const seats = isOpen ? seatsFor(decision, access, personId, moment.on) : [];
  const holds = standing(decision, moment);
  const isApproved = isInForce(holds) || needsNewDecision(holds);
  const mine = (ownerId: PersonId) => general.followUpDecisions || (ownerId === personId && roles.length > 0);
  return {
    // A deputy has nothing to add to what the member has answered.
    seats: seats
      .map((seat) => openSeat(decision, seat, personId))
      .filter(({ isOwn, seat, current }) => isOwn || current?.personId !== seat),
    declareConflict: seats.length > 0 && whoTakeOver(state, decision, personId, moment.on).length > 0,
    addConditions: seats.length > 0 && mayAddConditions(access, decision, personId, moment.on),
    settle: isOpen ? settleable(state, decision, personId, moment.on) : [],
    revise: general.submitDecisions && !isFinal(decision),
    withdraw: general.submitDecisions && !isFinal(decision),
    revoke: general.revokeDecisions && isApproved,
    journal: general.followUpDecisions,
    conditions: openConditions(decision)
      .filter((one) => mine(one.ownerId) && (isInForce(holds) || holds === 'stale'))
      .map((one) => one.conditionId),
    actions: openActions(decision)
      .filter((one) => mine(one.ownerId) && isApproved)
      .map((one) => one.actionId),
    warnUntrained:
      seats.length > 0 &&
      currentPolicy(policies).warnUntrained &&
      voterTraining(training, personId, moment.on).courses === 0,
  };
}

/** Whether the body could still decide an item to which somebody had added conditions. */
export const mayAddConditions = (
  access: Access,
  decision: Decision,
  personId: PersonId,
  on: DanishDate,
): boolean => whyUndecidable(withConditionsBy(decision, personId), access, on) === undefined;

function openSeat(decision: Decision, seat: PersonId, personId: PersonId): OpenSeat {
  const given = decision.votes.filter((vote) => seatOf(vote) === seat);
  return {
    seat,
    isOwn: seat === personId,
    answerNo: given.length + 1,
    current: countedAnswer(decision, seat) ?? null,
  };
}

function settleable(
  state: DecisionState,
  decision: Decision,
  personId: PersonId,
  today: DanishDate,
): DecisionAbilities['settle'] {
  if (openOrSettledConflict(decision, personId) !== undefined) return [];
  return decision.conflicts
    .filter((one) => one.settled === null)
    .map(({ personId: concerned, findings }) => ({
      personId: concerned,
      seats: settlers(state, decision, concerned, today).filter(
        (seat) =>
          !findings.some((finding) => finding.seat === seat) &&
          capacityOf(decision, state.access, { personId, onBehalfOf: seat === personId ? null : seat }, today)
            .ok,
      ),
    }))
    .filter((one) => one.seats.length > 0);
}

/** Whether a decision still awaits answers after the day by which they were asked for. */
export const isOverdue = (decision: Decision, on: DanishDate): boolean =>
  decision.state === 'awaitingApproval' && decision.content.answerBy < on;

/** The seats that have not answered the version that stands and may, in roster order. */
export const unanswered = (decision: Decision, access: Access, on: DanishDate): readonly PersonId[] =>
  decision.state === 'awaitingApproval'
    ? seatsOf(decision, access, on).filter(
        (seat) =>
          countedAnswer(decision, seat) === undefined && openOrSettledConflict(decision, seat) === undefined,
      )
    : [];

/** The seats whose newest answer was given to an earlier version and is to be renewed. */
export const staleSeats = (decision: Decision, access: Access, on: DanishDate): readonly PersonId[] =>
  unanswered(decision, access, on).filter((seat) => decision.votes.some((vote) => seatOf(vote) === seat));
