import type { DanishDate } from '../calendar/danish-time';
import type { PersonId, Role } from './role';

export type AccessCommand =
  /** The first administrator takes the role; an app role in Entra ID allows it as long as nobody holds it. */
  | { type: 'ClaimAdministration' }
  | { type: 'RecordMembership'; personId: PersonId; role: Role; from: DanishDate }
  | { type: 'EndMembership'; personId: PersonId; role: Role; to: DanishDate };
