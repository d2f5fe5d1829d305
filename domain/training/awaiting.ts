import { compare } from '../ground/compare';
import { completionKey, type Completion, type Training } from './training';

/**
 * What people have reported and nobody has verified, the oldest first. Nobody can vouch for somebody who is erased: what
 * they reported waits no more.
 */
export function awaitingVerification({ completions, erased }: Training): readonly Completion[] {
  const waiting: Completion[] = [];
  for (const [personId, own] of completions)
    if (!erased.has(personId)) for (const one of own) if (one.verified === null) waiting.push(one);
  return waiting.sort(
    (a, b) => compare(a.loggedAt, b.loggedAt) || compare(completionKey(a), completionKey(b)),
  );
}

/** Whether a completion began as somebody's word about themselves; what is logged is verified by whoever logs it. */
export const wasReported = ({ personId, loggedBy, verified }: Completion): boolean =>
  loggedBy === personId && verified?.by !== personId;
