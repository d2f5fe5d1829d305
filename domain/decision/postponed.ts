import { danishDate, type DanishDate } from '../calendar/danish-time';
import type { Decision } from './decision';
import { settledAnswers } from './seats';

/**
 * The day on which a postponed item comes back: the latest that was named by those who postponed it, so that it suits
 * all of them. One that was postponed without a day comes back at once; undefined: it is not postponed.
 */
export function postponedUntil(decision: Decision): DanishDate | undefined {
  if (decision.state !== 'concluded' || decision.outcome !== 'postponed') return undefined;
  // Only whoever postpones names a day.
  const days = settledAnswers(decision).flatMap(({ until }) => (until === null ? [] : [until]));
  return days.sort().at(-1) ?? danishDate(decision.concludedAt);
}
