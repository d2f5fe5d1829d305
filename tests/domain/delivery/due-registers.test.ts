import { describe, expect, it } from '@jest/globals';
import { dueRegisters, remindedMatters } from '../../../domain/delivery/due-registers';
import type { LedgerEvent } from '../../../domain/event';
import { aLedgerOf, type Stamped } from '../../support/ledger';
import { CHAIR, COORDINATOR, DIRECTOR, SECRETARY, aRoster, ended, member } from '../../support/people';
import { aStatement, aSupplier, aSystem, anExhibit } from '../../support/register-facts';

type History = readonly (LedgerEvent | Stamped)[];

/** Tuesday 1 December. */
const DUE = '2026-12-01';
const listed: LedgerEvent = { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } };
const remark = (remarkId: string, ownerId: string, dueOn = DUE): LedgerEvent => ({
  type: 'SupplierRemarkSet',
  data: { supplierId: 'L-001', remarkId, text: `Bemærkning ${remarkId}`, ownerId, dueOn },
});
const answered = (remarkId: string): LedgerEvent => ({
  type: 'SupplierRemarkAnswered',
  data: { supplierId: 'L-001', remarkId, on: '2026-11-20', answer: 'Rettet' },
});
const told = (day: string, ...history: History) =>
  dueRegisters(aLedgerOf(...aRoster(3), ...history).state, `${day}T08:00:00.000Z`).map((one) => one.id);
const card = (matter: string, key: string, who: string) => `register/${matter}/due/${DUE}/${key}/${who}`;
const remarkCard = (key: string, who: string) => card('supplierRemark', key, who);

describe('a remark about a supplier', () => {
  const owned = [listed, remark('B1', DIRECTOR)];

  it('is told of to whoever has it, once for each step towards its day, and then to the coordinators too', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27', '2026-12-01', '2026-12-02'];
    expect(days.map((day) => told(day, ...owned))).toEqual([
      [],
      [remarkCard('d7', DIRECTOR)],
      [remarkCard('d7', DIRECTOR)],
      [remarkCard('d3', DIRECTOR)],
      [remarkCard('d0', DIRECTOR)],
      [remarkCard('passed', DIRECTOR)],
    ]);
    expect(told('2026-12-03', ...owned)).toEqual([
      remarkCard('passed', DIRECTOR),
      remarkCard('passed', COORDINATOR),
    ]);
  });

  it('is nobody’s to hear of at night, at a weekend, when it is answered, long after, or of a supplier out of use', () => {
    const { state } = aLedgerOf(...aRoster(3), ...owned);
    expect(dueRegisters(state, '2026-12-01T04:00:00.000Z')).toEqual([]);
    expect(told('2026-11-28', ...owned)).toEqual([]);
    expect(told('2026-12-01', ...owned, answered('B1'))).toEqual([]);
    expect(told('2027-02-01', ...owned)).toEqual([]);
    const retired = { supplierId: 'L-001', reason: 'Ophørt' };
    expect(told('2026-12-01', ...owned, { type: 'SupplierRetired', data: retired })).toEqual([]);
  });

  it('goes to the coordinators when whoever had it has left', () => {
    expect(told('2026-12-01', ...owned, ended(DIRECTOR, 'director', '2026-11-15'))).toEqual([
      remarkCard('d0', COORDINATOR),
    ]);
  });

  it('is one card with the others of the same day, and never names those that somebody else has', () => {
    const many = [listed, remark('B1', DIRECTOR), remark('B2', DIRECTOR), remark('B3', member(1))];
    expect(told('2026-12-01', ...many)).toEqual([remarkCard('d0', DIRECTOR), remarkCard('d0', member(1))]);
    const { state } = aLedgerOf(...aRoster(3), ...many, answered('B2'));
    const named = (who: string, on: string) =>
      remindedMatters(state, { matter: 'supplierRemark', dueOn: DUE }, who, `${on}T09:00:00.000Z`).map(
        (one) => ('remarkId' in one ? one.remarkId : ''),
      );
    expect(named(DIRECTOR, DUE)).toEqual(['B1']);
    expect(named(COORDINATOR, DUE)).toEqual([]);
    expect(named(COORDINATOR, '2026-12-03')).toEqual(['B1', 'B3']);
  });

  it('is never told in the channel, nor to those whom it does not concern', () => {
    for (const day of ['2026-11-24', '2026-12-01', '2026-12-04'])
      for (const id of told(day, ...owned))
        expect([CHAIR, SECRETARY, 'channel'].some((who) => id.endsWith(`/${who}`))).toBe(false);
  });
});

it('the next statement, the test of a plan and a handover are told of by their days in the same way', () => {
  const statement: LedgerEvent = {
    type: 'SupplierStatementGiven',
    data: { supplierId: 'L-001', statementId: 'E1', ...aStatement(), nextDueOn: DUE },
  };
  const system: LedgerEvent = {
    type: 'SystemSet',
    data: { systemId: 'S-001', ...aSystem({ ownerId: member(1) }) },
  };
  const tested: LedgerEvent = {
    type: 'SystemPlanTested',
    data: { systemId: 'S-001', testId: 'P1', exhibit: anExhibit({ on: '2025-09-01' }) },
  };
  const handover: LedgerEvent = {
    type: 'SystemHandoverSet',
    data: { systemId: 'S-001', state: 'planned', on: DUE, afterwards: '' },
  };
  expect(told('2026-12-01', listed, statement, system, tested, handover)).toEqual([
    card('supplierStatement', 'd0', COORDINATOR),
    card('planTest', 'd0', member(1)),
    card('handover', 'd0', member(1)),
  ]);
});
