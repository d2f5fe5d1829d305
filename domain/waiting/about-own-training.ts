import { joinedOn } from '../access/access';
import type { Oversight } from '../oversight';
import { memberOn } from '../training/coverage';
import type { Reader } from './reader';
import type { Ask } from './waiting';

const AUDIENCE = 'managementBody';

/**
 * A course that a member of the body lacks, or whose date is near (NIS 2-loven § 7, stk. 2), for themselves. Whoever is
 * away is left alone, and whoever has reported one waits for the coordinators.
 */
export function aboutOwnTraining(state: Oversight, { personId, on }: Reader): readonly Ask[] {
  const own = memberOn(state, personId, { on, audience: AUDIENCE });
  if (own?.standing !== 'missing' && own?.standing !== 'dueSoon') return [];
  if (own.notCounted.some(({ verified }) => verified === null)) return [];
  const since = joinedOn(state.access, AUDIENCE, personId, on) ?? on;
  return [{ kind: 'ownCourse', since, due: own.dueOn }];
}
