import { MEASURE_CODES, type MeasureCode } from '../../../../../domain/decision/content';
import type { MeasureRegisterView } from '../../../../../contracts/measure/measure';
import type { MeasureRow, Prefilled } from './draft-values';
import { writtenFirst } from './written-case';

type Writer = { personId: string; title: string };

/** The measures of some numbers as they stand in the register. */
const rowsOf = (
  measures: MeasureRegisterView['measures'],
  codes: readonly MeasureCode[],
): readonly MeasureRow[] =>
  codes.flatMap((code) =>
    measures
      .filter((one) => one.code === code)
      .map((one) => ({
        code,
        title: one.title,
        summary: one.summary,
        version: String(one.version),
        performer: one.performer,
        performerName: one.performerName ?? '',
        measureId: one.measureId,
      })),
  );

/**
 * An approval that is put forward again: its own texts, and the measures of its numbers as the register has them by now. What
 * was typed by hand in it stays.
 */
export const redrawn = (filled: Prefilled, { measures }: MeasureRegisterView): Prefilled => ({
  ...filled,
  measures: [
    ...rowsOf(
      measures,
      MEASURE_CODES.filter((code) =>
        filled.measures.some((one) => one.code === code && one.measureId !== ''),
      ),
    ),
    ...filled.measures.filter(({ measureId }) => measureId === ''),
  ],
});

/** Whether some of an approval was drawn from the register. */
export const isDrawn = ({ measures }: Prefilled): boolean =>
  measures.some(({ measureId }) => measureId !== '');

/**
 * The approval of some of the ten numbers as the register has them, each measure bound to its number and version there. It
 * takes the place of the one approval that it holds all of; where there are several, the writer names none.
 */
export function drawnFromRegister(
  { measures, sets }: MeasureRegisterView,
  codes: readonly MeasureCode[],
  { personId, title }: Writer,
): { prefilled: Prefilled; supersedes: string | null } {
  const first = writtenFirst(personId);
  const replaced = sets.filter((set) => set.codes.every((code) => codes.includes(code)));
  const [only] = replaced;
  return {
    prefilled: {
      ...first,
      values: { ...first.values, kind: 'measureApproval', title },
      measures: rowsOf(measures, codes),
    },
    supersedes: only !== undefined && replaced.length === 1 ? only.decisionId : null,
  };
}
