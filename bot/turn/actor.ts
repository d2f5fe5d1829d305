import type { PersonId } from '../../domain/access/role';
import { ok, refuse, type Result } from '../../domain/result';
import { tenantOf, type Activity } from './activity';
import type { BotPorts } from '../scene/ports';

/**
 * Who acts: the Entra object id that the channel vouches for, in the municipality's tenant and on its list of people.
 * Nothing that a card carries can change the answer.
 */
export async function actorOf(activity: Activity, ports: BotPorts): Promise<Result<PersonId>> {
  if (tenantOf(activity) !== ports.tenantId.toLowerCase()) return refuse({ code: 'wrong-tenant' });
  const objectId = activity.from.aadObjectId;
  if (!objectId) return refuse({ code: 'not-signed-in' });
  const personId = await ports.findPersonByObjectId(objectId);
  return personId === undefined ? refuse({ code: 'not-on-roster' }) : ok(personId);
}
