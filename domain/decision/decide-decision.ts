import { bodyRoleOn, managementBodyOn, type Access } from '../access/access';
import { danishDate, isDanishDate } from '../calendar/danish-time';
import { may, type DecideContext } from '../decide-context';
import type { Refusal } from '../refusal';
import { ok, refuse, type Result } from '../result';
import { requireText } from '../text-rule';
import { unreachable } from '../unreachable';
import type { DecisionCommand } from './commands';
import type { Decision, DecisionContent, Decisions, RiskLevel, Vote } from './decision';
import type { DecisionEvent } from './events';
import { outcomeOf, tallyOf } from './tally';

type State = { access: Access; decisions: Decisions };
type CastVote = Extract<DecisionCommand, { type: 'CastVote' }>;

/** Decides on a decision item: may it be put forward, does this vote count, and is the matter settled by it. */
export function decideDecision(
  state: State,
  command: DecisionCommand,
  context: DecideContext,
): Result<readonly DecisionEvent[]> {
  switch (command.type) {
    case 'SubmitDecision':
      return submit(state, command.content, context);
    case 'CastVote':
      return castVote(state, command, context);
    default:
      return unreachable(command);
  }
}

function submit(
  state: State,
  content: DecisionContent,
  context: DecideContext,
): Result<readonly DecisionEvent[]> {
  if (!may(context, 'submitDecisions')) return refuse({ code: 'not-allowed', ability: 'submitDecisions' });
  const today = danishDate(context.now);
  const refusal = contentRefusal(state.access, content, today);
  if (refusal !== undefined) return refuse(refusal);
  const body = managementBodyOn(state.access, today);
  if (body.length === 0) return refuse({ code: 'body-empty' });
  if (body.every((personId) => personId === content.recommenderId)) {
    return refuse({ code: 'recommender-only-approver' });
  }
  const decisionId = `D-${today.slice(0, 4)}-${String(state.decisions.size + 1).padStart(3, '0')}`;
  const contentHash = context.hashOf(content);
  // Sent twice, by a double click or a repeated request, the same item is still one item.
  const awaiting = [...state.decisions.values()].filter((one) => one.state === 'awaitingApproval');
  if (awaiting.some((one) => one.contentHash === contentHash)) return ok([]);
  return ok([
    { type: 'DecisionSubmitted', data: { decisionId, version: 1, content, contentHash, rule: 'majority' } },
  ]);
}

function contentRefusal(access: Access, content: DecisionContent, today: string): Refusal | undefined {
  const outside = ({ consequence, likelihood }: RiskLevel) =>
    [consequence, likelihood].some((level) => !Number.isInteger(level) || level < 1 || level > 5);
  if (outside(content.before) || outside(content.after)) return { code: 'risk-level-outside-scale' };
  for (const personId of [content.ownerId, content.recommenderId]) {
    if (!access.memberships.has(personId)) return { code: 'unknown-person', value: personId };
  }
  for (const field of ['revisitOn', 'answerBy'] as const) {
    if (!isDanishDate(content[field])) return { code: 'date-invalid', field, value: content[field] };
    if (content[field] < today) return { code: 'date-in-past', field, value: content[field] };
  }
  if (content.annexes.length === 0) return { code: 'annex-missing' };
  return (
    requireText('title', content.title, 200) ??
    requireText('scenario', content.scenario, 4000) ??
    requireText('consequenceForCitizens', content.consequenceForCitizens, 1000) ??
    requireText('recommendation', content.recommendation, 2000)
  );
}

function castVote(state: State, command: CastVote, context: DecideContext): Result<readonly DecisionEvent[]> {
  const { actor, now } = context;
  const decision = state.decisions.get(command.decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: command.decisionId });
  const today = danishDate(now);
  const role = actor.kind === 'person' ? bodyRoleOn(state.access, actor.personId, today) : undefined;
  if (actor.kind !== 'person' || role === undefined) return refuse({ code: 'not-in-body' });
  const earlier = decision.votes.find((vote) => vote.personId === actor.personId);
  // Teams sends a press again when an answer is slow; the same answer once more is no second vote and no error.
  if (earlier?.choice === command.choice && isShown(decision, command)) return ok([]);
  const refusal = voteRefusal(decision, command, earlier);
  if (refusal !== undefined) return refuse(refusal);
  const { decisionId, version, contentHash } = decision;
  const vote = {
    personId: actor.personId,
    choice: command.choice,
    reason: command.reason === null || command.reason.trim() === '' ? null : command.reason.trim(),
    name: command.voter.name,
    title: command.voter.title,
    role,
  };
  const cast: DecisionEvent = { type: 'VoteCast', data: { decisionId, version, contentHash, ...vote } };
  const body = managementBodyOn(state.access, today);
  const after = { ...decision, votes: [...decision.votes, { ...vote, castAt: now }] };
  const outcome = outcomeOf(after, body);
  if (outcome === undefined) return ok([cast]);
  const tally = tallyOf(after.votes, body);
  return ok([
    cast,
    { type: 'DecisionConcluded', data: { decisionId, version, contentHash, outcome, tally } },
  ]);
}

/** Whether the voter had this very version and content before them (invariant 4). */
const isShown = (decision: Decision, { version, contentHash }: CastVote): boolean =>
  decision.version === version && decision.contentHash === contentHash;

function voteRefusal(decision: Decision, command: CastVote, earlier: Vote | undefined): Refusal | undefined {
  const { decisionId } = decision;
  if (earlier !== undefined) {
    return { code: 'already-voted', decisionId, choice: earlier.choice, castAt: earlier.castAt };
  }
  if (decision.state === 'concluded')
    return { code: 'decision-concluded', decisionId, outcome: decision.outcome };
  if (!isShown(decision, command)) return { code: 'content-changed', decisionId };
  if (command.choice !== 'approve') {
    const missing = requireText('reason', command.reason ?? '', 2000);
    return missing?.code === 'text-missing' ? { code: 'reason-required', choice: command.choice } : missing;
  }
  return command.reason === null || command.reason.length <= 2000
    ? undefined
    : { code: 'text-too-long', field: 'reason', most: 2000 };
}
