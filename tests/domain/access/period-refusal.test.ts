import { describe, expect, it } from '@jest/globals';
import { endingRefusal, periodRefusal } from '../../../domain/access/period-refusal';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';

describe('a right that is given from a day to a day', () => {
  it.each([
    [TODAY, TODAY, undefined],
    [TODAY, TOMORROW, undefined],
    [YESTERDAY, TOMORROW, 'date-in-past'],
    [TOMORROW, TODAY, 'period-reversed'],
    ['2026-02-30', TODAY, 'date-invalid'],
    [TODAY, '', 'date-invalid'],
  ])('from %s to %s: %s', (from, to, code) => {
    expect(periodRefusal({ from, to, caseNumber: '26/1' }, TODAY)?.code).toBe(code);
  });

  it('ends today at the earliest', () => {
    expect([YESTERDAY, TODAY, TOMORROW].map((to) => endingRefusal(to, TODAY)?.code)).toEqual([
      'date-in-past',
      undefined,
      undefined,
    ]);
  });
});
