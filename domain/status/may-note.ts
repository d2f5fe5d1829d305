import { abilitiesOf } from '../access/abilities';
import { rolesOn, type Access } from '../access/access';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { IssuedReport } from './report';

/** Whether a person may take an issued report to efterretning on a day: has the ability and has not noted its newest version. */
export const mayNote = (
  access: Access,
  { version, notings }: IssuedReport,
  { personId, on }: { personId: PersonId; on: DanishDate },
): boolean =>
  abilitiesOf(rolesOn(access, personId, on)).noteReport &&
  !notings.some((noting) => noting.personId === personId && noting.version === version);
