import { chairsOn } from '../access/access';
import { endingRights } from '../access/ending-right';
import { danishDate, daysBetween, type Instant } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { nearOn } from '../status/limit';
import { coordinatorsOn } from './audience';
import { toPerson, type Delivery } from './delivery';
import { isWorkTime } from './work-time';

/**
 * Word of a mandate, a delegation or an acting chair whose end is near by the municipality's own policy or the app's
 * default, in person to those whom it concerns, the chair and the coordinators. The ids are the same each time they are
 * derived.
 */
export function dueEndings(state: Oversight, now: Instant): readonly Delivery[] {
  if (!isWorkTime(state, now)) return [];
  const on = danishDate(now);
  const { access, statusPolicies } = state;
  const near = nearOn(statusPolicies, on).amount;
  const others = [...chairsOn(access, on), ...coordinatorsOn(access, on)];
  return endingRights(access, on)
    .filter(({ to }) => daysBetween(on, to) <= near)
    .flatMap(({ right, rightId, to, concerned }) =>
      [...new Set([...concerned, ...others])].map(toPerson({ kind: 'rightEnding', right, rightId, to })),
    );
}
