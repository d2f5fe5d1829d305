import { danishDate, type Instant } from '../calendar/danish-time';
import type { CycleItem } from '../cycle/cycle-item';
import type { Oversight } from '../oversight';
import { seesToIt } from '../waiting/about-cycle-item';
import { dateStep } from './date-step';
import { toPerson, type Delivery } from './delivery';
import { reminded } from './reminded';
import { isWorkTime } from './work-time';

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

function remindersOf(item: CycleItem, state: Oversight, now: Instant): readonly Delivery[] {
  const { itemId, dueOn } = item;
  const on = danishDate(now);
  const step = dateStep(dueOn, state, on);
  if (step === undefined) return [];
  return reminded(state, seesToIt(state, item, on), step.goesOn, on).map(
    toPerson({ kind: 'cycleReminder', itemId, dueOn, key: step.key }),
  );
}
