import type { PersonId } from '../../domain/access/role';
import type { PersonView } from '../../contracts/values';
import type { DirectoryPerson } from '../people/directory';

/** A person for showing; somebody erased from the directory has neither name nor title any more. */
export type ShowPerson = (personId: PersonId) => PersonView;

/** Shows people by a directory that has been read. */
export const personViews =
  (people: ReadonlyMap<PersonId, DirectoryPerson>): ShowPerson =>
  (personId) => {
    const person = people.get(personId);
    return { personId, name: person?.name ?? null, title: person?.title ?? null };
  };
