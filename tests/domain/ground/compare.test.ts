import { describe, expect, it } from '@jest/globals';
import { compare } from '../../../domain/ground/compare';

describe('two dates, instants or ids', () => {
  it.each([
    ['2026-11-02', '2026-11-03', -1],
    ['2026-11-03', '2026-11-02', 1],
    ['2026-11-02', '2026-11-02', 0],
  ])('of %s and %s the earlier comes first, and two that are the same stay as they were', (a, b, order) => {
    expect(compare(a, b)).toBe(order);
  });
});
