import type { ResultOr } from '../ground/result';
import type { SupplierRefusal } from '../supplier/refusals';

/** Why a rule about systems says no. */
export type SystemRefusal = SupplierRefusal | { code: 'unknown-system' } | { code: 'unknown-plan-test' };

export type SystemResult<Value> = ResultOr<Value, SystemRefusal>;
