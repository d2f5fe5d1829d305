import type { PersonId } from '../../domain/access/role';
import type { TakenOut } from '../../domain/register/taken-out';
import type { ShowPerson } from './person-view';

/** Somebody of a register, or nobody. */
export const personOrNobody = (personId: PersonId | null, show: ShowPerson) =>
  personId === null ? null : show(personId);

/** Who took something out of a register, when and why. */
export const takenOutView = (taken: TakenOut | null, show: ShowPerson) =>
  taken === null ? null : { ...taken, by: personOrNobody(taken.by, show) };
