import type { AccessRefusal } from '../access/refusals';
import type { ResultOr } from '../ground/result';

/** What of an area cannot be so. */
export const AREA_FAULTS = ['scale', 'score', 'benchmark', 'repeated'] as const;
export type AreaFault = (typeof AREA_FAULTS)[number];

/** Why a rule about measurements says no. */
export type BaselineRefusal =
  | AccessRefusal
  /** There is none of that number, or it was annulled. */
  | { code: 'unknown-baseline-result' }
  | { code: 'areas-missing' }
  | { code: 'area-invalid'; area: string; fault: AreaFault };

export type BaselineAnswer<Value> = ResultOr<Value, BaselineRefusal>;
