import { describe, expect, it } from '@jest/globals';
import { nextRun } from '../../../functions/local/timers';

describe('a schedule', () => {
  it.each([
    { schedule: '0 5 * * * *', after: '2026-11-21T10:05:00.000Z', next: '2026-11-21T11:05:00.000Z' },
    { schedule: '*/30 * * * * *', after: '2026-11-21T10:05:29.999Z', next: '2026-11-21T10:05:30.000Z' },
    { schedule: '0 0 7 * * 1-5', after: '2026-11-21T10:05:00.000Z', next: '2026-11-23T07:00:00.000Z' },
    // Day of month and day of week must both fit: the next Friday the 13th.
    { schedule: '0 0 0 13 * 5', after: '2026-11-21T10:05:00.000Z', next: '2027-08-13T00:00:00.000Z' },
    // UTC has no summer time: the night of the change has its 24 hours.
    { schedule: '0 0 * * * *', after: '2027-03-28T00:30:00.000Z', next: '2027-03-28T01:00:00.000Z' },
  ])('$schedule after $after fires at $next', ({ schedule, after, next }) => {
    expect(nextRun(schedule, new Date(after)).toISOString()).toBe(next);
  });

  it('with five fields is refused', () => {
    expect(() => nextRun('0 7 * * 1', new Date('2026-11-21T10:05:00Z'))).toThrow();
  });
});
