import { danishClock, type Instant } from '../calendar/danish-time';
import { isOfficeDay } from '../calendar/working-day';
import type { Oversight } from '../oversight';
import { dueHourOn } from '../status/limit';

/**
 * Whether a message that waits for nobody's act is sent now: from the hour of the local rules on days on which town
 * halls are open.
 */
export function isWorkTime({ statusPolicies }: Pick<Oversight, 'statusPolicies'>, now: Instant): boolean {
  const { date, hour } = danishClock(now);
  return isOfficeDay(date) && hour >= dueHourOn(statusPolicies, date);
}
