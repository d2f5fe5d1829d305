import { danishClock, daysBetween, type DanishDate, type Instant } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { awaitingVerification } from '../training/awaiting';
import { coverageOn, standingsOf } from '../training/coverage';
import { policyOn } from '../training/training-policy';
import { coordinatorsOn } from './audience';
import { toPerson, type Delivery } from './delivery';

/** From this hour on a Monday the week's digest is sent, by the Danish clock. */
const DIGEST_FROM_HOUR = 7;
const MONDAY = 1;

/**
 * What the passing of time makes necessary about training by now: reminders to members whose date is near, and on
 * Mondays the week's digest to the coordinators. Always to one person; their ids are the same each time they are derived.
 */
export function dueTraining(state: Oversight, now: Instant): readonly Delivery[] {
  const { date, hour } = danishClock(now);
  const isDigestTime = new Date(date).getUTCDay() === MONDAY && hour >= DIGEST_FROM_HOUR;
  return [...remindersOn(state, date), ...(isDigestTime ? digestsOn(state, date) : [])];
}

/**
 * Only the newest reminder that is due: a member is reminded once for each of the policy's days before a date, and not
 * when it has passed. Whoever is away is left alone, and without days in the policy nobody is reminded.
 */
function remindersOn(state: Oversight, on: DanishDate): readonly Delivery[] {
  const days = policyOn(state.training.policies, on)?.reminderDays ?? [];
  return coverageOn(state, on).members.flatMap(({ personId, standing, dueOn }) => {
    if (dueOn === null || standing === 'onLeave') return [];
    const left = daysBetween(on, dueOn);
    const due = days.filter((day) => left <= day);
    if (left < 0 || due.length === 0) return [];
    return [toPerson({ kind: 'trainingReminder', dueOn, daysBefore: Math.min(...due) })(personId)];
  });
}

/** One message to each coordinator, if there is anything to say. */
function digestsOn(state: Oversight, monday: DanishDate): readonly Delivery[] {
  const { awaiting, missing, dueSoon } = trainingDigest(state, monday);
  if (awaiting + missing + dueSoon === 0) return [];
  return coordinatorsOn(state.access, monday).map(toPerson({ kind: 'trainingDigest', monday }));
}

/** What a coordinator has to see to on a day: reports to verify, and members who lack a course or whose date is near. */
export type TrainingDigest = { awaiting: number; missing: number; dueSoon: number; members: number };

export function trainingDigest(state: Oversight, on: DanishDate): TrainingDigest {
  const coverage = coverageOn(state, on);
  const { missing, dueSoon } = standingsOf(coverage);
  const awaiting = awaitingVerification(state.training).length;
  return { awaiting, missing, dueSoon, members: coverage.members.length };
}
