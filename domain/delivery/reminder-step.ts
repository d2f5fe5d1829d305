import { addDays, type DanishDate } from '../calendar/danish-time';
import { officeDaysAfter, officeDayUntil } from '../calendar/working-day';

/** What has passed longer ago than this is told of in the list of what waits, and no card comes of it. A product rule. */
const TOLD_FOR_DAYS = 31;

/**
 * Which reminder of a day is due: `d7` so many days before it, `d0` on it, `passed` from the next office day, and whether it
 * goes on to others: from the office day after that. Only the newest: who was away for a week gets one and not two.
 */
export function reminderStep(
  dueOn: DanishDate,
  on: DanishDate,
  reminderDays: readonly number[],
): { key: string; goesOn: boolean } | undefined {
  if (dueOn < on)
    return addDays(dueOn, TOLD_FOR_DAYS) < on
      ? undefined
      : { key: 'passed', goesOn: officeDaysAfter(dueOn, 2) <= on };
  const due = [...reminderDays, 0].filter((day) => officeDayUntil(addDays(dueOn, -day)) <= on);
  return due.length === 0 ? undefined : { key: `d${String(Math.min(...due))}`, goesOn: false };
}
