import type { PersonId } from '../../domain/access/role';
import type { DirectoryPerson } from './directory';

/** Those to whom the bot can write: it has met them in Teams. */
export const metInTeams = (people: ReadonlyMap<PersonId, DirectoryPerson>): ReadonlySet<PersonId> =>
  new Set(
    [...people.values()].flatMap(({ personId, teamsUserId }) => (teamsUserId === null ? [] : [personId])),
  );
