import { describe, expect, it } from '@jest/globals';
import { abilitiesOf } from '../../../domain/access/abilities';
import { addDays, addMonths } from '../../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../../domain/event';
import { aboutRemarks, aboutSuppliers, aboutSystems } from '../../../domain/waiting/about-registers';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { EVERY_KIND, submitted } from '../../support/builders';
import { NOW, TODAY, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { AUDITOR, CHAIR, COORDINATOR, SECRETARY, aRoster, member } from '../../support/people';
import { aStatement, aSupplier, aSystem, anExhibit } from '../../support/register-facts';

const listed = (supplierId: string, changes: Parameters<typeof aSupplier>[0] = {}): LedgerEvent => ({
  type: 'SupplierSet',
  data: { supplierId, ...aSupplier({ cvr: null, name: supplierId, ...changes }) },
});
const statement = (supplierId: string, nextDueOn: string | null = null): LedgerEvent => ({
  type: 'SupplierStatementGiven',
  data: { supplierId, statementId: 'E1', ...aStatement(), nextDueOn },
});
const remark = (supplierId: string, ownerId: string, dueOn = YESTERDAY): LedgerEvent => ({
  type: 'SupplierRemarkSet',
  data: { supplierId, remarkId: 'B1', text: 'Log', ownerId, dueOn },
});
const system = (systemId: string, changes: Parameters<typeof aSystem>[0] = {}): LedgerEvent => ({
  type: 'SystemSet',
  data: { systemId, ...aSystem({ name: systemId, ...changes }) },
});

const about = (personId: string, role: 'coordinator' | 'member', ...history: LedgerEvent[]) => {
  const { state } = aLedgerOf(...aRoster(), ...history);
  const reader = { personId, abilities: abilitiesOf([role]), now: NOW, on: TODAY };
  const asked = [
    ...aboutRemarks(state, reader).flatMap(({ asks }) => asks),
    ...aboutSuppliers(state, reader),
    ...aboutSystems(state, reader),
  ];
  return asked.map((ask) =>
    'count' in ask ? `${ask.kind} ${String(ask.count)} ${String(ask.due)}` : `${ask.kind} ${String(ask.due)}`,
  );
};

describe('what waits about suppliers and systems', () => {
  const history = [
    listed('L-001', { ownerId: member(1) }),
    listed('L-002'),
    statement('L-002', addDays(TODAY, 10)),
    listed('L-003'),
    statement('L-003'),
    remark('L-003', member(2)),
    system('S-001', { ownerId: member(1) }),
    system('S-002'),
    system('S-003', { criticality: 'neither' }),
    system('S-004', { criticality: 'notAssessed' }),
  ];

  it('is all of it for a coordinator, each sort in one line with the earliest day', () => {
    expect(about(COORDINATOR, 'coordinator', ...history)).toEqual([
      `supplierRemarks 1 ${YESTERDAY}`,
      `supplierStatements 2 ${addDays(TODAY, 10)}`,
      'supplierApprovals 2 null',
      'untestedPlans 2 null',
    ]);
  });

  it('is their own for whoever owns a supplier, a remark or a system, and nothing for others', () => {
    expect(about(member(1), 'member', ...history)).toEqual([
      'supplierStatements 1 null',
      'untestedPlans 1 null',
    ]);
    expect(about(member(2), 'member', ...history)).toEqual([`supplierRemark ${YESTERDAY}`]);
    expect(about(CHAIR, 'member', ...history)).toEqual([]);
  });

  it('is nothing of what is out of use, answered, tested, or not due yet', () => {
    expect(
      about(
        COORDINATOR,
        'coordinator',
        listed('L-001'),
        { type: 'SupplierRetired', data: { supplierId: 'L-001', reason: 'Ophørt' } },
        listed('L-002'),
        { type: 'SupplierStatementGiven', data: { supplierId: 'L-002', statementId: 'E1', ...aStatement(), nextDueOn: addDays(TODAY, 60) } }, // prettier-ignore
        // Its statement is before the body: nobody is asked to put it forward again.
        submitted({ ...EVERY_KIND.supplierReview, supplierId: 'L-002' }, 'D-2026-001'),
        remark('L-002', member(1)),
        { type: 'SupplierRemarkAnswered', data: { supplierId: 'L-002', remarkId: 'B1', on: TODAY, answer: 'Ja' } }, // prettier-ignore
        system('S-001'),
        { type: 'SystemPlanTested', data: { systemId: 'S-001', testId: 'P1', exhibit: anExhibit() } },
      ),
    ).toEqual([]);
  });

  it('tells a keeper of others’ remarks when their day is near, and the one who has it from the first day', () => {
    const soon = [listed('L-001'), remark('L-001', member(1), addDays(TODAY, 20))];
    const later = [listed('L-001'), remark('L-001', member(1), addDays(TODAY, 200))];
    const ofRemarks = (all: readonly string[]) => all.filter((one) => one.startsWith('supplierRemark'));
    expect(ofRemarks(about(COORDINATOR, 'coordinator', ...soon))).toEqual([
      `supplierRemarks 1 ${addDays(TODAY, 20)}`,
    ]);
    expect(ofRemarks(about(COORDINATOR, 'coordinator', ...later))).toEqual([]);
    expect(about(member(1), 'member', ...later)).toEqual([`supplierRemark ${addDays(TODAY, 200)}`]);
  });

  it('is the municipality’s own approval, to those who put cases forward, of each statement that none covers', () => {
    const approvals = (...more: LedgerEvent[]) =>
      about(COORDINATOR, 'coordinator', listed('L-001'), statement('L-001', addDays(TODAY, 90)), ...more);
    expect(approvals()).toEqual(['supplierApprovals 1 null']);
    expect(about(member(1), 'member', listed('L-001', { ownerId: member(1) }), statement('L-001', addDays(TODAY, 90)))).toEqual([]); // prettier-ignore
    const annulled = { supplierId: 'L-001', statementId: 'E1', reason: 'Forkert fil' };
    expect(approvals({ type: 'SupplierStatementAnnulled', data: annulled })).not.toContain(
      'supplierApprovals 1 null',
    );
  });

  it('is a plan whose test is getting too old and a handover whose day has come, and not one that is done', () => {
    const tested = (on: string): LedgerEvent => ({
      type: 'SystemPlanTested',
      data: { systemId: 'S-001', testId: 'P1', exhibit: anExhibit({ on }) },
    });
    const handover = (state: 'planned' | 'underWay' | 'done', on: string): LedgerEvent => ({
      type: 'SystemHandoverSet',
      data: { systemId: 'S-001', state, on, afterwards: '' },
    });
    const owned = system('S-001', { ownerId: member(1) });
    const old = addMonths(TODAY, -16);
    for (const [who, role] of [
      [COORDINATOR, 'coordinator'],
      [member(1), 'member'],
    ] as const)
      expect(about(who, role, owned, tested(old), handover('underWay', YESTERDAY))).toEqual([
        `oldPlanTests 1 ${addMonths(old, 15)}`,
        `handovers 1 ${YESTERDAY}`,
      ]);
    expect(about(member(2), 'member', owned, tested(old), handover('planned', YESTERDAY))).toEqual([]);
    expect(about(COORDINATOR, 'coordinator', owned, tested(TODAY), handover('done', YESTERDAY))).toEqual([]);
  });

  it('stands in the one list of what waits, and in nobody else’s', () => {
    const { state } = aLedgerOf(...aRoster(), ...history);
    const idsOf = (personId: string) =>
      waitingFor(state, personId, NOW).flatMap(({ id }) => (/^suppl|^systems/.test(id) ? [id] : []));
    expect(idsOf(COORDINATOR)).toEqual(['suppliers', 'systems']);
    expect(idsOf(member(2))).toEqual(['supplier/L-003/B1']);
    for (const other of [CHAIR, AUDITOR, SECRETARY]) expect(idsOf(other)).toEqual([]);
  });
});
