import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../../domain/event';
import { fold } from '../../../domain/evolve';
import type { Colour } from '../../../domain/status/light';
import { lookAt } from '../../../domain/status/look';
import { compileNow } from '../../../domain/status/compile-report';
import { sectionOf } from '../../../domain/status/report';
import { suppliersLook, suppliersSection } from '../../../domain/status/suppliers-section';
import { systemsSection } from '../../../domain/status/systems-section';
import { supplierStanding, type SupplierStanding } from '../../../domain/supplier/supplier-standing';
import { systemStanding, type SystemStanding } from '../../../domain/system/system-standing';
import { CRITICALITIES } from '../../../domain/system/system';
import type { aDecisionContent } from '../../support/builders';
import { EVERY_KIND, concluded, revoked, submitted } from '../../support/builders';
import { indicatorRecorded } from '../../support/indicator-facts';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { COORDINATOR, aRoster } from '../../support/people';
import { aStatement, aSupplier, aSystem, anExhibit } from '../../support/register-facts';

const ago = (days: number) => addDays(TODAY, -days);
const at = (event: LedgerEvent, days: number): Stamped =>
  happened(event, `${ago(days)}T08:00:00.000Z`, COORDINATOR);

const supplier = (supplierId: string, changes = {}) =>
  ({ type: 'SupplierSet', data: { supplierId, ...aSupplier(changes) } }) as const;
const statement = (supplierId: string, statementId: string, to: string) =>
  ({
    type: 'SupplierStatementGiven',
    data: { supplierId, statementId, ...aStatement(to, addDays(to, -364)), nextDueOn: null },
  }) as const;
const annulled = (supplierId: string, statementId: string) =>
  ({ type: 'SupplierStatementAnnulled', data: { supplierId, statementId, reason: 'Fejl' } }) as const;
const remark = (supplierId: string, remarkId: string, dueOn: string) =>
  ({
    type: 'SupplierRemarkSet',
    data: { supplierId, remarkId, text: 'Log', ownerId: COORDINATOR, dueOn },
  }) as const;
const review = (supplierId: string) => ({
  ...EVERY_KIND.supplierReview,
  supplierId,
  revisitOn: addDays(TODAY, 300),
});
/** The municipality's own approval, put forward some days ago. */
const approved = (supplierId: string, days: number, decisionId = `D-${supplierId}`): Stamped[] => {
  const content = review(supplierId);
  // Only the hash of the content is read from the answer's content, and that is the same for every kind.
  const same = content as unknown as ReturnType<typeof aDecisionContent>;
  return [
    at(submitted(content, decisionId), days),
    at(concluded('approved', { approve: 5 }, { content: same, decisionId }), days),
  ];
};

const look = (history: readonly (LedgerEvent | Stamped)[]) =>
  lookAt(aLedgerOf(...history).state, { after: 0, until: null }, NOW);
const standingOf = (history: readonly (LedgerEvent | Stamped)[], supplierId = 'L-001') => {
  const seen = look(history);
  return supplierStanding(seen.state.suppliers.get(supplierId)!, suppliersLook(seen)(supplierId));
};

describe('how a supplier stands', () => {
  const there = at(supplier('L-001'), 90);
  const fresh = at(statement('L-001', 'E1', ago(100)), 60);

  it.each<[string, Stamped[], SupplierStanding]>([
    ['nothing given', [there], 'missing'],
    ['a statement of a period long ago', [there, at(statement('L-001', 'E1', ago(500)), 80), ...approved('L-001', 50)], 'missing'], // prettier-ignore
    ['a statement that nobody has approved', [there, fresh], 'toApprove'],
    ['a statement given after what was approved', [there, ...approved('L-001', 70), fresh], 'toApprove'],
    ['a statement and the approval of it', [there, fresh, ...approved('L-001', 50)], 'supervised'],
    ['an approval that was revoked', [there, fresh, ...approved('L-001', 50, 'D-2026-001'), at(revoked(), 10)], 'toApprove'], // prettier-ignore
    ['the next day near', [at(supplier('L-001', { nextDueOn: null }), 90), fresh, ...approved('L-001', 50), at(supplier('L-001', { nextDueOn: addDays(TODAY, 10) }), 5)], 'dueSoon'], // prettier-ignore
    ['its day passed', [there, fresh, ...approved('L-001', 50), at(supplier('L-001', { nextDueOn: ago(1) }), 5)], 'overdue'], // prettier-ignore
    ['a remark past its day', [there, fresh, ...approved('L-001', 50), at(remark('L-001', 'B1', ago(1)), 20)], 'remarksOverdue'], // prettier-ignore
    ['nobody to supervise it', [at(supplier('L-001', { supervisedBy: null }), 90), fresh, ...approved('L-001', 50)], 'unassigned'], // prettier-ignore
  ])('with %s', (_what, history, expected) => {
    expect(standingOf([...aRoster(), ...history])).toBe(expected);
  });

  it('is approved until the end of the fifteenth month after the period', () => {
    const given = (to: string) => [there, at(statement('L-001', 'E1', to), 60), ...approved('L-001', 50)];
    // Fifteen months before 2 November 2026 is 2 August 2025.
    expect(standingOf([...aRoster(), ...given('2025-08-02')])).not.toBe('missing');
    expect(standingOf([...aRoster(), ...given('2025-08-01')])).toBe('missing');
  });
});

describe('how the plan of a system stands', () => {
  const standing = (criticality: (typeof CRITICALITIES)[number], ...on: string[]) => {
    const { state } = aLedgerOf(
      { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem({ criticality }) } },
      ...on.map((day, index): LedgerEvent => ({
        type: 'SystemPlanTested',
        data: { systemId: 'S-001', testId: `P${String(index + 1)}`, exhibit: anExhibit({ on: day }) },
      })),
    );
    return systemStanding(state.systems.get('S-001')!, TODAY);
  };

  it.each<[string, SystemStanding, SystemStanding]>([
    ['critical and never tested', standing('society'), 'planNeverTested'],
    ['critical to a task and never tested', standing('task'), 'planNeverTested'],
    ['tested lately', standing('task', ago(30)), 'planTested'],
    ['tested fifteen months ago', standing('task', '2025-08-02'), 'planTested'],
    ['tested a day more than that ago', standing('task', '2025-08-01'), 'planTestOld'],
    ['not assessed, though tested', standing('notAssessed', ago(3)), 'notAssessed'],
    ['not critical', standing('neither'), 'notCritical'],
  ])('%s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('the sections of the status', () => {
  const section = (id: 'suppliers' | 'systems', history: readonly (LedgerEvent | Stamped)[]) =>
    sectionOf(compileNow(aLedgerOf(...history).state, NOW), id)!;
  const typed = [indicatorRecorded('suppliers'), indicatorRecorded('systems')];

  it('go by the typed figures as long as nothing is listed, and by the lists once something is', () => {
    expect(section('suppliers', typed).source).toBe('Hændelsesloggen');
    expect(section('systems', typed).source).toBe('Hændelsesloggen');
    const suppliers = section('suppliers', [...typed, supplier('L-001')]);
    expect(suppliers).toMatchObject({
      source: null,
      light: { rule: 'suppliers-unsupervised', dataOn: TODAY },
    });
    expect(suppliers.figures).toContainEqual({ figure: 'suppliers', value: 1, before: null });
    const systems = section('systems', [
      ...typed,
      { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem() } },
    ]);
    expect(systems).toMatchObject({ source: null, light: { rule: 'systems-no-plan-tested' } });
  });

  it('go back to the typed figures when all that was listed is out of use', () => {
    const history: LedgerEvent[] = [
      ...typed,
      supplier('L-001'),
      { type: 'SupplierRetired', data: { supplierId: 'L-001', reason: 'Prøve' } },
    ];
    expect(section('suppliers', history).source).toBe('Hændelsesloggen');
  });

  it('count a supplier under whoever supervises it, once the municipality has approved it', () => {
    const { figures, light } = section('suppliers', [
      ...aRoster(),
      at(supplier('L-001', { supervisedBy: 'DBS' }), 90),
      at(statement('L-001', 'E1', ago(100)), 60),
      ...approved('L-001', 50),
    ]);
    expect(figures.find(({ figure }) => figure === 'supervisedByDbs')?.value).toBe(1);
    expect(figures.find(({ figure }) => figure === 'supervisedByOwn')?.value).toBe(0);
    expect(light).toMatchObject({ colour: 'green', rule: 'suppliers-supervised', label: 'appDefault' });
  });

  it('are not green while somebody has still to say whether a system is critical', () => {
    const tested: LedgerEvent[] = [
      { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem() } },
      { type: 'SystemPlanTested', data: { systemId: 'S-001', testId: 'P1', exhibit: anExhibit() } },
    ];
    expect(section('systems', tested).light.colour).toBe('green');
    const another = aSystem({ name: 'Andet', criticality: 'notAssessed' });
    expect(
      section('systems', [...tested, { type: 'SystemSet', data: { systemId: 'S-002', ...another } }]).light,
    ).toMatchObject({ colour: 'grey', rule: 'systems-not-assessed' });
  });
});

/** How good a colour is: what is known to be wrong is graver than what nobody has assessed, as in `gravestKnown`. */
const RANK: Record<Colour, number> = { red: 0, yellow: 1, grey: 2, green: 3 };
const SUPPLIER_RANK: Record<SupplierStanding, number> = {
  overdue: 0,
  remarksOverdue: 0,
  unassigned: 2,
  missing: 1,
  toApprove: 1,
  dueSoon: 1,
  supervised: 3,
};
const SYSTEM_RANK: Record<SystemStanding, number> = {
  planNeverTested: 0,
  planTestOld: 2,
  notAssessed: 2,
  planTested: 3,
  notCritical: 3,
};

const days = fc.integer({ min: 0, max: 700 });
const aSupplierHistory = fc.record({
  supervisedBy: fc.constantFrom(null, 'own', 'DBS'),
  due: fc.option(fc.integer({ min: -40, max: 60 }), { nil: null }),
  statements: fc.array(fc.record({ to: days, given: fc.integer({ min: 1, max: 300 }) }), { maxLength: 3 }),
  approvals: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 2 }),
  remarks: fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 2 }),
});

describe('taking evidence away', () => {
  it('never betters a supplier or the colour of all of them: neither a statement nor an approval', () => {
    fc.assert(
      fc.property(
        fc.array(aSupplierHistory, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        (suppliers, chosen) => {
          const id = (index: number) => `L-00${String(index + 1)}`;
          const history = suppliers.flatMap(
            ({ supervisedBy, due, statements, approvals, remarks }, index) => [
              at(supplier(id(index), { supervisedBy, cvr: null, name: id(index) }), 350),
              ...statements.map((one, no) =>
                at(statement(id(index), `E${String(no + 1)}`, ago(one.to)), one.given),
              ),
              ...approvals.flatMap((when, no) => approved(id(index), when, `D-${id(index)}-${String(no)}`)),
              ...remarks.map((one, no) =>
                at(remark(id(index), `B${String(no + 1)}`, addDays(TODAY, one)), 20),
              ),
              at(
                supplier(id(index), {
                  supervisedBy,
                  cvr: null,
                  name: id(index),
                  nextDueOn: due === null ? null : addDays(TODAY, due),
                }),
                0,
              ),
            ],
          );
          const evidence = suppliers.flatMap(({ statements, approvals }, index) => [
            ...statements.map((_, no) => at(annulled(id(index), `E${String(no + 1)}`), 0)),
            ...approvals.map((_, no) => {
              const { type, data } = revoked();
              return at({ type, data: { ...data, decisionId: `D-${id(index)}-${String(no)}` } }, 0);
            }),
          ]);
          if (evidence.length === 0) return;
          const without = [...history, evidence[chosen % evidence.length]!];
          const [before, after] = [history, without].map((one) =>
            suppliersSection(look([...aRoster(), ...one])),
          );
          expect(RANK[after!.light.colour]).toBeLessThanOrEqual(RANK[before!.light.colour]);
          for (const [index] of suppliers.entries())
            expect(SUPPLIER_RANK[standingOf([...aRoster(), ...without], id(index))]).toBeLessThanOrEqual(
              SUPPLIER_RANK[standingOf([...aRoster(), ...history], id(index))],
            );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never betters a system or the colour of all of them: a test of a plan', () => {
    const aSystemHistory = fc.record({
      criticality: fc.constantFrom(...CRITICALITIES),
      tests: fc.array(days, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(aSystemHistory, { minLength: 1, maxLength: 4 }), fc.nat(), (systems, chosen) => {
        const id = (index: number) => `S-00${String(index + 1)}`;
        const history = systems.flatMap(({ criticality, tests }, index): LedgerEvent[] => [
          { type: 'SystemSet', data: { systemId: id(index), ...aSystem({ name: id(index), criticality }) } },
          ...tests.map((one, no): LedgerEvent => ({
            type: 'SystemPlanTested',
            data: { systemId: id(index), testId: `P${String(no + 1)}`, exhibit: anExhibit({ on: ago(one) }) },
          })),
        ]);
        const evidence = systems.flatMap(({ tests }, index) =>
          tests.map((_, no): LedgerEvent => ({
            type: 'SystemPlanTestAnnulled',
            data: { systemId: id(index), testId: `P${String(no + 1)}`, reason: 'Fejl' },
          })),
        );
        if (evidence.length === 0) return;
        const [before, after] = [history, [...history, evidence[chosen % evidence.length]!]].map(look);
        expect(RANK[systemsSection(after!)!.light.colour]).toBeLessThanOrEqual(
          RANK[systemsSection(before!)!.light.colour],
        );
        for (const [systemId, system] of after!.state.systems)
          expect(SYSTEM_RANK[systemStanding(system, TODAY)]).toBeLessThanOrEqual(
            SYSTEM_RANK[systemStanding(before!.state.systems.get(systemId)!, TODAY)],
          );
      }),
      { numRuns: 150 },
    );
  });

  it('and nothing changes by the order of suppliers and systems that have nothing to do with each other', () => {
    const one = [supplier('L-001'), statement('L-001', 'E1', ago(50)), remark('L-001', 'B1', ago(-5))];
    const other = [
      { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem() } },
      { type: 'SystemPlanTested', data: { systemId: 'S-001', testId: 'P1', exhibit: anExhibit() } },
    ] as const;
    const [a, b] = [
      [...one, ...other],
      [other[0], one[0]!, other[1], one[1]!, one[2]!],
    ].map((history) => fold(aLedgerOf(...history).entries));
    expect(a!.suppliers).toEqual(b!.suppliers);
    expect(a!.systems).toEqual(b!.systems);
  });
});
