import { filesOf } from '../../../domain/decision/decision';
import { ok, refuse } from '../../../domain/result';
import { fulfilCondition, readAnnex, reportAction } from '../../../contracts/decision/decision';
import type { Program } from '../../program';
import { createActOnDecision } from './act-on-decision';
import { fileResponse } from '../edge/file-response';
import { createEvidenceReader } from './read-draft';
import { route } from '../edge/route';

/** Registers what follows a decision: conditions met, steps of the treatment, and the reading of its files. */
export function registerFollowUp(program: Program): void {
  const { content, ledger } = program;
  const act = createActOnDecision(program);
  const evidenceOf = createEvidenceReader(program);

  route(program, fulfilCondition, 'viewDecisions', async ({ params, body }, caller) => {
    const evidence = await evidenceOf(body.evidence);
    if (!evidence.ok) return evidence;
    const decisionId = params.decisionId;
    return act({ type: 'FulfilCondition', decisionId, ...body, evidence: evidence.value }, caller);
  });

  route(program, reportAction, 'viewDecisions', ({ params, body }, caller) =>
    act({ type: 'ReportAction', decisionId: params.decisionId, ...body }, caller),
  );

  route(program, readAnnex, 'viewDecisions', async ({ params }, { requester }) => {
    const { decisionId, contentHash } = params;
    // The reading is in the ledger before the first byte leaves the store (invariant 13).
    const read = await ledger.execute({ type: 'ReadAnnex', decisionId, contentHash }, requester);
    if (!read.ok) return read;
    const decision = read.value.state.decisions.get(decisionId);
    const file = await content.get(contentHash);
    if (file === undefined || decision === undefined) return refuse({ code: 'unknown-content' });
    return ok(
      fileResponse(file, filesOf(decision).findLast((one) => one.contentHash === contentHash)?.fileName),
    );
  });
}
