import { addDays, danishDate, type Instant } from '../calendar/danish-time';
import { officeDaysAfter, officeDayUntil } from '../calendar/working-day';
import type { CycleItem } from '../cycle/cycle-item';
import { currentPolicy } from '../decision/policy';
import type { Oversight } from '../oversight';
import { seesToIt } from '../waiting/about-cycle-item';
import { coordinatorsOn } from './audience';
import { toPerson, type Delivery } from './delivery';
import { isWorkTime } from './work-time';

/** What has passed longer ago than this is told of in the list of what waits, and no card comes of it. A product rule. */
const TOLD_FOR_DAYS = 31;

/**
 * Reminders, always to one person, of the dates of the year: to whoever sees to it, or where nobody does to the
 * coordinators, before the day and on it; when it has passed on the next office day, and on the one after that to the
 * coordinators too. Their ids are the same each time they are derived.
 */
export function dueCycle(state: Oversight, now: Instant): readonly Delivery[] {
  if (!isWorkTime(state, now)) return [];
  return [...state.cycle.values()].flatMap((item) =>
    item.doneOn === null ? remindersOf(item, state, now) : [],
  );
}

/** Only the newest that is due: who was away for a week gets one and not two. */
function remindersOf(item: CycleItem, state: Oversight, now: Instant): readonly Delivery[] {
  const { itemId, dueOn } = item;
  const on = danishDate(now);
  const coordinators = coordinatorsOn(state.access, on);
  const owner = seesToIt(state, item, on);
  const asked = owner === undefined ? coordinators : [owner];
  const tell = (key: string) => toPerson({ kind: 'cycleReminder', itemId, dueOn, key });
  if (dueOn < on) {
    if (addDays(dueOn, TOLD_FOR_DAYS) < on) return [];
    const goesOn = officeDaysAfter(dueOn, 2) <= on;
    return [...new Set([...asked, ...(goesOn ? coordinators : [])])].map(tell('passed'));
  }
  const days = [...currentPolicy(state.policies).reminderDays, 0];
  const due = days.filter((day) => officeDayUntil(addDays(dueOn, -day)) <= on);
  return due.length === 0 ? [] : asked.map(tell(`d${String(Math.min(...due))}`));
}
