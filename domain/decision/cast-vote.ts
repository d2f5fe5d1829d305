import { bodyRoleOn } from '../access/access';
import type { PersonId } from '../access/role';
import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import type { DecideContext } from '../access/decide-context';
import type { DecisionState } from './decision-state';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { voterTraining } from '../training/voter-training';
import type { ChosenAnswer, DecisionCommand, Shown } from './commands';
import { withConditionsAdded } from './conditions-added';
import { withAdded } from './content';
import { stepRefusal } from './content-refusal';
import { conclusionOf } from './conclude';
import { undecidable, whyUndecidable } from './why-undecidable';
import { closedRefusal, seatOf, type Decision, type Vote, type Voter } from './decision';
import type { Choice } from './terms';
import type { DecisionEvent } from './events';
import { isWithConditions } from './with-conditions';
import { allSeats, capacityOf, conflictRefusal, countedAnswer, seatsOf, type Capacity } from './seats';
import { DECISION_MOST } from './decision-limits';
import type { DecisionRefusal, DecisionResult } from './refusals';

type VoteEvent = Extract<DecisionEvent, { type: 'VoteCast' }>;

/**
 * Records a member's own answer, or a deputy's for the member. The same answer again gives no event, so a press that
 * Teams sends twice is one vote; another answer before the conclusion replaces the first, which stays in the record.
 */
export function castVote(
  state: DecisionState,
  command: ChosenAnswer,
  context: DecideContext,
  meetingId: string | null = null,
): DecisionResult<readonly DecisionEvent[]> {
  const prepared = prepare(state, command, { choice: command.choice, addsConditions: false }, context);
  if (!prepared.ok) return prepared;
  if (prepared.value === 'recorded') return ok([]);
  const { decision, capacity, voter } = prepared.value;
  const today = danishDate(context.now);
  const reason = trimmed(command.reason);
  const counted = countedAnswer(decision, capacity.seat);
  const until = command.choice === 'postpone' ? command.until : null;
  const isSame =
    counted?.choice === command.choice &&
    counted.reason === reason &&
    counted.until === until &&
    counted.personId === voter.personId;
  if (isSame) return ok([]);
  const wrong =
    reasonRefusal(command.choice, reason) ??
    (command.choice === 'postpone'
      ? dateRefusal('answer', 'until', command.until ?? '', today)
      : undefined) ??
    hearingRefusal(state, decision, capacity, today);
  if (wrong !== undefined) return refuse(wrong);
  const cast = voteEvent(decision, command.answerNo, voter, {
    choice: command.choice,
    reason,
    until,
    meetingId,
  });
  const after = { ...decision, votes: [...decision.votes, voteOf(cast, context.now)] };
  return ok([cast, ...conclusionOf(after, state.access, today)]);
}

/**
 * Approves on conditions. They become part of the content, so it is a new version: earlier answers no longer count
 * and are renewed with one press (invariant 4).
 */
export function approveWithConditions(
  state: DecisionState,
  command: Extract<DecisionCommand, { type: 'ApproveWithConditions' }>,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  const prepared = prepare(state, command, { choice: 'approve', addsConditions: true }, context);
  if (!prepared.ok) return prepared;
  if (prepared.value === 'recorded') return ok([]);
  const { decision, capacity, voter } = prepared.value;
  const today = danishDate(context.now);
  const reason = trimmed(command.reason);
  const wrong =
    conditionsRefusal(state, command, today) ??
    reasonRefusal('approve', reason) ??
    hearingRefusal(state, decision, capacity, today);
  if (wrong !== undefined) return refuse(wrong);
  const content = withAdded(
    decision.content,
    command.conditions.map((one) => ({ ...one, text: one.text.trim() })),
  );
  const added = content.conditions.slice(decision.content.conditions.length);
  const owners = new Set(added.map(({ ownerId }) => ownerId));
  const brought: Extract<DecisionEvent, { type: 'ConditionsAdded' }> = {
    type: 'ConditionsAdded',
    data: {
      decisionId: decision.decisionId,
      version: decision.version + 1,
      contentHash: context.hashOf(content),
      people: command.people.filter(({ personId }) => owners.has(personId)),
      added,
    },
  };
  const renewed = withConditionsAdded(decision, brought.data, { by: voter.personId, at: context.now });
  // Who sets a condition writes a part of what is approved, and is then not its only approver either.
  const alone = undecidable(whyUndecidable(renewed, state.access, today));
  if (alone !== undefined) return refuse(alone);
  const answer = { choice: 'approve', reason, until: null, meetingId: null } as const;
  // It settles nothing: whoever set a condition does not approve it alone, and nobody else has answered this version.
  return ok([brought, voteEvent(renewed, command.answerNo, voter, answer)]);
}

type Asked = { choice: Choice; addsConditions: boolean };
type Prepared = { decision: Decision; capacity: Capacity; voter: Voter };

/** What both ways of answering check first: who, for whom, the conflict, the repetition, the state, what was shown. */
function prepare(
  state: DecisionState,
  shown: Shown,
  asked: Asked,
  { actor, now }: DecideContext,
): DecisionResult<Prepared | 'recorded'> {
  const { decisionId, answerNo, onBehalfOf } = shown;
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  if (actor.kind !== 'person') return refuse({ code: 'not-in-body' });
  const { personId } = actor;
  const today = danishDate(now);
  const found = capacityOf(decision, state.access, { personId, onBehalfOf }, today);
  if (!found.ok) return found;
  const capacity = found.value;
  const conflict = conflictRefusal(decision, [personId, capacity.seat]);
  if (conflict !== undefined) return refuse(conflict);
  const given = decision.votes.filter((vote) => seatOf(vote) === capacity.seat);
  const repeated = given[answerNo - 1];
  if (repeated !== undefined) return repetition(decision, repeated, { personId, ...shown, ...asked });
  const closed = closedRefusal(decision);
  if (closed !== undefined) return refuse(closed);
  const isShown = decision.version === shown.version && decision.contentHash === shown.contentHash;
  if (!isShown || answerNo !== given.length + 1) return refuse({ code: 'content-changed', decisionId });
  const counted = countedAnswer(decision, capacity.seat);
  if (capacity.mandate !== null && counted !== undefined && counted.personId === capacity.seat)
    return refuse({ code: 'member-has-answered', decisionId, castAt: counted.castAt });
  const voter: Voter = {
    personId,
    ...shown.voter,
    role: capacity.role,
    training: voterTraining(state.training, personId, today),
    onBehalfOf:
      capacity.mandate === null
        ? null
        : {
            personId: capacity.seat,
            name: shown.absent?.name ?? '',
            title: shown.absent?.title ?? '',
            mandateId: capacity.mandate.mandateId,
          },
  };
  return ok({ decision, capacity, voter });
}

/**
 * An answer that is there already is no error if it is the same one, to the version that was shown; otherwise the seat
 * has answered meanwhile. Conditions make the next version, and the answer that brings them is one to that.
 */
function repetition(
  { decisionId, versions }: Decision,
  given: Vote,
  pressed: Asked & { personId: PersonId; version: number },
): DecisionResult<'recorded'> {
  const { addsConditions } = pressed;
  const { personId, choice, castAt, version } = given;
  // Approving and approving with conditions are not the same press, though both are an approval.
  const addedConditions = isWithConditions(versions, given);
  const isSame =
    personId === pressed.personId &&
    choice === pressed.choice &&
    addedConditions === addsConditions &&
    version === (addsConditions ? pressed.version + 1 : pressed.version);
  return isSame ? ok('recorded') : refuse({ code: 'already-voted', decisionId, choice, castAt });
}

function reasonRefusal(choice: Choice, reason: string | null): DecisionRefusal | undefined {
  const wrong = reason === null ? undefined : requireText('reason', reason, DECISION_MOST.reason);
  if (wrong !== undefined) return wrong;
  return choice !== 'approve' && reason === null ? { code: 'reason-required', choice } : undefined;
}

function conditionsRefusal(
  { access }: DecisionState,
  { conditions }: Extract<DecisionCommand, { type: 'ApproveWithConditions' }>,
  today: DanishDate,
): DecisionRefusal | undefined {
  if (conditions.length === 0) return { code: 'text-missing', field: 'condition' };
  const most = DECISION_MOST.conditionsOfAnAnswer;
  if (conditions.length > most) return { code: 'list-too-long', field: 'conditions', most };
  for (const condition of conditions) {
    const wrong = stepRefusal('condition', condition, today);
    if (wrong !== undefined) return wrong;
    if (!access.memberships.has(condition.ownerId))
      return { code: 'unknown-person', value: condition.ownerId };
  }
  return undefined;
}

/**
 * Where the chief executive decides, the others are heard first: all of them have answered, or the day by which they
 * were asked to has passed.
 */
export function hearingRefusal(
  { access }: Pick<DecisionState, 'access'>,
  decision: Decision,
  { seat }: Pick<Capacity, 'seat'>,
  today: DanishDate,
): DecisionRefusal | undefined {
  const { rule, content } = decision;
  if (rule.by !== 'body' || rule.model.kind !== 'chiefExecutive') return undefined;
  if (bodyRoleOn(access, seat, today) !== 'chair' || content.answerBy < today) return undefined;
  const missing = seatsOf(decision, access, today).filter(
    (one) => one !== seat && countedAnswer(decision, one) === undefined,
  ).length;
  return missing === 0
    ? undefined
    : {
        code: 'hearing-not-over',
        missing,
        of: allSeats(decision, access, today).length - 1,
        answerBy: content.answerBy,
      };
}

const voteEvent = (
  { decisionId, version, contentHash }: Pick<Decision, 'decisionId' | 'version' | 'contentHash'>,
  answerNo: number,
  voter: Voter,
  answer: Pick<Vote, 'choice' | 'reason' | 'until' | 'meetingId'>,
): VoteEvent => ({
  type: 'VoteCast',
  data: { decisionId, version, contentHash, answerNo, ...voter, ...answer },
});

/** The vote as it will stand once it is in the ledger; the surface does not matter for counting. */
const voteOf = ({ data }: VoteEvent, castAt: Instant): Vote => ({ ...data, castAt, surface: 'tab' });

const trimmed = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text.trim();
