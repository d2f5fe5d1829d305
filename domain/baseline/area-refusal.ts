import { textKey } from '../ground/same-text';
import { listTooLong, requireText } from '../ground/text-rule';
import type { AreaScore } from './baseline';
import { BASELINE_MOST } from './baseline-limits';
import type { AreaFault, BaselineRefusal } from './refusals';

/** What is wrong with the areas of a measurement, or nothing: there is one at least, and none stands twice. */
export function areasRefusal(areas: readonly AreaScore[]): BaselineRefusal | undefined {
  if (areas.length === 0) return { code: 'areas-missing' };
  const tooMany = listTooLong('areas', areas, BASELINE_MOST.areas);
  if (tooMany !== undefined) return tooMany;
  const there = new Set<string>();
  for (const one of areas) {
    const { area, benchmark } = one;
    const wrong =
      requireText('area', area, BASELINE_MOST.area) ??
      (benchmark === null
        ? undefined
        : requireText('benchmarkSource', benchmark.source, BASELINE_MOST.benchmarkSource));
    if (wrong !== undefined) return wrong;
    const fault = there.has(textKey(area)) ? 'repeated' : scaleFault(one);
    if (fault !== undefined) return { code: 'area-invalid', area: area.trim(), fault };
    there.add(textKey(area));
  }
  return undefined;
}

/** What of a score does not lie on its scale, or nothing; the form asks the same. */
export function scaleFault({
  score,
  scaleMin,
  scaleMax,
  benchmark,
}: Omit<AreaScore, 'area'>): AreaFault | undefined {
  const isNumber = (value: number) => Number.isFinite(value) && Math.abs(value) <= BASELINE_MOST.number;
  if (!isNumber(scaleMin) || !isNumber(scaleMax) || scaleMin >= scaleMax) return 'scale';
  const isOnScale = (value: number) => value >= scaleMin && value <= scaleMax;
  if (!isOnScale(score)) return 'score';
  return benchmark === null || isOnScale(benchmark.value) ? undefined : 'benchmark';
}
