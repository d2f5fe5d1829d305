import { abilitiesOf } from '../access/abilities';
import { holdersOn, rolesOn } from '../access/access';
import type { PersonId } from '../access/role';
import { confirmsMandateAs } from '../access/settle-mandate';
import { confirmersOf } from '../body-change/confirmers';
import { danishDate, daysBetween, type DanishDate, type Instant } from '../calendar/danish-time';
import { currentPolicy } from '../decision/policy';
import { awaitingConfirmation, currentRecord } from '../meeting/meeting';
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
  /** Who is told when it stands long. */
  others: readonly PersonId[];
  /** Which time it was put before them, where it can be put before them again. */
  round: string;
};

/**
 * What the passing of time makes necessary about changes of the body, mandates and records of meetings that await a press:
 * reminders to those who can confirm it today, on the days on which those who have not answered an item are reminded, and
 * the word to the coordinators (of a meeting to those who keep it) when it has stood as long as an item may before the
 * chair is told, or when nobody can confirm it as the body is. Always to one person, in working time; the ids are the
 * same each time they are derived.
 */
export function dueConfirmations(state: Oversight, now: Instant): readonly Delivery[] {
  if (!isWorkTime(state, now)) return [];
  const on = danishDate(now);
  const { reminderDays, escalationDays } = currentPolicy(state.policies);
  return awaitedMatters(state, on).flatMap(({ matter, matterId, askedAt, people, round, ...awaited }) => {
    const tell = (key: string) =>
      toPerson({ kind: 'confirmationReminder', matter, matterId, key: `${round}${key}` });
    const others = awaited.others.filter((other) => !people.includes(other));
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
  const told = { others: coordinatorsOn(access, on), round: '' };
  return [
    ...[...changes.values()]
      .filter((one) => one.state === 'awaited')
      .map((one): AwaitedMatter => {
        const { people } = confirmersOf(access, one, on);
        return { matter: 'bodyChange', matterId: one.changeId, askedAt: one.proposedAt, people, ...told };
      }),
    ...facts.flatMap((fact): AwaitedMatter[] => {
      if (fact.type !== 'MandateRecorded') return [];
      const { mandateId } = fact.data;
      const mandate = access.mandates.find((one) => one.mandateId === mandateId);
      if (mandate?.confirmation !== 'awaited' || mandate.to < on) return [];
      const people = mandate.askedOf.filter(
        (one) => confirmsMandateAs(access, mandate, one, on) !== undefined,
      );
      return [{ matter: 'mandate', matterId: mandateId, askedAt: fact.at, people, ...told }];
    }),
    ...awaitedMeetings(state, on),
  ];
}

/** Records of meetings that somebody who was there, and still reads decisions, has not confirmed. */
function awaitedMeetings({ access, meetings }: Oversight, on: DanishDate): readonly AwaitedMatter[] {
  const others = holdersOn(access, (role) => abilitiesOf([role]).keepMeetings, on);
  return [...meetings.values()].flatMap((meeting): AwaitedMatter[] => {
    const record = currentRecord(meeting);
    const people = awaitingConfirmation(meeting).filter(
      (one) => abilitiesOf(rolesOn(access, one, on)).viewDecisions,
    );
    if (record === undefined || people.length === 0) return [];
    const round = `r${String(record.recordNo)}-`;
    return [{ matter: 'meeting', matterId: meeting.meetingId, askedAt: record.at, people, others, round }];
  });
}
