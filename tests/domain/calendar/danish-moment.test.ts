import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { danishMoment, isClockTime } from '../../../domain/calendar/danish-moment';
import { addDays, danishClock } from '../../../domain/calendar/danish-time';

describe('A time on the Danish clock', () => {
  it.each([
    ['in winter', '2026-11-09', '09:05', '2026-11-09T08:05:00.000Z'],
    ['in summer', '2026-07-06', '09:05', '2026-07-06T07:05:00.000Z'],
    ['just after midnight', '2026-07-06', '00:30', '2026-07-05T22:30:00.000Z'],
    ['before the hour that is skipped', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['after the hour that is skipped', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['in the hour that comes twice: the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ])('%s is one instant', (_when, date, time, instant) => {
    expect(danishMoment(date, time)).toBe(instant);
  });

  it('in the hour that is skipped in spring is none', () => {
    for (const time of ['02:00', '02:30', '02:59']) expect(danishMoment('2026-03-29', time)).toBeUndefined();
  });

  it('is what the clock shows then, on every other day and minute', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(1439), (days, minutes) => {
        const date = addDays('2024-01-01', days);
        const two = (count: number) => String(count).padStart(2, '0');
        const hour = Math.floor(minutes / 60);
        const instant = danishMoment(date, `${two(hour)}:${two(minutes % 60)}`);
        if (instant !== undefined) expect(danishClock(instant)).toEqual({ date, hour, minute: minutes % 60 });
        else expect(hour).toBe(2);
      }),
    );
  });

  it.each(['', '9:05', '24:00', '09.05', '09:60', '09:05:00', ' 09:05', 'nine'])('is not "%s"', (text) => {
    expect(isClockTime(text)).toBe(false);
  });
});
