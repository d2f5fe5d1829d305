import { danishDate, daysBetween, type DanishDate } from '../calendar/danish-time';
import type { Decision } from './decision';

/**
 * Days since a deficiency was found (NIS 2-loven § 6, stk. 2); nothing for other kinds of decision. It stops on the day
 * on which the body has decided about it.
 */
export function deficiencyAge(decision: Decision, on: DanishDate): number | undefined {
  if (decision.content.kind !== 'correctiveApproval') return undefined;
  const until = decision.state === 'concluded' ? danishDate(decision.concludedAt) : on;
  return daysBetween(decision.content.foundOn, until);
}
