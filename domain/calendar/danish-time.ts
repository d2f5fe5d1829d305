/** A moment in UTC, ISO 8601 with milliseconds and `Z`, such as `2026-11-21T08:00:00.000Z`. */
export type Instant = string;

/** A day in the Danish calendar, `yyyy-mm-dd`. */
export type DanishDate = string;

/** A month in the Danish calendar, `yyyy-mm`. */
export type Month = string;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const hourMs = 3_600_000;

/** By the hour since 1970: how far ahead of UTC Denmark is in it, which asking the calendar of Node each time is slow at. */
const aheadIn = new Map<number, number>();

/** How many milliseconds Danish time is ahead of UTC in an hour since 1970; the clocks are only changed on the hour. */
function aheadOfUtc(hour: number): number {
  const known = aheadIn.get(hour);
  if (known !== undefined) return known;
  const parts = new Map(clock.formatToParts(hour * hourMs).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN;
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  const ahead = shown - hour * hourMs;
  // Ten thousand hours are more than a year; what is asked of further back is asked anew.
  if (aheadIn.size >= 10_000) aheadIn.clear();
  aheadIn.set(hour, ahead);
  return ahead;
}

/** What the clock on a Danish town hall shows at an instant: the date, the hour (0–23) and the minute. */
export function danishClock(at: Instant): { date: DanishDate; hour: number; minute: number } {
  const moment = Date.parse(at);
  const shown = new Date(moment + aheadOfUtc(Math.floor(moment / hourMs))).toISOString();
  return {
    date: shown.slice(0, 10),
    hour: Number(shown.slice(11, 13)),
    minute: Number(shown.slice(14, 16)),
  };
}

/** The Danish calendar day on which an instant falls. */
export const danishDate = (at: Instant): DanishDate => danishClock(at).date;

/** The month that a Danish date lies in. */
export const monthOf = (date: DanishDate): Month => date.slice(0, 7);

/** Whole days from one Danish date to another; negative when `to` is earlier. */
export function daysBetween(from: DanishDate, to: DanishDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The Danish date some days later (or earlier, with a negative number). */
export function addDays(date: DanishDate, days: number): DanishDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day some calendar months later; a day that the month does not have becomes its last one. */
export function addMonths(date: DanishDate, months: number): DanishDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const day = Math.min(Number(date.slice(8)), lengthOf(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days in a month (1–12) of a year. */
function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The instant at which a Danish day begins. Denmark is one hour ahead of UTC in winter and two in summer. */
export function startOfDay(date: DanishDate): Instant {
  const inSummer = new Date(Date.parse(date) - 2 * 3_600_000).toISOString();
  return danishDate(inSummer) === date ? inSummer : new Date(Date.parse(date) - 3_600_000).toISOString();
}

/** The first instant after a Danish day. */
export const endOfDay = (date: DanishDate): Instant => startOfDay(addDays(date, 1));

/** The last day of the month that a date lies in. */
export const endOfMonth = (date: DanishDate): DanishDate => addDays(addMonths(`${monthOf(date)}-01`, 1), -1);

/** Whether a text is a month, written `yyyy-mm`. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** Whether a text is a date that exists, written `yyyy-mm-dd` (31 February is not). */
export function isDanishDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).getUTCDate() === Number(text.slice(8));
}
