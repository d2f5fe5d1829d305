import { abilitiesOf } from '../access/abilities';
import { holdersOn, isOnLeave, rolesOn } from '../access/access';
import type { PersonId } from '../access/role';
import { danishDate, daysBetween, type DanishDate, type Instant, type Month } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { awaitedMonth, draftMonth } from '../status/due-month';
import { mayNote } from '../status/may-note';
import { statusPolicyOn } from '../status/status-policy';
import { coordinatorsOn } from './audience';
import { toPerson, type Delivery } from './delivery';
import { isWorkTime } from './work-time';

/** Days after the first reminder is due during which it is still sent; later, the next month's status is what counts. */
const REMINDED_FOR_DAYS = 31;

/**
 * What the passing of time makes necessary about the monthly status by now, always to one person: the draft to the
 * coordinators, the word each office day that it still waits for them, and reminders to those who have not noted it.
 * Their ids are the same each time they are derived.
 */
export function dueStatus(state: Oversight, now: Instant): readonly Delivery[] {
  const works = isWorkTime(state, now);
  return [...toCoordinators(state, now, works), ...(works ? reminders(state, danishDate(now)) : [])];
}

/** A draft that was not released in time is named for what it is, and not as a new draft as well. */
function toCoordinators(state: Oversight, now: Instant, works: boolean): readonly Delivery[] {
  const date = danishDate(now);
  const coordinators = coordinatorsOn(state.access, date);
  const awaited = awaitedMonth(state, now);
  if (awaited !== undefined) {
    const waits = statusPolicyOn(state.statusPolicies, date).unreleased === 'wait';
    const subject = { kind: 'reportAwaited', month: awaited, on: date } as const;
    return waits && works ? coordinators.map(toPerson(subject)) : [];
  }
  const month = draftMonth(state, now);
  return month === undefined ? [] : coordinators.map(toPerson({ kind: 'reportDraft', month }));
}

/** The word to the coordinators that a month's status is not issued, though the clock should have: once a day each. */
export function notIssued(state: Oversight, month: Month, now: Instant): readonly Delivery[] {
  const date = danishDate(now);
  return coordinatorsOn(state.access, date).map(toPerson({ kind: 'reportAwaited', month, on: date }));
}

/** Once a version, to those who could have noted it from the day it was issued, and are not away. */
function reminders(state: Oversight, on: DanishDate): readonly Delivery[] {
  const { access, reports } = state;
  const { remindAfterDays } = statusPolicyOn(state.statusPolicies, on);
  if (remindAfterDays === null) return [];
  return [...reports].flatMap(([month, issued]) => {
    const issuedOn = danishDate(issued.issuedAt);
    const late = daysBetween(issuedOn, on) - remindAfterDays;
    if (late < 0 || late > REMINDED_FOR_DAYS) return [];
    const couldNote = (personId: PersonId) => abilitiesOf(rolesOn(access, personId, issuedOn)).noteReport;
    return holdersOn(access, (role) => abilitiesOf([role]).noteReport, on)
      .filter((holder) => mayNote(access, issued, { personId: holder, on }))
      .filter((holder) => couldNote(holder) && !isOnLeave(access, holder, on))
      .map(toPerson({ kind: 'reportReminder', month, version: issued.version }));
  });
}
