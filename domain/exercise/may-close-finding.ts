import { abilitiesOf } from '../access/abilities';
import type { PersonId, Role } from '../access/role';
import type { ExerciseFinding } from './exercise';

/**
 * Whether somebody says that a finding is done: whoever has it, as long as they hold a role, until it is done; and whoever
 * keeps the registers, who may put it right. `roles`: those on the day. Tab and rule ask here.
 */
export const mayCloseFinding = (
  { ownerId, done }: Pick<ExerciseFinding, 'ownerId' | 'done'>,
  personId: PersonId,
  roles: readonly Role[],
): boolean => abilitiesOf(roles).keepRegisters || (done === null && roles.length > 0 && ownerId === personId);
