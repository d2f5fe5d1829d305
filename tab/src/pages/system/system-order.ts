import { CRITICALITIES } from '../../../../domain/system/system';
import { SYSTEM_STANDINGS } from '../../../../domain/system/system-standing';
import type { SystemRow } from '../../../../contracts/system/system';

/** What needs something first, then what is most critical, then the name; what is out of use comes last. */
export const systemsByAttention = (a: SystemRow, b: SystemRow): number =>
  Number(a.isRetired) - Number(b.isRetired) ||
  SYSTEM_STANDINGS.indexOf(a.standing) - SYSTEM_STANDINGS.indexOf(b.standing) ||
  CRITICALITIES.indexOf(a.criticality) - CRITICALITIES.indexOf(b.criticality) ||
  a.name.localeCompare(b.name, 'da');
