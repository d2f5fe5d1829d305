import type { Instant } from '../calendar/danish-time';
import type { ClockRow, Trigger } from './clock';

/**
 * Why a clock does not run: what happened need not be told of (§ 14), a person has confirmed that it is not significant, it
 * no longer went on when the month was over, or nobody who uses a service is affected.
 */
export const CLOCK_EXEMPTIONS = ['voluntary', 'notSignificant', 'notOngoing', 'nobodyAffected'] as const;
export type ClockExemption = (typeof CLOCK_EXEMPTIONS)[number];

/**
 * How a clock stands. Overdue: nothing was sent and the instant has passed. Closed late: it was sent, too late. Sent
 * back: it was sent, and more is asked for. A clock without an instant is closed and never in time or late.
 */
export type ClockStanding =
  | { state: 'notRequired'; because: ClockExemption }
  | { state: 'notStarted'; waitsFor: Trigger }
  | { state: 'running'; startedAt: Instant; dueAt: Instant | null }
  /** Half of its time is gone: the first warning has been given. */
  | { state: 'due'; startedAt: Instant; dueAt: Instant }
  | { state: 'overdue'; startedAt: Instant; dueAt: Instant }
  | { state: 'sentBack'; startedAt: Instant; dueAt: Instant | null; isOverdue: boolean }
  | { state: 'closedInTime'; at: Instant; dueAt: Instant }
  | { state: 'closedLate'; at: Instant; dueAt: Instant }
  | { state: 'closed'; at: Instant };

/** A clock with the rule it goes by and how it stands. */
export type StandingClock = Pick<ClockRow, 'clock' | 'runsOn' | 'basis'> & { standing: ClockStanding };
