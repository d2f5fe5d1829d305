import { addDays, type DanishDate, type Month } from './danish-time';

/** Easter Sunday of a year by the Gregorian computus (Meeus, Jones and Butcher). */
export function easterSunday(year: number): DanishDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const b = year % 100;
  const epact =
    (19 * a +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(b / 4) - epact - (b % 4)) % 7;
  const shift = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * shift + 114;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year)}-${two(Math.floor(count / 31))}-${two((count % 31) + 1)}`;
}

/**
 * The Danish public holidays of a year. Great Prayer Day is not among them: it was abolished from 2024
 * (lov nr. 214 af 6. marts 2023).
 */
export function publicHolidays(year: number): readonly DanishDate[] {
  const easter = easterSunday(year);
  const y = String(year);
  return [
    `${y}-01-01`,
    addDays(easter, -3),
    addDays(easter, -2),
    easter,
    addDays(easter, 1),
    addDays(easter, 39),
    addDays(easter, 49),
    addDays(easter, 50),
    `${y}-12-25`,
    `${y}-12-26`,
  ];
}

/**
 * Whether a day is a Danish working day (hverdag): not Saturday, Sunday or a public holiday. Whatever the law counts in
 * working days is counted by these.
 */
export function isWorkingDay(date: DanishDate): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !publicHolidays(Number(date.slice(0, 4))).includes(date);
}

/** Days (month and day) on which town halls are closed without their being public holidays. */
const CLOSING_DAYS: readonly string[] = ['06-05', '12-24', '12-31'];

/**
 * Whether a town hall is open: a working day that is not 5 June, 24 or 31 December. Local practice by collective or
 * local agreement, not law: only what the program plans by itself goes by it, and no legal time limit grows longer.
 */
export const isOfficeDay = (date: DanishDate): boolean =>
  isWorkingDay(date) && !CLOSING_DAYS.includes(date.slice(5));

/** The first Danish working day of a month. None of them is ever a closing day. */
export function firstWorkingDay(month: Month): DanishDate {
  let day = `${month}-01`;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The day that lies so many working days (hverdage) before a date; the date itself counts as none. */
export function workingDaysBefore(date: DanishDate, days: number): DanishDate {
  let day = date;
  for (let left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, -1);
  return day;
}

/** The day that lies so many office days before a date; the date itself counts as none. */
export function officeDaysBefore(date: DanishDate, days: number): DanishDate {
  let day = date;
  for (let left = days; left > 0; left -= isOfficeDay(day) ? 1 : 0) day = addDays(day, -1);
  return day;
}

/** The date itself if a town hall is open on it, otherwise the last office day before it. */
export function officeDayUntil(date: DanishDate): DanishDate {
  let day = date;
  while (!isOfficeDay(day)) day = addDays(day, -1);
  return day;
}

/** The day that lies so many office days after a date; the date itself counts as none. */
export function officeDaysAfter(date: DanishDate, days: number): DanishDate {
  let day = date;
  for (let left = days; left > 0; left -= isOfficeDay(day) ? 1 : 0) day = addDays(day, 1);
  return day;
}
