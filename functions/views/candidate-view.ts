import { rolesOn, staysIn, type Access } from '../../domain/access/access';
import { AUDIENCES } from '../../domain/access/group';
import type { Period } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { CandidateView } from '../../contracts/values';
import type { DirectoryPerson } from '../people/directory';

/** People with what tells them apart: their mail, and the roles and groups they have on a day or later. */
export const candidateViews = (
  people: readonly DirectoryPerson[],
  access: Access,
  on: DanishDate,
): CandidateView[] =>
  people.map(({ personId, name, title, mail }) => {
    const lasts = ({ to }: Period) => to === undefined || to >= on;
    const held = (access.memberships.get(personId) ?? []).filter(lasts).map(({ role }) => role);
    return {
      personId,
      name,
      title,
      mail,
      roles: [...new Set([...rolesOn(access, personId, on), ...held])],
      // A seat in the body is among the roles.
      audiences: AUDIENCES.filter(
        (audience) => audience !== 'managementBody' && staysIn(access, audience, personId).some(lasts),
      ),
    };
  });
