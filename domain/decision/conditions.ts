import type { PersonId } from '../access/role';
import { danishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { may, type DecideContext } from '../access/decide-context';
import type { DecisionState } from './decision-state';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { readingOf } from './annex-reads';
import type { DecisionCommand } from './commands';
import { actionsIn } from './content';
import { filesOf, type Decision } from './decision';
import type { DecisionEvent } from './events';
import { annexRefusal } from './may-read-annex';
import { maySee } from './may-see';
import { momentOf, standing } from './standing';
import { DECISION_MOST } from './decision-limits';
import type { DecisionRefusal, DecisionResult } from './refusals';

type Of<Type extends DecisionCommand['type']> = Extract<DecisionCommand, { type: Type }>;

/** Records that a condition is met, with the file that shows it. Too late is too late: the approval has then lapsed. */
export function fulfilCondition(
  state: DecisionState,
  { decisionId, conditionId, note, evidence }: Of<'FulfilCondition'>,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  const condition = decision.content.conditions.find((one) => one.conditionId === conditionId);
  if (condition === undefined) return refuse({ code: 'unknown-step', value: conditionId });
  if (!mayFollowUp(context, condition.ownerId))
    return refuse({ code: 'not-allowed', ability: 'followUpDecisions' });
  if (decision.fulfilments.some((one) => one.conditionId === conditionId)) return ok([]);
  const refusal = notHolding(decision, context) ?? requireText('note', note, DECISION_MOST.note);
  if (refusal !== undefined) return refuse(refusal);
  const data = { decisionId, conditionId, note: note.trim(), evidence };
  return ok([{ type: 'ConditionFulfilled', data }]);
}

/** Records that a step of the treatment is done, or that it is delayed, which opens the risk for a new decision. */
export function reportAction(
  state: DecisionState,
  { decisionId, actionId, report }: Of<'ReportAction'>,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  const action = actionsIn(decision.content).find((one) => one.actionId === actionId);
  if (action === undefined) return refuse({ code: 'unknown-step', value: actionId });
  if (!mayFollowUp(context, action.ownerId))
    return refuse({ code: 'not-allowed', ability: 'followUpDecisions' });
  const last = decision.actionReports.findLast((one) => one.actionId === actionId);
  if (last?.kind === 'done') return ok([]);
  if (
    report.kind === 'delayed' &&
    last?.kind === 'delayed' &&
    last.newDueOn === report.newDueOn &&
    last.reason === report.reason.trim()
  )
    return ok([]);
  const refusal =
    notApproved(decision) ??
    (report.kind === 'done'
      ? requireText('note', report.note, DECISION_MOST.note)
      : (dateRefusal('step', 'newDueOn', report.newDueOn, danishDate(context.now)) ??
        requireText('reason', report.reason, DECISION_MOST.note)));
  if (refusal !== undefined) return refuse(refusal);
  const kept =
    report.kind === 'done'
      ? { ...report, note: report.note.trim() }
      : { ...report, reason: report.reason.trim() };
  return ok([{ type: 'ActionReported', data: { decisionId, actionId, report: kept } }]);
}

/** The chair takes an approval back at once; the body may decide the matter anew. */
export function revoke(
  state: DecisionState,
  { decisionId, reason, revoker }: Of<'RevokeDecision'>,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  if (!may(context, 'revokeDecisions')) return refuse({ code: 'not-allowed', ability: 'revokeDecisions' });
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  if (decision.revoked !== null) return ok([]);
  const refusal = notApproved(decision) ?? requireText('reason', reason, DECISION_MOST.reason);
  if (refusal !== undefined) return refuse(refusal);
  return ok([{ type: 'DecisionRevoked', data: { decisionId, ...revoker, reason: reason.trim() } }]);
}

/** Records where the decision is kept in the case system; a later record corrects an earlier one. */
export function journal(
  state: DecisionState,
  { decisionId, caseNumber, documentNumber }: Of<'JournalDecision'>,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  if (!may(context, 'followUpDecisions'))
    return refuse({ code: 'not-allowed', ability: 'followUpDecisions' });
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  const refusal =
    requireText('caseNumber', caseNumber, DECISION_MOST.caseNumber) ??
    (documentNumber === null
      ? undefined
      : requireText('documentNumber', documentNumber, DECISION_MOST.documentNumber));
  if (refusal !== undefined) return refuse(refusal);
  const kept = { caseNumber: caseNumber.trim(), documentNumber: documentNumber?.trim() ?? null };
  const isSo =
    decision.journal?.caseNumber === kept.caseNumber &&
    decision.journal.documentNumber === kept.documentNumber;
  return ok(isSo ? [] : [{ type: 'DecisionJournaled', data: { decisionId, ...kept } }]);
}

/**
 * Records that somebody reads an annex (invariant 13): one fact for each person, file and Danish day, however often they
 * open it on that day.
 */
export function readAnnex(
  state: DecisionState,
  { decisionId, contentHash }: Of<'ReadAnnex'>,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  if (context.actor.kind !== 'person' || !may(context, 'viewDecisions'))
    return refuse({ code: 'not-allowed', ability: 'viewDecisions' });
  const decision = state.decisions.get(decisionId);
  const { personId } = context.actor;
  const today = danishDate(context.now);
  if (decision === undefined || !maySee(decision, state.access, personId, today))
    return refuse({ code: 'unknown-decision', value: decisionId });
  const conflicted = annexRefusal(state, contentHash, personId, today);
  if (conflicted !== undefined) return refuse(conflicted);
  if (!filesOf(decision).some((one) => one.contentHash === contentHash))
    return refuse({ code: 'unknown-content' });
  const isSo = state.annexReads.get(readingOf(decisionId, contentHash, personId)) === today;
  return ok(isSo ? [] : [{ type: 'AnnexRead', data: { decisionId, contentHash } }]);
}

/** Whoever follows decisions up, and the one who was given the condition or the step. */
export const mayFollowUp = (context: DecideContext, ownerId: PersonId): boolean =>
  may(context, 'followUpDecisions') ||
  (context.actor.kind === 'person' && context.actor.personId === ownerId && context.actor.roles.length > 0);

function notApproved(decision: Decision): DecisionRefusal | undefined {
  const { decisionId } = decision;
  const isApproved = decision.state === 'concluded' && decision.outcome === 'approved';
  if (!isApproved) return { code: 'not-approved', decisionId };
  if (decision.revoked !== null || decision.supersededBy !== null)
    return { code: 'no-longer-in-force', decisionId };
  return undefined;
}

function notHolding(decision: Decision, { now }: DecideContext): DecisionRefusal | undefined {
  const refusal = notApproved(decision);
  if (refusal !== undefined) return refusal;
  const holds = standing(decision, momentOf(now));
  return holds === 'lapsed' || holds === 'expired'
    ? { code: 'no-longer-in-force', decisionId: decision.decisionId }
    : undefined;
}
