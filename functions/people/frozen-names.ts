import type { PersonId } from '../../domain/access/role';
import type { FrozenName, NamedPerson } from '../../domain/decision/terms';
import { besideNameSeen } from '../../domain/decision/name-seen';
import type { DirectoryPerson } from './directory';

type People = ReadonlyMap<PersonId, DirectoryPerson>;

/**
 * A person's name and title as they are now; nothing if the directory does not have them. `seen` is the name by which
 * they are signed in, where it is they who act.
 */
export function frozenName(people: People, personId: PersonId, seen?: string): FrozenName | undefined {
  const person = people.get(personId);
  return person === undefined ? undefined : besideNameSeen(person, seen);
}

/** The names and titles of several people as they are now; those who are not in the directory are left out. */
export const namedPeople = (people: People, ids: readonly PersonId[]): readonly NamedPerson[] =>
  [...new Set(ids)].flatMap((personId) => {
    const name = frozenName(people, personId);
    return name === undefined ? [] : { personId, ...name };
  });
