import { danishClock, type Instant } from '../calendar/danish-time';
import { isOfficeDay } from '../calendar/working-day';
import { DUE_HOUR } from '../status/due-month';

/** Whether a message that waits for nobody's act is sent now: from eight o'clock on days on which town halls are open. */
export function isWorkTime(now: Instant): boolean {
  const { date, hour } = danishClock(now);
  return isOfficeDay(date) && hour >= DUE_HOUR;
}
