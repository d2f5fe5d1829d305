import { isInOperation } from './measure-standing';
import type { MeasureStage } from './registered-measure';

/** Put off to a later day, or out of operation again: leadership is told why. */
export const isSetBack = (before: MeasureStage, after: MeasureStage): boolean =>
  (before.dueOn !== null && after.dueOn !== null && after.dueOn > before.dueOn) ||
  (isInOperation(before) && !isInOperation(after));
