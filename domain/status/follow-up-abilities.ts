import { abilitiesOf } from '../access/abilities';
import type { PersonId, Role } from '../access/role';
import type { FollowUp } from './follow-up';

/** What somebody may do with a follow-up that is not answered yet. */
export type FollowUpAbilities = { answer: boolean; reassign: boolean };

/**
 * The one who was asked answers, and whoever asked names another, as long as they hold a role; a coordinator does both
 * for them. `roles`: those on the day. Card, tab and rule ask here.
 */
export function followUpAbilitiesOf(
  { ownerId, askedBy }: Pick<FollowUp, 'ownerId' | 'askedBy'>,
  personId: PersonId,
  roles: readonly Role[],
): FollowUpAbilities {
  const { issueReport } = abilitiesOf(roles);
  const isHere = roles.length > 0;
  return {
    answer: issueReport || (isHere && personId === ownerId),
    reassign: issueReport || (isHere && personId === askedBy),
  };
}
