import type { AccessRefusal } from '../access/refusals';
import type { ResultOr } from '../ground/result';
import type { MeasureId } from './registered-measure';

/** Why a rule about the register of measures says no. */
export type MeasureRefusal =
  | AccessRefusal
  | { code: 'unknown-measure'; value: MeasureId }
  | { code: 'measure-retired'; measureId: MeasureId }
  | { code: 'unknown-exhibit'; value: string }
  | { code: 'already-listed'; id: string; name: string };

export type MeasureResult<Value> = ResultOr<Value, MeasureRefusal>;
