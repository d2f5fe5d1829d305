import { addMonths, type DanishDate } from '../../domain/calendar/danish-time';

const DATE = /"(\d{4}-\d{2}-\d{2})"/g;

/**
 * The example item with its dates moved by whole months until none of them has passed. The example is a file with real
 * dates, and whoever tries the program later must still be able to put it forward, with dates as near as they were
 * meant. A date in a sentence would not move with them, so the example has none.
 */
export function datesAhead(text: string, today: DanishDate): string {
  const dates = [...text.matchAll(DATE)].flatMap(([, date]) => date ?? []);
  if (dates.length === 0) return text;
  const first = dates.reduce((earliest, date) => (date < earliest ? date : earliest));
  const between = monthsBetween(first, today);
  const months = Math.max(0, addMonths(first, between) < today ? between + 1 : between);
  return text.replace(DATE, (_, date: string) => `"${addMonths(date, months)}"`);
}

const monthsOf = (date: DanishDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const monthsBetween = (from: DanishDate, to: DanishDate): number => monthsOf(to) - monthsOf(from);
