import { holdersOn, managementBodyOn, type Access } from '../access/access';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import { beneficiaryOf, type BodyChange } from './body-change';

/** Who may confirm a change on a day, and as what. */
export type Confirmers = { as: 'member' | 'administrator'; people: readonly PersonId[] };

/**
 * The members of the body of that day, but neither who recorded the change nor who gets a seat or a power by it. Where
 * that leaves nobody, as when the only member has left, an administrator who is neither of them.
 */
export function confirmersOf(
  access: Access,
  { change, proposedBy }: { change: BodyChange; proposedBy: PersonId },
  date: DanishDate,
): Confirmers {
  const beneficiary = beneficiaryOf(change);
  const isOther = (personId: PersonId) => personId !== proposedBy && personId !== beneficiary;
  const members = managementBodyOn(access, date).filter(isOther);
  if (members.length > 0) return { as: 'member', people: members };
  return {
    as: 'administrator',
    people: holdersOn(access, (role) => role === 'administrator', date).filter(isOther),
  };
}
