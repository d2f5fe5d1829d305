import type { Decision } from '../decision/decision';
import { isInForce, type Standing } from '../decision/standing';
import type { DecisionId } from '../decision/terms';
import type { SupplierId } from './supplier';
import type { SupplierApproval } from './supplier-standing';

/** The municipality's own approval of each supplier's supervision that is in force; of several, the one put forward last. */
export function supplierApprovals(
  decisions: Iterable<Decision>,
  standingOf: (decision: Decision) => Standing | undefined,
): ReadonlyMap<SupplierId, SupplierApproval> {
  const approvals = new Map<SupplierId, SupplierApproval>();
  for (const decision of decisions) {
    const { decisionId, content, versions } = decision;
    if (content.kind !== 'supplierReview' || content.supplierId === undefined) continue;
    if (!isInForce(standingOf(decision))) continue;
    // A version with added conditions comes of the vote itself: what was read is the one before it.
    const shownAt = versions.findLast(({ cause }) => cause !== 'conditions')?.at ?? decision.submittedAt;
    const before = approvals.get(content.supplierId);
    if (before === undefined || before.shownAt < shownAt)
      approvals.set(content.supplierId, { decisionId, shownAt });
  }
  return approvals;
}

/** The case of each supplier's supervision that awaits the body; of several the one put forward last. */
export function openSupplierCases(decisions: Iterable<Decision>): ReadonlyMap<SupplierId, DecisionId> {
  const open = new Map<SupplierId, DecisionId>();
  for (const { decisionId, state, content } of decisions)
    if (state === 'awaitingApproval' && content.kind === 'supplierReview' && content.supplierId !== undefined)
      open.set(content.supplierId, decisionId);
  return open;
}
