import { expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { listDates } from '../../../domain/status/list-dates';
import { TODAY, TOMORROW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { COORDINATOR, aRoster } from '../../support/people';
import { aStatement, aSupplier, aSystem, anExhibit } from '../../support/register-facts';

const supplier: LedgerEvent = { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } };
const statement: LedgerEvent = {
  type: 'SupplierStatementGiven',
  data: { supplierId: 'L-001', statementId: 'E1', ...aStatement('2026-06-30'), nextDueOn: null },
};
const remark: LedgerEvent = {
  type: 'SupplierRemarkSet',
  data: { supplierId: 'L-001', remarkId: 'B1', text: 'Log', ownerId: COORDINATOR, dueOn: TOMORROW },
};
const system = (criticality: 'society' | 'neither'): LedgerEvent => ({
  type: 'SystemSet',
  data: { systemId: 'S-001', ...aSystem({ criticality }) },
});
const tested: LedgerEvent = {
  type: 'SystemPlanTested',
  data: { systemId: 'S-001', testId: 'P1', exhibit: anExhibit({ on: '2026-01-15' }) },
};
const handover = (state: 'notPlanned' | 'planned' | 'done', on: string | null): LedgerEvent => ({
  type: 'SystemHandoverSet',
  data: { systemId: 'S-001', state, on, afterwards: '' },
});
const dates = (...history: LedgerEvent[]) =>
  listDates(aLedgerOf(...aRoster(), ...history).state).map(({ matter, dueOn }) => `${matter} ${dueOn}`);

it('are the remarks that are open, the next statement, the last day of a test, and the handover that is to come', () => {
  expect(dates(supplier, statement, remark, system('society'), tested, handover('planned', TODAY))).toEqual([
    `supplierRemark ${TOMORROW}`,
    'supplierStatement 2027-09-30',
    'planTest 2027-04-15',
    `handover ${TODAY}`,
  ]);
});

it('are none of what is done, without a day, not critical, or out of use', () => {
  const answered = { supplierId: 'L-001', remarkId: 'B1', on: TODAY, answer: 'Ja' };
  expect(
    dates(supplier, remark, { type: 'SupplierRemarkAnswered', data: answered }, system('neither'), tested),
  ).toEqual([]);
  for (const given of [handover('done', TODAY), handover('notPlanned', null), handover('planned', null)])
    expect(dates(system('society'), given)).toEqual([]);
  const gone: LedgerEvent[] = [
    { type: 'SupplierRetired', data: { supplierId: 'L-001', reason: 'Ophørt' } },
    { type: 'SystemRetired', data: { systemId: 'S-001', reason: 'Udfaset' } },
  ];
  expect(
    dates(supplier, statement, remark, system('society'), tested, handover('planned', TODAY), ...gone),
  ).toEqual([]);
});
