import { chairsOn, holdersOn, managementBodyOn, type Access } from '../access/access';
import type { ActingId } from '../access/acting-chair';
import { modelOn, type DecisionModel } from '../access/decision-model';
import type { PersonId } from '../access/role';
import { addDays, type DanishDate } from '../calendar/danish-time';
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
  const gainers = gainersBy(access, change, date);
  const isAlsoElse = (personId: PersonId) => isOther(personId) && !gainers.includes(personId);
  const members = managementBodyOn(access, date).filter(isOther);
  if (members.length > 0) {
    const others = members.filter(isAlsoElse);
    return { as: 'member', people: others.length > 0 ? others : members };
  }
  const administrators = holdersOn(access, (role) => role === 'administrator', date);
  return { as: 'administrator', people: administrators.filter(isAlsoElse) };
}

/**
 * Whom a change gives a seat or a power to decide, also where it does not name them: who has the chair's office when the
 * chief executive is to decide, or when nobody acts as chair any more; and by other levels of decision those who decide
 * alone at a level, the delegates, and the chair where the chief executive decides.
 */
function gainersBy(access: Access, change: BodyChange, date: DanishDate): readonly PersonId[] {
  switch (change.type) {
    case 'DecisionModelSet':
      return isByChair(change.data.model) ? chairsOn(access, later(change.data.from, date)) : [];
    case 'ActingChairEnded':
      return chairsUnder(access, change.data.actingId, later(addDays(change.data.to, 1), date));
    case 'DecisionPolicySet':
      return [
        ...access.delegations.filter((one) => one.to >= date).map((one) => one.delegateId),
        ...(isByChair(modelOn(access.models, date)) ? chairsOn(access, date) : []),
      ];
    default: {
      const named = beneficiaryOf(change);
      return named === undefined ? [] : [named];
    }
  }
}

const isByChair = ({ kind }: DecisionModel): boolean => kind === 'chiefExecutive';

const later = (one: DanishDate, other: DanishDate): DanishDate => (one > other ? one : other);

/** Who chairs the body on a day without one acting chair. */
const chairsUnder = (access: Access, actingId: ActingId, date: DanishDate): readonly PersonId[] =>
  chairsOn({ ...access, actingChairs: access.actingChairs.filter((one) => one.actingId !== actingId) }, date);
