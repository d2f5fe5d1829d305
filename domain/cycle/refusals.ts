import type { AccessRefusal } from '../access/refusals';
import type { ResultOr } from '../ground/result';

/** Why a rule about the year's dates says no. */
export type CycleRefusal = AccessRefusal | { code: 'unknown-date' };

export type CycleResult<Value> = ResultOr<Value, CycleRefusal>;
