import { danishDate } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { hasLeft, type FollowUp } from '../status/follow-up';
import type { Reader } from './reader';
import type { Ask } from './waiting';

/** An open follow-up waits for its owner; when the owner has left, for those who can name another. */
export function aboutFollowUp(
  { access }: Oversight,
  { answer, ownerId, askedAt, dueOn }: FollowUp,
  { personId, abilities, on }: Reader,
): readonly Ask[] {
  if (answer !== null) return [];
  const dates = { since: danishDate(askedAt), due: dueOn };
  if (ownerId === personId) return [{ kind: 'followUp', ...dates }];
  return abilities.issueReport && hasLeft(access, ownerId, on)
    ? [{ kind: 'followUpOwner', ownerId, ...dates }]
    : [];
}
