import { isSameText } from '../ground/same-text';
import type { AreaScore, Baseline, BaselineResult } from './baseline';
import { countedResults } from './baseline';

/** What an area says beside the measurement before: nothing is compared across scales. */
export const MOVES = ['better', 'worse', 'unchanged', 'otherScale', 'firstTime'] as const;
export type Move = (typeof MOVES)[number];

/** The measurement of the same name before one, among those that count. */
export function resultBefore(baseline: Baseline, result: BaselineResult): BaselineResult | undefined {
  return countedResults(baseline).find(
    (one) => one.on < result.on && one.resultId !== result.resultId && isSameText(one.name, result.name),
  );
}

/** How an area has moved since the measurement before. */
export function moveOf(area: AreaScore, before: BaselineResult | undefined): Move {
  const then = before?.areas.find((one) => isSameText(one.area, area.area));
  if (then === undefined) return 'firstTime';
  if (then.scaleMin !== area.scaleMin || then.scaleMax !== area.scaleMax) return 'otherScale';
  if (then.score === area.score) return 'unchanged';
  return area.score > then.score ? 'better' : 'worse';
}
