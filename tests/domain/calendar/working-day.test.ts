import { describe, expect, it } from '@jest/globals';
import { addDays, monthOf } from '../../../domain/calendar/danish-time';
import {
  easterSunday,
  firstWorkingDay,
  isOfficeDay,
  isWorkingDay,
  officeDaysBefore,
  publicHolidays,
} from '../../../domain/calendar/working-day';

describe('Easter Sunday', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    // the earliest and the latest of the century, and a year that simple formulas get wrong
    [2008, '2008-03-23'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('is the same by the rule of Gauss, in every year of two centuries', () => {
    const byGauss = (year: number) => {
      const [a, b, c] = [year % 19, year % 4, year % 7];
      const d = (19 * a + 24) % 30;
      const e = (2 * b + 4 * c + 6 * d + 5) % 7;
      // The two exceptions that he names: never later than 25 April, nor twice on it in one cycle of the moon.
      const isTooLate = e === 6 && (d === 29 || (d === 28 && a > 10));
      return addDays(`${String(year)}-03-22`, d + e - (isTooLate ? 7 : 0));
    };
    for (let year = 1900; year < 2100; year += 1) expect(easterSunday(year)).toBe(byGauss(year));
  });

  it('is always a Sunday between 22 March and 25 April', () => {
    for (let year = 2000; year < 2200; year += 1) {
      const easter = easterSunday(year);
      expect(new Date(easter).getUTCDay()).toBe(0);
      expect(easter >= `${String(year)}-03-22` && easter <= `${String(year)}-04-25`).toBe(true);
    }
  });
});

describe('the Danish public holidays', () => {
  it('of 2026 are these', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it.each([
    ['Maundy Thursday', '2027-03-25'],
    ['Good Friday', '2027-03-26'],
    ['Easter Monday', '2027-03-29'],
    ['Ascension Day', '2027-05-06'],
    ['Whit Monday', '2027-05-17'],
    ['New Year’s Day', '2027-01-01'],
    ['Boxing Day', '2028-12-26'],
  ])('include %s', (_name, date) => {
    expect(isWorkingDay(date)).toBe(false);
  });

  it.each([
    ['Great Prayer Day, abolished from 2024', '2026-05-01'],
    ['the first of May', '2025-05-01'],
    ['Constitution Day', '2026-06-05'],
    ['Christmas Eve', '2026-12-24'],
    ['New Year’s Eve', '2026-12-31'],
    ['the day after Ascension Day', '2026-05-15'],
  ])('do not include %s', (_name, date) => {
    expect(isWorkingDay(date)).toBe(true);
  });

  it('leave Saturdays and Sundays free as well', () => {
    expect(['2026-11-06', '2026-11-07', '2026-11-08', '2026-11-09'].map(isWorkingDay)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('the first working day of a month', () => {
  it.each([
    ['2025-01', '2025-01-02'],
    ['2025-02', '2025-02-03'],
    ['2025-03', '2025-03-03'],
    ['2025-04', '2025-04-01'],
    ['2025-05', '2025-05-01'],
    ['2025-06', '2025-06-02'],
    ['2025-11', '2025-11-03'],
    ['2026-01', '2026-01-02'],
    ['2026-04', '2026-04-01'],
    ['2026-05', '2026-05-01'],
    ['2026-08', '2026-08-03'],
    ['2026-11', '2026-11-02'],
    ['2027-01', '2027-01-04'],
    ['2027-05', '2027-05-03'],
    ['2027-08', '2027-08-02'],
    ['2028-01', '2028-01-03'],
    ['2028-04', '2028-04-03'],
    ['2028-06', '2028-06-01'],
    // the month begins at Easter or at Whitsun
    ['2024-04', '2024-04-02'],
    ['2029-04', '2029-04-03'],
    ['2020-06', '2020-06-02'],
  ])('of %s is %s', (month, date) => {
    expect(firstWorkingDay(month)).toBe(date);
  });

  it('is a working day of that month with none before it', () => {
    for (let year = 2025; year <= 2040; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const name = `${String(year)}-${String(month).padStart(2, '0')}`;
        const first = firstWorkingDay(name);
        expect(monthOf(first)).toBe(name);
        expect(isWorkingDay(first)).toBe(true);
        for (let day = `${name}-01`; day < first; day = addDays(day, 1)) {
          expect(isWorkingDay(day)).toBe(false);
        }
      }
    }
  });
});

describe('the days on which a town hall is open', () => {
  it.each(['2026-06-05', '2026-12-24', '2026-12-31'])(
    'do not include %s, which is a working day all the same: no legal time limit grows longer',
    (date) => {
      expect([isOfficeDay(date), isWorkingDay(date)]).toEqual([false, true]);
    },
  );

  it('are the working days otherwise', () => {
    const closed = new Set<string>();
    for (let day = '2026-01-01'; day < '2030-01-01'; day = addDays(day, 1)) {
      if (isOfficeDay(day)) expect(isWorkingDay(day)).toBe(true);
      else if (isWorkingDay(day)) closed.add(day.slice(5));
    }
    expect([...closed].sort()).toEqual(['06-05', '12-24', '12-31']);
  });

  it('always include the first working day of a month', () => {
    for (let year = 2025; year <= 2100; year += 1)
      for (let month = 1; month <= 12; month += 1)
        expect(isOfficeDay(firstWorkingDay(`${String(year)}-${String(month).padStart(2, '0')}`))).toBe(true);
  });

  it.each([
    ['2027-01-04', 1, '2026-12-30'],
    ['2027-01-04', 4, '2026-12-23'],
    ['2026-01-02', 2, '2025-12-29'],
    ['2026-01-02', 3, '2025-12-23'],
    ['2026-06-08', 1, '2026-06-04'],
    ['2026-06-08', 0, '2026-06-08'],
  ])('before %s, %i of them, are counted back to %s over a year’s end', (date, days, before) => {
    expect(officeDaysBefore(date, days)).toBe(before);
  });
});
