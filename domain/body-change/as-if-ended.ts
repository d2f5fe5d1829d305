import { evolveAccess } from '../access/evolve-access';
import type { Access } from '../access/access';
import type { BodyChangeState } from './body-change-state';

/**
 * The roster as it will be when the ends of office that await the body are confirmed: whoever follows can be proposed
 * in the same sitting. Nobody is recorded by it: a change is held to the roster as it is when it is confirmed.
 */
export function asIfEnded({ access, changes }: BodyChangeState): Access {
  const after: Access = { ...access, memberships: new Map(access.memberships) };
  for (const { state, change } of changes.values())
    if (state === 'awaited' && change.type === 'MembershipEnded') evolveAccess(after, change);
  return after;
}
