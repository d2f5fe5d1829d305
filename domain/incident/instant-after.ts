import { danishMoment } from '../calendar/danish-moment';
import {
  addDays,
  addMonths,
  danishClock,
  danishDate,
  type DanishDate,
  type Instant,
} from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { Delay } from './clock';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/**
 * The instant that lies a delay after another. Hours have all passed, whatever the clocks show. Days and months end at
 * the same time of the Danish clock; a day that the month does not have is its last one.
 */
export function instantAfter(from: Instant, { amount, unit }: Delay): Instant {
  switch (unit) {
    case 'hours':
      return hoursLater(from, amount);
    case 'days':
      return sameTimeOn(addDays(danishDate(from), amount), from);
    case 'months':
      return sameTimeOn(addMonths(danishDate(from), amount), from);
    default:
      return unreachable(unit);
  }
}

/** The instant some elapsed hours later; earlier, with a negative number. */
export const hoursLater = (from: Instant, hours: number): Instant =>
  new Date(Date.parse(from) + hours * HOUR_MS).toISOString();

/**
 * Whoever cannot be sure which instant is meant is safe with the earlier one. Of the hour that comes twice it is the first.
 * In the hour that is skipped it is the moment of the change: the clock then shows a later time already, and to count
 * on by winter time would give up to an hour more than the clock on the wall does.
 */
function sameTimeOn(date: DanishDate, from: Instant): Instant {
  const { hour, minute } = danishClock(from);
  const moment = danishMoment(date, clockTime(hour, minute));
  if (moment !== undefined)
    return new Date(Date.parse(moment) + (Date.parse(from) % MINUTE_MS)).toISOString();
  const change = danishMoment(date, clockTime(hour + 1, 0));
  if (change === undefined) throw new Error(`No hour follows ${String(hour)} on ${date}`);
  return change;
}

const clockTime = (hour: number, minute: number): string =>
  [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
