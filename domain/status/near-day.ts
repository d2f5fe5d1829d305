import { addDays, danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import { nearOn } from './limit';
import type { StatusState } from './status-state';

/** A day, and the last day that counts as near it by the rules then in force. */
export function nearDayIn(
  { statusPolicies }: Pick<StatusState, 'statusPolicies'>,
  now: Instant,
): { on: DanishDate; near: DanishDate } {
  const on = danishDate(now);
  return { on, near: addDays(on, nearOn(statusPolicies, on).amount) };
}
