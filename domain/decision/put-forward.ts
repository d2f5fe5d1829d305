import { danishDate } from '../calendar/danish-time';
import { may, type DecideContext } from '../access/decide-context';
import type { DecisionState } from './decision-state';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import type { DecisionCommand } from './commands';
import { numbered, type DecisionContent } from './content';
import { contentRefusal } from './content-refusal';
import { closedRefusal, isFinal, type Decision } from './decision';
import { undecidable, whyUndecidable } from './why-undecidable';
import type { DecisionEvent } from './events';
import { ruleFor, type Rule } from './rule';
import { isConflicted } from './seats';
import { DECISION_MOST } from './decision-limits';
import type { DecisionRefusal, DecisionResult } from './refusals';
import { decisionIdOf } from './terms';

type Of<Type extends DecisionCommand['type']> = Extract<DecisionCommand, { type: Type }>;

/** Puts a new item before the deciders. */
export function submit(
  state: DecisionState,
  { content: draft, people }: Of<'SubmitDecision'>,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  if (!may(context, 'submitDecisions')) return refuse({ code: 'not-allowed', ability: 'submitDecisions' });
  const content = numbered(draft);
  const today = danishDate(context.now);
  const contentHash = context.hashOf(content);
  // Sent twice, by a double click or a repeated request, the same item is still one item.
  for (const one of state.decisions.values())
    if (one.state === 'awaitingApproval' && one.contentHash === contentHash) return ok([]);
  const refusal = contentRefusal(state, content, today);
  if (refusal !== undefined) return refuse(refusal);
  const rule = ruleFor(content, state.access, today);
  if (rule === undefined) return refuse({ code: 'delegation-not-valid' });
  const wrongBody = deciderRefusal(state, { content, rule }, null, context);
  if (wrongBody !== undefined) return refuse(wrongBody);
  const decisionId = decisionIdOf(today.slice(0, 4), state.decisions.size + 1);
  return ok([
    { type: 'DecisionSubmitted', data: { decisionId, version: 1, content, contentHash, rule, people } },
  ]);
}

/** Puts an item forward in a new version; answers to the earlier one no longer count. */
export function revise(
  state: DecisionState,
  { decisionId, version, content: draft, note, people }: Of<'ReviseDecision'>,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  if (!may(context, 'submitDecisions')) return refuse({ code: 'not-allowed', ability: 'submitDecisions' });
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  const content = numbered(draft);
  const contentHash = context.hashOf(content);
  if (decision.version === version + 1 && decision.contentHash === contentHash) return ok([]);
  const final = finalRefusal(decision);
  if (final !== undefined) return refuse(final);
  if (decision.version !== version) return refuse({ code: 'content-changed', decisionId });
  if (decision.contentHash === contentHash) return refuse({ code: 'nothing-changed', decisionId });
  if (content.kind !== decision.content.kind)
    return refuse({ code: 'kind-fixed', kind: decision.content.kind });
  if (isConflicted(decision, content.recommenderId)) return refuse({ code: 'recommender-conflicted' });
  const today = danishDate(context.now);
  const refusal =
    contentRefusal(state, content, today, decision.content) ?? requireText('note', note, DECISION_MOST.note);
  if (refusal !== undefined) return refuse(refusal);
  const rule = ruleFor(content, state.access, today);
  if (rule === undefined) return refuse({ code: 'delegation-not-valid' });
  const wrongBody = deciderRefusal(state, { content, rule }, decision, context);
  if (wrongBody !== undefined) return refuse(wrongBody);
  const put = { decisionId, version: version + 1, content, contentHash, rule, people };
  return ok([{ type: 'DecisionRevised', data: { ...put, cause: 'revised', note: note.trim() } }]);
}

/** Takes an item back before it is decided; the record keeps it and the reason. */
export function withdraw(
  state: DecisionState,
  { decisionId, reason }: Of<'WithdrawDecision'>,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  if (!may(context, 'submitDecisions')) return refuse({ code: 'not-allowed', ability: 'submitDecisions' });
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  if (decision.state === 'withdrawn') return ok([]);
  const final = finalRefusal(decision);
  if (final !== undefined) return refuse(final);
  const refusal = requireText('reason', reason, DECISION_MOST.reason);
  if (refusal !== undefined) return refuse(refusal);
  return ok([{ type: 'DecisionWithdrawn', data: { decisionId, reason: reason.trim() } }]);
}

/** What was sent back or postponed can be put forward again or taken back; what is decided cannot. */
const finalRefusal = (decision: Decision): DecisionRefusal | undefined =>
  isFinal(decision) ? closedRefusal(decision) : undefined;

/** What the body could not decide as it is now is not put before it: nobody there, or nobody but its authors. */
function deciderRefusal(
  { access }: DecisionState,
  { content, rule }: { content: DecisionContent; rule: Rule },
  earlier: Decision | null,
  { actor, now }: DecideContext,
): DecisionRefusal | undefined {
  // Only people put items forward; the clock has not come this far.
  const by = actor.kind === 'person' ? actor.personId : actor.kind;
  const versions = [...(earlier?.versions ?? []), { by, cause: 'revised' as const, content }];
  const item = { rule, versions, conflicts: earlier?.conflicts ?? [] };
  return undecidable(whyUndecidable(item, access, danishDate(now)));
}
