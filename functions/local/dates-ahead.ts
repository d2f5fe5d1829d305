import type { DanishDate } from '../../domain/calendar/danish-time';

const DATE = /"(\d{4})-(\d{2}-\d{2})"/g;

/**
 * The example item with its dates moved by whole years until none of them has passed. The example is a file with real
 * dates, and whoever tries the program in some years must still be able to put it forward.
 */
export function datesAhead(text: string, today: DanishDate): string {
  const dates = [...text.matchAll(DATE)].map(([, year = '', rest = '']) => `${year}-${rest}`);
  const first = dates.reduce((earliest, date) => (date < earliest ? date : earliest), '9999-12-31');
  const [year, rest] = [Number(first.slice(0, 4)), first.slice(5)];
  const thisYear = Number(today.slice(0, 4));
  const reached = `${String(thisYear)}-${rest}` < today ? thisYear + 1 : thisYear;
  const years = Math.max(0, reached - year);
  return text.replace(DATE, (_, from: string, day: string) => `"${String(Number(from) + years)}-${day}"`);
}
