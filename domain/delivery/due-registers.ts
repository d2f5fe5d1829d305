import type { PersonId } from '../access/role';
import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { seesToIt } from '../waiting/about-cycle-item';
import { registerDates, type RegisterDate, type RegisterMatter } from '../waiting/register-dates';
import { dateStep } from './date-step';
import { toPerson, type Delivery } from './delivery';
import { reminded } from './reminded';
import { isWorkTime } from './work-time';

/**
 * Reminders, always to one person, of the days in the lists of suppliers and systems: to whoever answers for it, or where
 * nobody does to the coordinators, before the day and on it; when it has passed on the next office day, and on the one
 * after that to the coordinators too. What falls on one day is one card, however many things it is of. The ids are the
 * same each time they are derived.
 */
export function dueRegisters(state: Oversight, now: Instant): readonly Delivery[] {
  if (!isWorkTime(state, now)) return [];
  const on = danishDate(now);
  const due = new Map<string, Delivery>();
  for (const date of registerDates(state, now)) {
    const step = dateStep(date.dueOn, state, on);
    if (step === undefined) continue;
    const { matter, dueOn } = date;
    for (const personId of reminded(state, seesToIt(state, date, on), step.goesOn, on)) {
      const delivery = toPerson({ kind: 'registerReminder', matter, dueOn, key: step.key })(personId);
      due.set(delivery.id, delivery);
    }
  }
  return [...due.values()];
}

/** What a reminder is of when it is sent: what is still to be done by its day and is the reader's, or is told to them. */
export function remindedMatters(
  state: Oversight,
  { matter, dueOn }: { matter: RegisterMatter; dueOn: DanishDate },
  personId: PersonId,
  now: Instant,
): readonly RegisterDate[] {
  const on = danishDate(now);
  const step = dateStep(dueOn, state, on);
  return registerDates(state, now).filter(
    (one) =>
      one.matter === matter &&
      one.dueOn === dueOn &&
      reminded(state, seesToIt(state, one, on), step?.goesOn ?? true, on).includes(personId),
  );
}
