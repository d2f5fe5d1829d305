import {
  addDays,
  addMonths,
  danishClock,
  isMonth,
  monthOf,
  type DanishDate,
  type Instant,
  type Month,
} from '../calendar/danish-time';
import { firstWorkingDay, officeDaysBefore } from '../calendar/working-day';
import type { StatusState } from './status-state';
import { dueHourOn } from './limit';
import { statusPolicyOn } from './status-policy';

/** What tells how months stand. */
export type DueState = Pick<StatusState, 'startedAt' | 'reports' | 'statusPolicies'>;

const firstOf = (month: Month): DanishDate => `${month}-01`;

/** The month after one. */
export const monthAfter = (month: Month): Month => monthOf(addMonths(firstOf(month), 1));

/** The day on which a month's draft is put before the coordinators. */
export const draftDayOf = (
  { statusPolicies }: Pick<DueState, 'statusPolicies'>,
  month: Month,
): DanishDate => {
  const first = firstWorkingDay(month);
  return officeDaysBefore(
    first,
    statusPolicyOn(statusPolicies, addDays(firstOf(month), -1)).draftWorkingDays,
  );
};

/**
 * The month whose report is due by itself and not yet issued, if any: from the hour that the local rules name (the app's
 * default where they name none) on the month's first working day and for the rest of the month, so a timer that failed
 * is made up for. Nothing is due by itself where the local rules say that it waits to be released. The month in which
 * the ledger began is left to the coordinator: a card that nobody asked for on the day of installation would only
 * surprise.
 */
export function dueMonth(state: DueState, now: Instant): Month | undefined {
  const waits = statusPolicyOn(state.statusPolicies, danishClock(now).date).unreleased === 'wait';
  return waits ? undefined : awaitedMonth(state, now);
}

/** The current month, if its first working day has come and it has no report yet. */
export function awaitedMonth(state: DueState, now: Instant): Month | undefined {
  const { date } = danishClock(now);
  const month = monthOf(date);
  return isExpected(state, month) && isReached(state, firstWorkingDay(month), now) ? month : undefined;
}

/** The month whose draft the coordinators have before them: from its draft day until it is issued. */
export function draftMonth(state: DueState, now: Instant): Month | undefined {
  const current = monthOf(danishClock(now).date);
  return [current, monthAfter(current)].find(
    (month) => isExpected(state, month) && isReached(state, draftDayOf(state, month), now),
  );
}

/** The months that are over and have no report, from the one in which the ledger began on, the oldest first. */
export function missedMonths({ startedAt, reports }: DueState, now: Instant): readonly Month[] {
  if (startedAt === null) return [];
  const current = monthOf(danishClock(now).date);
  const missed: Month[] = [];
  let month = monthOf(danishClock(startedAt).date);
  for (; month < current; month = monthAfter(month)) if (!reports.has(month)) missed.push(month);
  return missed;
}

/** Whether a month's status may be issued now: from its draft day on, and late when it is over. */
export function isIssuable(state: DueState, month: Month, now: Instant): boolean {
  if (!isMonth(month)) return false;
  const { date } = danishClock(now);
  const began = state.startedAt === null ? date : danishClock(state.startedAt).date;
  if (month < monthOf(began)) return false;
  return month <= monthOf(date) || isReached(state, draftDayOf(state, month), now);
}

/** Whether a month is over on the day of an instant. */
export const isOver = (month: Month, at: Instant): boolean => month < monthOf(danishClock(at).date);

/** Whether a month has not begun on the day of an instant. */
export const isAhead = (month: Month, at: Instant): boolean => month > monthOf(danishClock(at).date);

/** Whether the ledger had not begun when a month began, so that its status never goes out by itself. */
export const isFirstMonth = ({ startedAt }: Pick<DueState, 'startedAt'>, month: Month): boolean =>
  startedAt === null || monthOf(danishClock(startedAt).date) >= month;

const isExpected = (state: DueState, month: Month): boolean =>
  !isFirstMonth(state, month) && !state.reports.has(month);

/** Whether the hour has come at which something is due on a day, by the rules of that day. */
export function isReached(
  { statusPolicies }: Pick<DueState, 'statusPolicies'>,
  day: DanishDate,
  now: Instant,
): boolean {
  const { date, hour } = danishClock(now);
  return date > day || (date === day && hour >= dueHourOn(statusPolicies, day));
}
