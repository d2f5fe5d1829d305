import type { PersonId } from '../access/role';
import type { Oversight } from '../oversight';

/** Who has said whether they want each month's status in their own chat too. It is nothing that was decided, and no fact. */
export type StatusWishes = ReadonlyMap<PersonId, boolean>;

/** Whether somebody wants it. What an earlier release wrote in the ledger holds until they say it anew. */
export const wantsStatus = (
  { personalStatus }: Pick<Oversight, 'personalStatus'>,
  wishes: StatusWishes,
  personId: PersonId,
): boolean => wishes.get(personId) ?? personalStatus.has(personId);
