import type { Instant } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import type { ClockRow } from './clock';
import type { ClockExemption, ClockStanding } from './clock-standing';
import type { Dispatch, SentBack } from './incident-facts';
import { instantAfter } from './instant-after';
import { allProvenAt } from './proven-at';
import { halfTime } from './warnings';

/** What a clock goes by. */
export type ClockCourse = {
  /** When its trigger happened; undefined: not yet. */
  startedAt: Instant | undefined;
  exemption: ClockExemption | undefined;
  /** What it is there for. */
  own: readonly Dispatch[];
  /** What closes it as well; it is not sent back for it. */
  other: readonly Dispatch[];
};

/** How a clock stands at an instant. Only receipts close it, and what was sent stays sent whether it had to be or not. */
export function standingOf(
  row: Pick<ClockRow, 'trigger' | 'delay'>,
  course: ClockCourse,
  now: Instant,
): ClockStanding {
  const isExempt = course.exemption !== undefined;
  const { startedAt, own, other } = course;
  const proven = allProvenAt([...own, ...other]);
  // What need not be sent is closed only by having been sent itself.
  const closedAt = isExempt ? allProvenAt(own)[0] : proven[0];
  const dueAt =
    isExempt || startedAt === undefined || row.delay === null ? null : instantAfter(startedAt, row.delay);
  const backs = own.filter((dispatch) => dispatch.receipt !== null).flatMap((dispatch) => dispatch.sentBack);
  return (
    askedForMore(backs, proven, now) ??
    (closedAt === undefined ? open(row, course, dueAt, now) : closed(backs, proven, closedAt, dueAt))
  );
}

/** Sent back and not sent again since. Of several the first counts, and the first instant that was named. */
function askedForMore(
  backs: readonly SentBack[],
  proven: readonly Instant[],
  now: Instant,
): ClockStanding | undefined {
  const waiting = backs.filter((back) => answeredAt(back, proven) === undefined);
  const startedAt = earliest(waiting.map((back) => back.at));
  if (startedAt === undefined) return undefined;
  const dueAt = earliest(waiting.flatMap((back) => back.answerBy ?? [])) ?? null;
  return { state: 'sentBack', startedAt, dueAt, isOverdue: dueAt !== null && now > dueAt };
}

/** Sent by a receipt, and again whenever more was asked for. The first time that was too late makes it late. */
function closed(
  backs: readonly SentBack[],
  proven: readonly Instant[],
  at: Instant,
  dueAt: Instant | null,
): ClockStanding {
  if (dueAt !== null && at > dueAt) return { state: 'closedLate', at, dueAt };
  const missed = backs
    .flatMap((back) => {
      const answered = answeredAt(back, proven);
      const { answerBy } = back;
      return answered !== undefined && answerBy !== null && answered > answerBy
        ? { at: answered, dueAt: answerBy }
        : [];
    })
    .sort((one, next) => compare(one.dueAt, next.dueAt) || compare(one.at, next.at))[0];
  if (missed !== undefined) return { state: 'closedLate', ...missed };
  return dueAt === null ? { state: 'closed', at } : { state: 'closedInTime', at, dueAt };
}

function open(
  { trigger }: Pick<ClockRow, 'trigger'>,
  { startedAt, exemption }: ClockCourse,
  dueAt: Instant | null,
  now: Instant,
): ClockStanding {
  if (exemption !== undefined) return { state: 'notRequired', because: exemption };
  if (startedAt === undefined) return { state: 'notStarted', waitsFor: trigger };
  if (dueAt === null) return { state: 'running', startedAt, dueAt };
  if (now > dueAt) return { state: 'overdue', startedAt, dueAt };
  return { state: now >= halfTime(startedAt, dueAt) ? 'due' : 'running', startedAt, dueAt };
}

/** When what was asked for was sent: the first time after it was asked for. */
const answeredAt = (back: SentBack, proven: readonly Instant[]): Instant | undefined =>
  proven.find((at) => at > back.at);

const earliest = (instants: readonly Instant[]): Instant | undefined => [...instants].sort(compare)[0];
