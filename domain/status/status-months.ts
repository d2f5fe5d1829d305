import { danishClock, monthOf, type DanishDate, type Instant, type Month } from '../calendar/danish-time';
import { firstWorkingDay } from '../calendar/working-day';
import { draftDayOf, isFirstMonth, isReached, missedMonths, monthAfter, type DueState } from './due-month';
import { statusPolicyOn, type StatusPolicy } from './status-policy';

export const MONTH_STANDINGS = [
  /** It has a report. */
  'issued',
  /** The current one, in which the ledger began: it never goes out by itself. */
  'first',
  /** The current one, before 08:00 on its first working day. */
  'soon',
  /** The current one, from then on. */
  'awaited',
  /** The next one: its draft is ready, but the month has not begun. */
  'ahead',
  /** Over, and the one in which the ledger began. */
  'firstOver',
  /** Over. */
  'over',
] as const;

export type MonthStanding = (typeof MONTH_STANDINGS)[number];

/** How a month stands, the first working day on which it goes out, and what happens then if nobody has released it. */
export type StatusMonth = {
  month: Month;
  standing: MonthStanding;
  dueOn: DanishDate;
  unreleased: StatusPolicy['unreleased'];
};

/**
 * The months that there is something to say about, in the order in which it is said: the current one always, the next
 * one once its draft is ready, and those that are over and were never issued, the newest first. Every page and list that
 * says how months stand says it from this, so that no two of them disagree.
 */
export function monthsStanding(state: DueState, now: Instant): readonly StatusMonth[] {
  const { date } = danishClock(now);
  const current = monthOf(date);
  const next = monthAfter(current);
  const isReady = !state.reports.has(next) && isReached(state, draftDayOf(state, next), now);
  const { unreleased } = statusPolicyOn(state.statusPolicies, date);
  const stands = (month: Month, standing: MonthStanding): StatusMonth => ({
    month,
    standing,
    unreleased,
    dueOn: firstWorkingDay(month),
  });
  return [
    stands(current, currentStanding(state, current, now)),
    ...(isReady ? [stands(next, 'ahead')] : []),
    ...missedMonths(state, now)
      .map((month) => stands(month, isFirstMonth(state, month) ? 'firstOver' : 'over'))
      .toReversed(),
  ];
}

/** Whether a standing is one to complain of: the current month only, so it is never two at once. */
export const isComplaint = (standing: MonthStanding): boolean =>
  standing === 'first' || standing === 'awaited';

function currentStanding(state: DueState, month: Month, now: Instant): MonthStanding {
  if (state.reports.has(month)) return 'issued';
  if (isFirstMonth(state, month)) return 'first';
  return isReached(state, firstWorkingDay(month), now) ? 'awaited' : 'soon';
}
