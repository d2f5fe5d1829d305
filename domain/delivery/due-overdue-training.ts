import { chairsOn } from '../access/access';
import { danishDate, type Instant } from '../calendar/danish-time';
import { officeDaysAfter } from '../calendar/working-day';
import type { Oversight } from '../oversight';
import { coverageOn } from '../training/coverage';
import { policyOn } from '../training/training-policy';
import { coordinatorsOn } from './audience';
import { toPerson, type Delivery } from './delivery';
import { isWorkTime } from './work-time';

/**
 * Courses whose date has passed by the municipality's own recorded rule: the member is told on the next office day, and
 * if nothing has come of it by the office day after that, the coordinators and the chair, each in person. Without a
 * recorded rule nothing is overdue, and whoever is away is left alone.
 */
export function dueOverdueTraining(state: Oversight, now: Instant): readonly Delivery[] {
  const { access, training } = state;
  const on = danishDate(now);
  if (!isWorkTime(state, now) || policyOn(training.policies, on) === undefined) return [];
  const others = [...new Set([...coordinatorsOn(access, on), ...chairsOn(access, on)])];
  return coverageOn(state, on).members.flatMap(({ personId, standing, dueOn }) => {
    if (standing !== 'missing' || dueOn === null || dueOn >= on) return [];
    const tell = toPerson({ kind: 'trainingOverdue', personId, dueOn });
    const goesOn = officeDaysAfter(dueOn, 2) <= on;
    return [personId, ...(goesOn ? others.filter((other) => other !== personId) : [])].map(tell);
  });
}
