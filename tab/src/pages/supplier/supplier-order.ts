import { SUPPLIER_STANDINGS } from '../../../../domain/supplier/supplier-standing';
import type { SupplierRow } from '../../../../contracts/supplier/supplier';

const NO_DAY = '~';

/** What needs something first, then the earliest day, then the name; what is out of use comes last. */
export const suppliersByAttention = (a: SupplierRow, b: SupplierRow): number =>
  Number(a.isRetired) - Number(b.isRetired) ||
  SUPPLIER_STANDINGS.indexOf(a.standing) - SUPPLIER_STANDINGS.indexOf(b.standing) ||
  (a.dueOn ?? NO_DAY).localeCompare(b.dueOn ?? NO_DAY) ||
  a.name.localeCompare(b.name, 'da');
