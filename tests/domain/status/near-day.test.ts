import { expect, it } from '@jest/globals';
import { nearDayIn } from '../../../domain/status/near-day';
import { aLedgerOf } from '../../support/ledger';

it('is thirty days off by the app’s own rule, counted from the Danish day', () => {
  // Half past eleven in the evening in UTC is the next day in Denmark.
  expect(nearDayIn(aLedgerOf().state, '2026-12-30T23:30:00.000Z')).toEqual({
    on: '2026-12-31',
    near: '2027-01-30',
  });
});
