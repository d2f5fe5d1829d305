import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NAMED_MEASURES, namedMeasures } from '../../../domain/status/named-measures';
import { aLedgerOf } from '../../support/ledger';
import { IN_OPERATION, measureRegistered, underWay } from '../../support/measure-facts';
import { at } from '../../support/overseen-month';

const stages = fc.array(
  fc.oneof(
    fc.constant(IN_OPERATION),
    fc.constantFrom('2026-01-31', '2026-09-30', '2026-11-01', '2027-03-01').map((dueOn) => underWay(dueOn)),
  ),
  { minLength: 1, maxLength: 25 },
);

describe('The measures to oversee by name', () => {
  it('are at most ten with the rest counted, and none is graver than one before it', () => {
    fc.assert(
      fc.property(stages, (all) => {
        const { state } = aLedgerOf(
          ...all.map((stage, index) =>
            measureRegistered({ measureId: `FO-${String(index + 100)}`, ...stage }),
          ),
        );
        const { named = [], more } = namedMeasures(state.measures, at(0, 30), null) ?? {};
        const late = all
          .flatMap(({ dueOn }) => (dueOn !== null && dueOn < '2026-11-02' ? [dueOn] : []))
          .sort();
        const running = all.filter(({ progress }) => progress === 'inOperation').length;
        expect(named.length + (more ?? 0)).toBe(late.length + running);
        expect(named.length).toBeLessThanOrEqual(NAMED_MEASURES);
        const lateNamed = named.slice(0, late.length).map(({ concerns: [gravest] }) => gravest);
        expect(lateNamed).toMatchObject(
          late.slice(0, NAMED_MEASURES).map((dueOn) => ({ kind: 'late', dueOn })),
        );
      }),
    );
  });
});
