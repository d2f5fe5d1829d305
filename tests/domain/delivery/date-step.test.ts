import { expect, it } from '@jest/globals';
import { dateStep } from '../../../domain/delivery/date-step';
import { aLedgerOf } from '../../support/ledger';

it('A date has a step a week before it, three days before, on it, and when it has passed; then it goes on, and ends', () => {
  const { state } = aLedgerOf();
  const on = (day: string) => dateStep('2026-12-01', state, day);
  expect(on('2026-11-23')).toBeUndefined();
  expect(on('2026-11-24')).toEqual({ key: 'd7', goesOn: false });
  expect(on('2026-12-01')).toEqual({ key: 'd0', goesOn: false });
  expect(on('2026-12-02')).toEqual({ key: 'passed', goesOn: false });
  expect(on('2026-12-03')).toEqual({ key: 'passed', goesOn: true });
  expect(on('2027-01-01')).toEqual({ key: 'passed', goesOn: true });
  expect(on('2027-01-02')).toBeUndefined();
  // A Sunday is told of on the Friday before.
  expect(dateStep('2026-12-06', state, '2026-12-04')).toEqual({ key: 'd0', goesOn: false });
});
