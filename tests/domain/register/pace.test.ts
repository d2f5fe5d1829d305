import { expect, it } from '@jest/globals';
import { nextAfter, paceIn, paceRefusal, tidyPace } from '../../../domain/register/pace';
import { NOW, TOMORROW } from '../../support/instants';
import { aPace } from '../../support/register-facts';

it('is the app’s own year until the municipality has recorded a rule', () => {
  expect(paceIn(null)).toEqual({ months: 12, isOwn: false });
  expect(paceIn(aPace(24))).toEqual({ months: 24, isOwn: true });
  expect(nextAfter('2024-02-29', null)).toBe('2025-02-28');
  expect(nextAfter('2024-02-29', aPace(48))).toBe('2028-02-29');
  expect(nextAfter('2026-08-31', aPace(1))).toBe('2026-09-30');
});

it('is whole months, five years at most, and rests on a decision that was taken', () => {
  for (const months of [1, 60]) expect(paceRefusal(aPace(months), NOW)).toBeUndefined();
  for (const months of [0, 61, 2.5, Number.NaN])
    expect(paceRefusal(aPace(months), NOW)).toEqual({ code: 'policy-invalid', field: 'months' });
  const { adopted } = aPace();
  const later = { months: 12, adopted: { ...adopted, decidedOn: TOMORROW } };
  expect(paceRefusal(later, NOW)).toMatchObject({ code: 'date-in-future' });
  expect(tidyPace({ months: 12, adopted: { ...adopted, caseNumber: ' 26/1 ' } }).adopted.caseNumber).toBe(
    '26/1',
  );
});
