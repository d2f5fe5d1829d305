import type { AccessRefusal } from '../access/refusals';
import type { ResultOr } from '../ground/result';
import type { TopicFigure } from './topic';

/** Why a rule about entered figures says no. */
export type IndicatorRefusal =
  | AccessRefusal
  | { code: 'figure-invalid'; figure: TopicFigure }
  | { code: 'parts-exceed-whole'; parts: readonly TopicFigure[]; whole: TopicFigure };

export type IndicatorResult<Value> = ResultOr<Value, IndicatorRefusal>;
