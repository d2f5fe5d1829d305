import type { AccessRefusal } from '../access/refusals';
import type { ResultOr } from '../ground/result';

/** Why a rule about suppliers says no. */
export type SupplierRefusal =
  | AccessRefusal
  | { code: 'unknown-supplier' }
  | { code: 'unknown-statement' }
  | { code: 'unknown-remark' }
  | { code: 'cvr-invalid'; value: string }
  /** Another one that is in use is the same, by its number or its name. */
  | { code: 'already-listed'; id: string; name: string }
  /** It is not used any more: it is to be taken back before anything is said of it. */
  | { code: 'not-in-use'; name: string };

export type SupplierResult<Value> = ResultOr<Value, SupplierRefusal>;
