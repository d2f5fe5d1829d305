import { danishClock, type Instant } from '../../../../domain/calendar/danish-time';

const two = (number: number): string => String(number).padStart(2, '0');

/** What a Danish clock shows at an instant, as a field for date and time has it (`2026-11-21T09:15`). */
export function localOf(at: Instant): string {
  const { date, hour, minute } = danishClock(at);
  return `${date}T${two(hour)}:${two(minute)}`;
}

/** The instant at which a Danish clock shows what is written; nothing if it is no date and time, or never shows it. */
export function instantOf(written: string): Instant | undefined {
  // Denmark is two hours ahead of UTC in summer and one in winter; in the hour that comes twice, the first is meant.
  return ['+02:00', '+01:00']
    .map((offset) => Date.parse(`${written}:00${offset}`))
    .filter((milliseconds) => !Number.isNaN(milliseconds))
    .map((milliseconds) => new Date(milliseconds).toISOString())
    .find((instant) => localOf(instant) === written);
}
