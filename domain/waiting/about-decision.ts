import { rolesOn } from '../access/access';
import type { PersonId } from '../access/role';
import { danishDate } from '../calendar/danish-time';
import { deadlockOf } from '../decision/why-undecidable';
import type { Decision } from '../decision/decision';
import type { DecisionId } from '../decision/terms';
import { decisionAbilitiesOf } from '../decision/decision-abilities';
import { openSteps } from '../decision/open-step';
import { seatsToAnswer } from '../decision/seats-to-answer';
import { postponedUntil } from '../decision/postponed';
import { isPutForwardAgain, reopening } from '../decision/reopened';
import { momentOf, standing } from '../decision/standing';
import { openReferrals } from '../decision/referral';
import type { Oversight } from '../oversight';
import { aboutRecord } from './about-record';
import type { Reader } from './reader';
import type { Ask } from './waiting';

type DecisionReader = Reader & {
  /** Items that the reader answers by confirming a meeting. */
  inMeetings: ReadonlySet<DecisionId>;
};

/** Everything that is asked of the reader about one decision. */
export function aboutDecision(state: Oversight, decision: Decision, reader: DecisionReader): readonly Ask[] {
  const own =
    decision.state === 'awaitingApproval'
      ? ofDeciders(state, decision, reader)
      : [
          ...ofPreparers(state, decision, reader),
          ...ofOwners(state, decision, reader),
          ...aboutRecord(state, decision, reader),
        ];
  return [...own, ...aboutReferrals(decision, reader)];
}

/** What was sent on waits for those who follow decisions up until it is recorded what came back. */
const aboutReferrals = (decision: Decision, { abilities }: DecisionReader): readonly Ask[] =>
  abilities.followUpDecisions
    ? openReferrals(decision).map(({ sentOn, meetingOn }) => ({
        kind: 'referral',
        since: sentOn,
        due: meetingOn,
      }))
    : [];

/**
 * An open item waits for those with a seat, their own or by mandate, and for those who settle a conflict. One that nobody
 * can decide as the body is waits for the coordinators instead.
 */
function ofDeciders(state: Oversight, decision: Decision, reader: DecisionReader): readonly Ask[] {
  const { personId, now, inMeetings } = reader;
  const { decisionId, content, conflicts } = decision;
  const deadlock = deadlockOf(decision, state.access, reader.on);
  const abilities = decisionAbilitiesOf(state, decision, personId, now);
  const seats = seatsToAnswer(state, decision, abilities, reader.on);
  const put = danishDate(decision.versions.at(-1)?.at ?? decision.submittedAt);
  const answer: readonly Ask[] =
    deadlock !== undefined || seats.length === 0 || inMeetings.has(decisionId)
      ? []
      : [{ kind: 'answer', seats, since: put, due: content.answerBy }];
  const settling = abilities.settle.map(({ personId: concerned, seats: saying }): Ask => {
    const declared =
      conflicts.find((conflict) => conflict.personId === concerned)?.declaredAt ?? decision.submittedAt;
    return {
      kind: 'conflict',
      personId: concerned,
      seats: saying,
      since: danishDate(declared),
      due: content.answerBy,
    };
  });
  const stuck: readonly Ask[] =
    deadlock === undefined || !reader.abilities.submitDecisions
      ? []
      : [{ kind: 'undecidable', because: deadlock.why, since: put, due: null }];
  return [...answer, ...settling, ...stuck];
}

/**
 * What was sent back, and what was postponed once its day has come, waits for its recommender and the coordinators; an
 * approval that holds no more waits for the coordinators until a new item is before those who decide (invariant 9).
 */
function ofPreparers(
  { decisions }: Oversight,
  decision: Decision,
  { personId, abilities, now, on }: DecisionReader,
): readonly Ask[] {
  const prepares = abilities.submitDecisions;
  const moment = momentOf(now);
  const holds = standing(decision, moment);
  const isAsked = prepares || decision.content.recommenderId === personId;
  if (holds === 'returned' && decision.state === 'concluded')
    return isAsked ? [{ kind: 'returned', since: danishDate(decision.concludedAt), due: null }] : [];
  if (holds === 'postponed') {
    const since = postponedUntil(decision);
    return isAsked && since !== undefined && since <= on ? [{ kind: 'postponed', since, due: null }] : [];
  }
  const reopened = prepares ? reopening(decision, moment) : undefined;
  return reopened === undefined || isPutForwardAgain(decisions, decision)
    ? []
    : [{ kind: 'reopened', ...reopened, due: null }];
}

/** Open conditions and steps wait for their owner; when the owner has left, for those who prepare decisions. */
function ofOwners(state: Oversight, decision: Decision, reader: DecisionReader): readonly Ask[] {
  const { personId, abilities, now, on } = reader;
  const may = decisionAbilitiesOf(state, decision, personId, now);
  const isTheirs = (ownerId: PersonId) =>
    ownerId === personId || (abilities.submitDecisions && rolesOn(state.access, ownerId, on).length === 0);
  return openSteps(decision)
    .filter(({ kind, stepId }) => (kind === 'condition' ? may.conditions : may.actions).includes(stepId))
    .filter((one) => isTheirs(one.ownerId))
    .map(({ kind, stepId, ownerId, dueOn, since }) => ({ kind, stepId, ownerId, since, due: dueOn }));
}
