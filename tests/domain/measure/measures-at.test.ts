import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { measuresAt } from '../../../domain/measure/measures-at';
import { substanceOf } from '../../../domain/measure/registered-measure';
import { inDays } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { measureRegistered, measureRetired, measureRevised } from '../../support/measure-facts';

describe('The register at a moment', () => {
  it('is by its substance what a ledger that ends there makes of it', () => {
    const change = fc.constantFrom(
      measureRegistered({ measureId: 'FO-002', code: 'd' }),
      measureRevised({ title: 'Backup' }),
      measureRevised({ performer: 'KOMBIT' }, { version: 3 }),
      measureRetired('FO-001'),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(change, { maxLength: 4 }),
        fc.integer({ min: -1, max: 6 }),
        (changes, day) => {
          const history = [measureRegistered(), ...changes].map((event, no) => happened(event, inDays(no)));
          const until = (all: typeof history) => {
            const { measures } = aLedgerOf(...all).state;
            return measures;
          };
          const shown = (measures: ReturnType<typeof until>) =>
            [...measures].map(([id, one]) => [id, substanceOf(one), one.version, one.retired]);
          expect(shown(measuresAt(until(history), inDays(day)))).toEqual(
            shown(until(history.filter(({ at }) => at <= inDays(day)))),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
