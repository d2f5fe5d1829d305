import { holdersOn, managementBodyOn, type Access } from '../access/access';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import { beneficiaryOf, type BodyChange } from './body-change';

/** Who may confirm a change on a day, and as what. */
export type Confirmers = { as: 'member' | 'administrator'; people: readonly PersonId[] };

/**
 * The members of the body of that day, but neither who recorded the change nor who gets a seat or a power by it. Where
 * the only other member is the one who gets it, that member: nobody outside the body decides for it as long as there is
 * one. Where there is none, as when the only member has left, an administrator who is neither of them.
 */
export function confirmersOf(
  access: Access,
  { change, proposedBy }: { change: BodyChange; proposedBy: PersonId },
  date: DanishDate,
): Confirmers {
  const isOther = (personId: PersonId) => personId !== proposedBy;
  const isAlsoElse = (personId: PersonId) => isOther(personId) && personId !== beneficiaryOf(change);
  const members = managementBodyOn(access, date).filter(isOther);
  if (members.length > 0) {
    const others = members.filter(isAlsoElse);
    return { as: 'member', people: others.length > 0 ? others : members };
  }
  const administrators = holdersOn(access, (role) => role === 'administrator', date);
  return { as: 'administrator', people: administrators.filter(isAlsoElse) };
}
