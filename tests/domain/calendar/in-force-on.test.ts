import { describe, expect, it } from '@jest/globals';
import { inForceOn } from '../../../domain/calendar/in-force-on';

describe('what holds on a day, of rules that each hold from a day on', () => {
  const recorded = [
    { from: '2026-03-01', as: 'spring' },
    { from: '2026-01-01', as: 'winter, recorded afterwards' },
    { from: '2026-03-01', as: 'spring, corrected' },
  ];

  it.each<[string, string | undefined]>([
    ['2025-12-31', undefined],
    ['2026-01-01', 'winter, recorded afterwards'],
    ['2026-02-28', 'winter, recorded afterwards'],
    ['2026-03-01', 'spring, corrected'],
    ['2027-01-01', 'spring, corrected'],
  ])('on %s: %s', (date, as) => {
    expect(inForceOn(recorded, date)?.as).toBe(as);
  });

  it('is nothing where nothing is recorded', () => {
    expect(inForceOn(recorded.slice(0, 0), '2026-03-01')).toBeUndefined();
  });
});
