import { isOwnStep } from '../../../domain/decision/own-step';
import { ok, refuse, type Result } from '../../../domain/result';
import { fulfilOwnCondition, reportOwnStep } from '../../../contracts/decision/decision';
import type { Program } from '../../program';
import { createEvidenceReader } from './read-draft';
import { route, type Caller } from '../edge/route';

/**
 * Registers the reports of those who were given a condition or a step and may not open the decision: they report their
 * own by the same rule as everybody, and read nothing of the decision by it. What is not theirs is as what is not there.
 */
export function registerOwnSteps(program: Program): void {
  const { ledger } = program;
  const evidenceOf = createEvidenceReader(program);

  route(program, fulfilOwnCondition, 'viewOverview', async ({ params, body }, caller) => {
    const { decisionId } = params;
    const own = ownStep(decisionId, body.conditionId, caller);
    if (!own.ok) return own;
    const evidence = await evidenceOf(body.evidence);
    if (!evidence.ok) return evidence;
    const command = { type: 'FulfilCondition', decisionId, ...body, evidence: evidence.value } as const;
    const done = await ledger.execute(command, caller.requester);
    return done.ok ? ok({ decisionId, stepId: body.conditionId }) : done;
  });

  route(program, reportOwnStep, 'viewOverview', async ({ params, body }, caller) => {
    const { decisionId } = params;
    const own = ownStep(decisionId, body.actionId, caller);
    if (!own.ok) return own;
    const done = await ledger.execute({ type: 'ReportAction', decisionId, ...body }, caller.requester);
    return done.ok ? ok({ decisionId, stepId: body.actionId }) : done;
  });
}

function ownStep(decisionId: string, stepId: string, { state, personId }: Caller): Result<void> {
  const decision = state.decisions.get(decisionId);
  return decision !== undefined && isOwnStep(decision, stepId, personId)
    ? ok(undefined)
    : refuse({ code: 'unknown-step', value: stepId.slice(0, 40) });
}
