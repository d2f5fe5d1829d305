import { abilitiesOf } from '../access/abilities';
import type { PersonId, Role } from '../access/role';
import type { SupplierRemark } from './supplier';

/**
 * Whether somebody answers a remark: whoever has it, as long as they hold a role, until it is answered; and whoever keeps
 * the registers, who may put an answer right. `roles`: those on the day. Tab and rule ask here.
 */
export const mayAnswerRemark = (
  { ownerId, answered }: Pick<SupplierRemark, 'ownerId' | 'answered'>,
  personId: PersonId,
  roles: readonly Role[],
): boolean =>
  abilitiesOf(roles).keepRegisters || (answered === null && roles.length > 0 && ownerId === personId);
