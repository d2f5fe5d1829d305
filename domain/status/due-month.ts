import { danishClock, monthOf, type Instant, type Month } from '../calendar/danish-time';
import { firstWorkingDay } from '../calendar/working-day';
import type { Oversight } from '../oversight';

/** The hour of the first working day from which the month's status is due (lokal politik). */
export const DUE_HOUR = 8;

/**
 * The month whose report is due by itself and not yet issued, if any. Due from 08:00 Danish time on the month's first
 * working day and for the rest of the month, so a timer that failed is made up for. The month in which the ledger
 * began is left to the coordinator: a card that nobody asked for on the day of installation would only surprise.
 */
export function dueMonth(state: Pick<Oversight, 'startedAt' | 'reports'>, now: Instant): Month | undefined {
  const { date, hour } = danishClock(now);
  const month = monthOf(date);
  if (state.startedAt === null || monthOf(danishClock(state.startedAt).date) === month) return undefined;
  if (state.reports.has(month)) return undefined;
  const first = firstWorkingDay(month);
  return date > first || (date === first && hour >= DUE_HOUR) ? month : undefined;
}
