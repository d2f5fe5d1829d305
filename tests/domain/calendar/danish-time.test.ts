import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  danishClock,
  danishDate,
  daysBetween,
  endOfDay,
  endOfMonth,
  isDanishDate,
  isMonth,
  monthOf,
  startOfDay,
} from '../../../domain/calendar/danish-time';

describe('the clock on a Danish town hall', () => {
  it.each([
    // winter time is one hour ahead of UTC, summer time two
    ['2026-01-15T12:00:00.000Z', '2026-01-15', 13, 0],
    ['2026-07-15T12:30:00.000Z', '2026-07-15', 14, 30],
    // midnight belongs to the new day and is hour 0, not 24
    ['2026-01-15T23:00:00.000Z', '2026-01-16', 0, 0],
    ['2026-07-15T22:00:00.000Z', '2026-07-16', 0, 0],
    ['2026-07-15T21:59:59.999Z', '2026-07-15', 23, 59],
    // the last Sunday of March: the hour from two to three does not exist
    ['2026-03-29T00:59:59.999Z', '2026-03-29', 1, 59],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', 3, 0],
    // the last Sunday of October: the hour from two to three comes twice
    ['2026-10-25T00:30:00.000Z', '2026-10-25', 2, 30],
    ['2026-10-25T01:30:00.000Z', '2026-10-25', 2, 30],
    ['2026-10-25T02:00:00.000Z', '2026-10-25', 3, 0],
    // the year turns in Denmark first
    ['2026-12-31T23:30:00.000Z', '2027-01-01', 0, 30],
    ['2028-02-28T23:30:00.000Z', '2028-02-29', 0, 30],
  ])('shows at %s: %s, %i:%i', (at, date, hour, minute) => {
    expect(danishClock(at)).toEqual({ date, hour, minute });
    expect(danishDate(at)).toBe(date);
  });

  /** The rule of the European Union, written down a second time: summer time from 01:00 UTC to 01:00 UTC. */
  const summerTime = (at: Date): boolean => {
    const lastSunday = (month: number) => {
      const end = new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0, 1));
      return end.getTime() - end.getUTCDay() * 86_400_000;
    };
    return at.getTime() >= lastSunday(2) && at.getTime() < lastSunday(9);
  };

  it('follows the common European summer time at any instant', () => {
    const instants = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2036-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (at) => {
        const local = new Date(at.getTime() + (summerTime(at) ? 2 : 1) * 3_600_000);
        expect(danishClock(at.toISOString())).toEqual({
          date: local.toISOString().slice(0, 10),
          hour: local.getUTCHours(),
          minute: local.getUTCMinutes(),
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('does not take a text that is no instant', () => {
    expect(() => danishClock('i morgen')).toThrow(RangeError);
  });
});

describe('a Danish date', () => {
  it.each(['2026-11-02', '2024-02-29', '2000-02-29', '2026-12-31', '2026-01-01'])('may be %s', (text) => {
    expect(isDanishDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-31',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '02-11-2026',
    '2026/11/02',
    '2026-11-02T00:00:00Z',
    ' 2026-11-02',
    '2026-11-02\n',
    '+02026-11-02',
    '２０２６-11-02',
    '',
  ])('may not be "%s"', (text) => {
    expect(isDanishDate(text)).toBe(false);
  });

  const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));

  it('is reached again by going some days on and as many back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const other = addDays(day, count);
        expect(isDanishDate(other)).toBe(true);
        expect(addDays(other, -count)).toBe(day);
        expect(daysBetween(day, other)).toBe(count);
        expect(day < other).toBe(count > 0);
      }),
    );
  });

  it('counts whole days across both changes of the clock', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-11-02', '2026-11-01')).toBe(-1);
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('lies in a month', () => {
    expect(monthOf('2026-11-30')).toBe('2026-11');
  });
});

describe('the same day some months later', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-02', 14, '2028-01-02'],
    ['2026-11-02', 0, '2026-11-02'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-01-01', -12, '2025-01-01'],
  ])('of %s and %i is %s, or the last day that the month has', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('is the last day of each month of a year in turn, from the last of January', () => {
    const lasts = Array.from({ length: 12 }, (_, months) => addMonths('2026-01-31', months).slice(5));
    expect(lasts.join(' ')).toBe('01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31');
  });

  it('lies in the month that is so many months later, and is never after the same day of it', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const [year = 0, month = 0] = date.split('-').map(Number);
        const later = addMonths(date, months);
        const [laterYear = 0, laterMonth = 0] = later.split('-').map(Number);
        expect(isDanishDate(later)).toBe(true);
        expect(laterYear * 12 + laterMonth).toBe(year * 12 + month + months);
        expect(later.slice(8) === date.slice(8) || later === endOfMonth(later)).toBe(true);
        expect(later.slice(8) <= date.slice(8)).toBe(true);
      }),
    );
  });
});

describe('the last day of a month', () => {
  it.each([
    ['2026-02-01', '2026-02-28'],
    ['2028-02-10', '2028-02-29'],
    ['2100-02-10', '2100-02-28'],
    ['2026-12-31', '2026-12-31'],
    ['2026-04-30', '2026-04-30'],
    ['2026-10-25', '2026-10-31'],
  ])('of %s is %s', (date, expected) => {
    expect(endOfMonth(date)).toBe(expected);
  });
});

describe('a Danish day', () => {
  it.each([
    ['in winter', '2026-01-15', '2026-01-14T23:00:00.000Z', 24],
    ['in summer', '2026-07-15', '2026-07-14T22:00:00.000Z', 24],
    ['on which the clock goes forward', '2026-03-29', '2026-03-28T23:00:00.000Z', 23],
    ['after the clock went forward', '2026-03-30', '2026-03-29T22:00:00.000Z', 24],
    ['on which the clock goes back', '2026-10-25', '2026-10-24T22:00:00.000Z', 25],
    ['after the clock went back', '2026-10-26', '2026-10-25T23:00:00.000Z', 24],
    ['at the end of the year', '2026-12-31', '2026-12-30T23:00:00.000Z', 24],
    ['at the start of the year', '2027-01-01', '2026-12-31T23:00:00.000Z', 24],
    ['that is there every fourth year', '2028-02-29', '2028-02-28T23:00:00.000Z', 24],
  ])('%s (%s) begins at %s and lasts %i hours', (_when, date, start, hours) => {
    expect(startOfDay(date)).toBe(start);
    expect(Date.parse(endOfDay(date)) - Date.parse(start)).toBe(hours * 3_600_000);
  });

  it('holds every instant from its start and none from its end', () => {
    const days = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2010-01-01', count));
    fc.assert(
      fc.property(days, (date) => {
        const [start, end] = [startOfDay(date), endOfDay(date)];
        const before = (at: string) => new Date(Date.parse(at) - 1).toISOString();
        expect([before(start), start, before(end), end].map(danishDate)).toEqual([
          addDays(date, -1),
          date,
          date,
          addDays(date, 1),
        ]);
      }),
    );
  });
});

describe('a month', () => {
  it('is written with its year and two figures, and nothing before or after', () => {
    expect(['2026-01', '2026-09', '2026-10', '2026-12'].map(isMonth)).toEqual([true, true, true, true]);
    for (const text of ['2026-00', '2026-13', '2026-1', '2026-01-05', 'x2026-01', '226-01', '2026 01', ''])
      expect([text, isMonth(text)]).toEqual([text, false]);
  });
});

describe('February', () => {
  it.each([
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2100-01-31', '2100-02-28'],
    ['2000-01-31', '2000-02-29'],
  ])('is reached from the last of January: %s, %s', (january, february) => {
    expect(addMonths(january, 1)).toBe(february);
  });
});

describe('a date', () => {
  it('is written with its year, month and day, and nothing before or after', () => {
    expect(['2026-01-31', '2028-02-29'].map(isDanishDate)).toEqual([true, true]);
    for (const text of [
      'x2026-01-31',
      '2026-01-31x',
      '12026-01-31',
      '2026-1-31',
      '2026-02-29',
      '2026-01-00',
      '',
    ])
      expect([text, isDanishDate(text)]).toEqual([text, false]);
  });
});
