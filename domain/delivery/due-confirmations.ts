import type { PersonId } from '../access/role';
import { confirmsMandateAs } from '../access/settle-mandate';
import { confirmersOf } from '../body-change/confirmers';
import { danishDate, daysBetween, type DanishDate, type Instant } from '../calendar/danish-time';
import { currentPolicy } from '../decision/policy';
import type { Oversight } from '../oversight';
import { coordinatorsOn } from './audience';
import { toPerson, type ConfirmationMatter, type Delivery } from './delivery';
import { newestReminderDay } from './reminder-day';
import { isWorkTime } from './work-time';

/** What counts only when it is confirmed, since when it was put before people, and who can press today. */
export type AwaitedMatter = {
  matter: ConfirmationMatter;
  matterId: string;
  askedAt: Instant;
  people: readonly PersonId[];
};

/**
 * What the passing of time makes necessary about changes of the body and mandates that await a press: reminders to those
 * who can confirm it today, on the days on which those who have not answered an item are reminded, and the word to the
 * coordinators when it has stood as long as an item may before the chair is told, or when nobody can confirm it as the
 * body is. Always to one person, in working time; the ids are the same each time they are derived.
 */
export function dueConfirmations(state: Oversight, now: Instant): readonly Delivery[] {
  if (!isWorkTime(state, now)) return [];
  const on = danishDate(now);
  const { reminderDays, escalationDays } = currentPolicy(state.policies);
  return awaitedMatters(state, on).flatMap(({ matter, matterId, askedAt, people }) => {
    const tell = (key: string) => toPerson({ kind: 'confirmationReminder', matter, matterId, key });
    const others = coordinatorsOn(state.access, on).filter((one) => !people.includes(one));
    if (people.length === 0) return others.map(tell('nobody'));
    const days = daysBetween(danishDate(askedAt), on);
    const latest = newestReminderDay(reminderDays, days);
    const isLong = escalationDays !== null && days >= escalationDays;
    return [
      ...(latest === undefined ? [] : people.map(tell(`d${String(latest)}`))),
      ...(isLong ? others.map(tell('long')) : []),
    ];
  });
}

/** Everything that awaits a press on a day, the oldest first. A mandate that is over awaits nothing. */
export function awaitedMatters(state: Oversight, on: DanishDate): readonly AwaitedMatter[] {
  const { access, changes, facts } = state;
  return [
    ...[...changes.values()]
      .filter((one) => one.state === 'awaited')
      .map((one): AwaitedMatter => {
        const { people } = confirmersOf(access, one, on);
        return { matter: 'bodyChange', matterId: one.changeId, askedAt: one.proposedAt, people };
      }),
    ...facts.flatMap((fact): AwaitedMatter[] => {
      if (fact.type !== 'MandateRecorded') return [];
      const { mandateId } = fact.data;
      const mandate = access.mandates.find((one) => one.mandateId === mandateId);
      if (mandate?.confirmation !== 'awaited' || mandate.to < on) return [];
      const people = mandate.askedOf.filter(
        (one) => confirmsMandateAs(access, mandate, one, on) !== undefined,
      );
      return [{ matter: 'mandate', matterId: mandateId, askedAt: fact.at, people }];
    }),
  ];
}
