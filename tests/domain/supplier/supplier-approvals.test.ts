import { expect, it } from '@jest/globals';
import { openSupplierCases, supplierApprovals } from '../../../domain/supplier/supplier-approvals';
import { EVERY_KIND, submitted } from '../../support/builders';
import { aLedgerOf, happened } from '../../support/ledger';

const review = { ...EVERY_KIND.supplierReview, supplierId: 'L-001' };
const [EARLY, LATE] = ['2026-03-01T08:00:00.000Z', '2026-09-01T08:00:00.000Z'];
const { state } = aLedgerOf(
  happened(submitted(review, 'D-2026-001'), LATE),
  happened(submitted(review, 'D-2026-002'), EARLY),
  happened(submitted(EVERY_KIND.supplierReview, 'D-2026-003'), LATE),
);

it('of several approvals in force the one put forward last is what counts, and only of suppliers on the list', () => {
  const approvals = supplierApprovals(state.decisions.values(), () => 'inForce');
  expect([...approvals]).toEqual([['L-001', { decisionId: 'D-2026-001', shownAt: LATE }]]);
});

it('what holds no more, or was never approved, is no approval', () => {
  for (const standing of ['revoked', 'expired', 'awaitingApproval', 'rejected', undefined] as const)
    expect(supplierApprovals(state.decisions.values(), () => standing).size).toBe(0);
});

it('the case that awaits the body is known by its supplier, until it is no longer open', () => {
  const open = [...state.decisions.values()];
  expect([...openSupplierCases(open)]).toEqual([['L-001', 'D-2026-002']]);
  const over = open.map((one) => ({ ...one, state: 'withdrawn' }) as (typeof open)[number]);
  expect(openSupplierCases(over).size).toBe(0);
});
