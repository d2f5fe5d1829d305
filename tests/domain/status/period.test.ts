import { describe, expect, it } from '@jest/globals';
import { isWithin } from '../../../domain/status/period';

describe('the period of a status', () => {
  it.each([
    [{ after: 10, until: 20 }, 10, false],
    [{ after: 10, until: 20 }, 11, true],
    [{ after: 10, until: 20 }, 20, true],
    [{ after: 10, until: 20 }, 21, false],
    [{ after: 10, until: null }, 999, true],
    [{ after: 0, until: null }, 1, true],
  ])('begins after the issue before and ends with its own: %j, entry %i', (period, seq, isTold) => {
    expect(isWithin(seq, period)).toBe(isTold);
  });
});
