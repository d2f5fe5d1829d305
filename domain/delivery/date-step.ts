import { addDays, type DanishDate } from '../calendar/danish-time';
import { officeDaysAfter, officeDayUntil } from '../calendar/working-day';
import { currentPolicy } from '../decision/policy';
import type { Oversight } from '../oversight';

/** What has passed longer ago than this is told of in the list of what waits, and no card comes of it. A product rule. */
const TOLD_FOR_DAYS = 31;

/** How near a date is: `d7` so many days before it, `passed` when it has; and whether the coordinators hear of it too by now. */
export type DateStep = { key: string; goesOn: boolean };

/**
 * The newest step of a date that has come: the policy's days before it, the day itself (where that is no office day, the
 * last one before it), and that it has passed; on the second office day after it goes on to the coordinators. Nothing before the
 * first, and nothing long after. Whoever was away for a week is told once and not twice.
 */
export function dateStep(
  dueOn: DanishDate,
  { policies }: Pick<Oversight, 'policies'>,
  on: DanishDate,
): DateStep | undefined {
  if (dueOn < on)
    return addDays(dueOn, TOLD_FOR_DAYS) < on
      ? undefined
      : { key: 'passed', goesOn: officeDaysAfter(dueOn, 2) <= on };
  const days = [...currentPolicy(policies).reminderDays, 0];
  const due = days.filter((day) => officeDayUntil(addDays(dueOn, -day)) <= on);
  return due.length === 0 ? undefined : { key: `d${String(Math.min(...due))}`, goesOn: false };
}
