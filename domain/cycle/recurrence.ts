import { addMonths, endOfMonth, monthOf, type DanishDate } from '../calendar/danish-time';

/** How often a task comes again, by calendar months. */
export const RECURRENCES = ['monthly', 'quarterly', 'halfYearly', 'yearly'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

const MONTHS_BETWEEN = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 } as const satisfies Record<
  Recurrence,
  number
>;

/** What a series of days goes by: a day of it, how often it comes again, and on which day of the month (1–31) it falls. */
export type Rhythm = { dueOn: DanishDate; recurrence: Recurrence; dayOfMonth: number };

/**
 * The day of a series that comes after one of its days. A month without the day of the series has its last day instead
 * (29 February is 28 February in most years), and the month after has the day of the series again.
 */
export function dayAfter({ dueOn, recurrence, dayOfMonth }: Rhythm): DanishDate {
  const first = addMonths(`${monthOf(dueOn)}-01`, MONTHS_BETWEEN[recurrence]);
  const last = endOfMonth(first);
  return dayOfMonth < Number(last.slice(8))
    ? `${monthOf(first)}-${String(dayOfMonth).padStart(2, '0')}`
    : last;
}

/**
 * The first day of a series after the one that was kept and after the day on which it was done: whoever is three months
 * late has done all that fell due until then, and whoever was early is not asked again for the same day.
 */
export function nextDay(rhythm: Rhythm, doneOn: DanishDate): DanishDate {
  let dueOn = dayAfter(rhythm);
  while (dueOn <= doneOn) dueOn = dayAfter({ ...rhythm, dueOn });
  return dueOn;
}

/** The days of a series after one of its days, up to and including another. */
export function daysUntil(rhythm: Rhythm, last: DanishDate): readonly DanishDate[] {
  const days: DanishDate[] = [];
  for (let dueOn = dayAfter(rhythm); dueOn <= last; dueOn = dayAfter({ ...rhythm, dueOn })) days.push(dueOn);
  return days;
}
