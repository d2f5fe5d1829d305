import type { PersonId } from '../../domain/access/role';
import { compare } from '../../domain/ground/compare';
import type { PersonView } from '../../contracts/values';
import type { DirectoryPerson } from '../people/directory';
import { isRead, type SeenTrail } from '../trail/seen-trail';

/** Everybody who has acted and is known by name, in the order of their names. */
export function actorsIn({ rows }: SeenTrail, people: ReadonlyMap<PersonId, DirectoryPerson>): PersonView[] {
  const ids = new Set<PersonId>();
  for (const row of rows) if (isRead(row) && row.actorId !== null) ids.add(row.actorId);
  return [...ids]
    .flatMap((personId) => {
      const person = people.get(personId);
      return person === undefined ? [] : [{ personId, name: person.name, title: person.title }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'da') || compare(a.personId, b.personId));
}
