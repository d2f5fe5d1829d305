import type { Instant } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import { unreachable } from '../ground/unreachable';
import type { StandingClock } from './clock-standing';
import { hoursLater } from './instant-after';

/** When somebody is warned in person, from the first to the last. Product rules; the Act names none. */
export const CLOCK_WARNINGS = ['halfTime', 'sixHoursLeft', 'oneHourLeft', 'overdue'] as const;
export type ClockWarning = { warning: (typeof CLOCK_WARNINGS)[number]; at: Instant };

/** The instant at which half of the time is gone. */
export const halfTime = (startedAt: Instant, dueAt: Instant): Instant =>
  new Date(Math.floor((Date.parse(startedAt) + Date.parse(dueAt)) / 2)).toISOString();

/**
 * The instants at which the people who must act are warned, the earliest first, as a clock stands now. Nights and weekends
 * move none. Of two at once it is the nearer to the end that is given, and none comes before the clock has begun. A clock that
 * is closed, does not run or has no instant warns nobody. Of one that runs on the CSIRT people are told when it is over.
 */
export function warningsOf({
  runsOn,
  standing,
}: Pick<StandingClock, 'runsOn' | 'standing'>): readonly ClockWarning[] {
  const span = openSpan(standing);
  if (span === undefined) return [];
  const { startedAt, dueAt } = span;
  // A report sent on the very instant is in time: the first at which it is not is a millisecond later.
  const after = new Date(Date.parse(dueAt) + 1).toISOString();
  // The authority can name an instant that had passed when it asked.
  const overdue: ClockWarning = { warning: 'overdue', at: after > startedAt ? after : startedAt };
  if (runsOn === 'csirt') return [overdue];
  const ahead: readonly ClockWarning[] = [
    { warning: 'oneHourLeft', at: hoursLater(dueAt, -1) },
    { warning: 'sixHoursLeft', at: hoursLater(dueAt, -6) },
    { warning: 'halfTime', at: halfTime(startedAt, dueAt) },
  ];
  const given: ClockWarning[] = [overdue];
  for (const one of ahead) if (one.at > startedAt && given.every(({ at }) => at !== one.at)) given.push(one);
  return given.sort((one, next) => compare(one.at, next.at));
}

function openSpan(standing: StandingClock['standing']): { startedAt: Instant; dueAt: Instant } | undefined {
  switch (standing.state) {
    case 'running':
    case 'due':
    case 'overdue':
    case 'sentBack':
      return standing.dueAt === null ? undefined : { startedAt: standing.startedAt, dueAt: standing.dueAt };
    case 'notRequired':
    case 'notStarted':
    case 'closedInTime':
    case 'closedLate':
    case 'closed':
      return undefined;
    default:
      return unreachable(standing);
  }
}
