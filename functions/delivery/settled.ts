import type { Instant } from '../../domain/calendar/danish-time';
import { unreachable } from '../../domain/ground/unreachable';
import type { Attempt } from './attempt';
import type { DeliveryRow } from './delivery-store';
import { later, MOST_ATTEMPTS, waitOf } from './waiting-times';

/** How often in a row a personal card is posted without anybody knowing what became of it. */
const MOST_UNKNOWN_POSTS = 2;

/** What an attempt changes in the row. `random` is from 0 up to 1. */
export function settled(
  row: DeliveryRow,
  attempt: Attempt,
  at: Instant,
  random: number,
): Partial<DeliveryRow> {
  switch (attempt.kind) {
    case 'posted': {
      const sentSeq = Math.max(row.sentSeq, attempt.seq);
      const state = sentSeq >= row.wantedSeq ? 'sent' : 'queued';
      const { posted } = attempt;
      return { state, sentSeq, posted, attempts: 0, unknownPosts: 0, problem: null, reason: null };
    }
    case 'later': {
      const { problem, reason, afterSeconds } = attempt;
      if (row.attempts >= MOST_ATTEMPTS) return { state: 'failed', problem, reason };
      const busyUntil = later(at, waitOf(afterSeconds, row.attempts, random));
      return { state: 'queued', problem, reason, busyUntil };
    }
    case 'notInstalled':
      return { state: 'waiting', attempts: 0, problem: attempt.problem, reason: attempt.reason };
    case 'refused':
      return { state: 'failed', problem: attempt.problem, reason: attempt.reason };
    case 'unknown': {
      const { problem, reason } = attempt;
      const unknownPosts = row.unknownPosts + 1;
      // The old card, if there was one, is gone: that is why a new one was posted.
      const known = { posted: null, problem, reason, unknownPosts };
      const mayRepeat = row.recipient.kind === 'person' && unknownPosts < MOST_UNKNOWN_POSTS;
      return mayRepeat
        ? { ...known, state: 'queued', busyUntil: later(at, waitOf(0, row.attempts, random)) }
        : { ...known, state: 'unknown', attempts: 0 };
    }
    default:
      return unreachable(attempt);
  }
}
