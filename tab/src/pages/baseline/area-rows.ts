import { scaleFault } from '../../../../domain/baseline/area-refusal';
import { isSameText } from '../../../../domain/ground/same-text';
import type { AreaScoreView } from '../../../../contracts/baseline/baseline';

/** The fields of one area, as they are written. */
export const EMPTY_AREA = {
  area: '',
  score: '',
  scaleMin: '',
  scaleMax: '',
  benchmarkValue: '',
  benchmarkSource: '',
};
export type AreaField = keyof typeof EMPTY_AREA;
type Written = Readonly<Record<AreaField, string>>;

/** A score may have decimals, after a comma or a point. */
const numberOf = (written: string): number =>
  written.trim() === '' ? Number.NaN : Number(written.trim().replace(',', '.'));

const asWritten = (value: number, decimal: string): string => String(value).replace('.', decimal);

/** The fields of an area that was measured; `decimal` parts whole from part in the reader's language. */
export const areaFields = (
  { area, score, scaleMin, scaleMax, benchmark }: AreaScoreView,
  decimal: string,
): Written => ({
  area,
  score: asWritten(score, decimal),
  scaleMin: asWritten(scaleMin, decimal),
  scaleMax: asWritten(scaleMax, decimal),
  benchmarkValue: benchmark === null ? '' : asWritten(benchmark.value, decimal),
  benchmarkSource: benchmark?.source ?? '',
});

/** The same area as it is asked about the next time: without what it scored then. */
export const askedAgain = (area: Written): Written => ({ ...area, score: '', benchmarkValue: '' });

/** What the fields say of an area. */
export const areaOf = ({ area, score, scaleMin, scaleMax, benchmarkValue, benchmarkSource }: Written) => ({
  area: area.trim(),
  score: numberOf(score),
  scaleMin: numberOf(scaleMin),
  scaleMax: numberOf(scaleMax),
  benchmark:
    benchmarkValue.trim() === '' ? null : { value: numberOf(benchmarkValue), source: benchmarkSource.trim() },
});

/** The first field of numbers that is no number, or that lies off the scale; nothing if all are as they should be. */
export function wrongNumber(
  written: Written,
): { field: AreaField; fault: 'number' | 'scale' | 'score' | 'benchmark' } | undefined {
  const numbers = ['score', 'scaleMin', 'scaleMax'] as const;
  const none = numbers.find((one) => Number.isNaN(numberOf(written[one])));
  if (none !== undefined) return { field: none, fault: 'number' };
  if (written.benchmarkValue.trim() !== '' && Number.isNaN(numberOf(written.benchmarkValue)))
    return { field: 'benchmarkValue', fault: 'number' };
  const fault = scaleFault(areaOf(written));
  if (fault === 'scale') return { field: 'scaleMax', fault };
  if (fault === 'score') return { field: 'score', fault };
  return fault === 'benchmark' ? { field: 'benchmarkValue', fault } : undefined;
}

/** Whether an area stands in a row before it already. */
export const isRepeated = (rows: readonly { values: Written }[], at: number): boolean =>
  rows.slice(0, at).some(({ values }) => isSameText(values.area, rows[at]?.values.area ?? ''));
