import type { PersonId } from '../../domain/access/role';
import type { FrozenName } from '../../domain/decision/terms';
import { besideNameSeen } from '../../domain/decision/name-seen';
import { ok, refuse, type Result } from '../../domain/result';
import type { ShownPerson } from '../scene/ports';
import type { ActionTurn } from './action-turn';

/** The names that a vote keeps: the voter's, and whose seat it is when a deputy answers. */
export type VoterNames = { voter: FrozenName; absent: ShownPerson | null };

/** The names in the directory at this moment of who presses and of the member they answer for. */
export function voterOf({ setting, reader }: ActionTurn, onBehalfOf: PersonId | null): Result<VoterNames> {
  const known = named(setting.people.get(reader.personId));
  const voter = known && besideNameSeen(known, reader.nameSeen);
  if (voter === undefined) return refuse({ code: 'not-on-roster' });
  if (onBehalfOf === null) return ok({ voter, absent: null });
  const absent = named(setting.people.get(onBehalfOf));
  // Whom nobody knows has given no mandate; the tab says the same.
  return absent === undefined ? refuse({ code: 'no-mandate' }) : ok({ voter, absent });
}

/** Only name and title are kept, whatever else the directory knows. */
const named = (person: ShownPerson | undefined): ShownPerson | undefined =>
  person === undefined ? undefined : { name: person.name, title: person.title };
