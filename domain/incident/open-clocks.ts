import type { Instant } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import { unreachable } from '../ground/unreachable';
import { clocksOf } from './clocks-of';
import type { ClockStanding, StandingClock } from './clock-standing';
import { factsOf, type Incident } from './incident';

/** A clock that somebody still has to end. */
export type OpenClock = Omit<StandingClock, 'standing'> & {
  standing: Extract<ClockStanding, { state: 'running' | 'due' | 'overdue' | 'sentBack' }>;
};

/** After every instant, for what has none. */
const NO_INSTANT = '~';

/** The clocks of an incident that run, the one that ends first on top. Those without an instant come last. */
export const openClocks = (incident: Incident, now: Instant): readonly OpenClock[] =>
  clocksOf(factsOf(incident), now)
    .filter(isOpen)
    .sort(
      (one, next) =>
        compare(one.standing.dueAt ?? NO_INSTANT, next.standing.dueAt ?? NO_INSTANT) ||
        compare(one.standing.startedAt, next.standing.startedAt),
    );

/** The same without those that run on the CSIRT. */
export const ownOpenClocks = (incident: Incident, now: Instant): readonly OpenClock[] =>
  openClocks(incident, now).filter(({ runsOn }) => runsOn === 'municipality');

/** Whether a clock has ended too late, or is past its end. */
export function isMissed(standing: ClockStanding): boolean {
  switch (standing.state) {
    case 'overdue':
    case 'closedLate':
      return true;
    case 'sentBack':
      return standing.isOverdue;
    case 'notRequired':
    case 'notStarted':
    case 'running':
    case 'due':
    case 'closedInTime':
    case 'closed':
      return false;
    default:
      return unreachable(standing);
  }
}

function isOpen(clock: StandingClock): clock is OpenClock {
  const { state } = clock.standing;
  return state === 'running' || state === 'due' || state === 'overdue' || state === 'sentBack';
}
