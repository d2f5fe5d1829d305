import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { coordinatorsOn } from './audience';

/**
 * Who is reminded of a date, each once: whoever sees to it, or where nobody does the coordinators; and the coordinators
 * too once it goes on to them (`dateStep`).
 */
export function reminded(
  { access }: Pick<Oversight, 'access'>,
  owner: PersonId | undefined,
  goesOn: boolean,
  on: DanishDate,
): readonly PersonId[] {
  const coordinators = coordinatorsOn(access, on);
  if (owner === undefined) return coordinators;
  return goesOn ? [...new Set([owner, ...coordinators])] : [owner];
}
