import type { MeasureCode } from '../../../../../domain/decision/content';
import type { MeasureRegisterView } from '../../../../../contracts/measure/measure';
import type { Prefilled } from './draft-values';
import { writtenFirst } from './written-case';

type Writer = { personId: string; title: string };

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
      measures: codes.flatMap((code) =>
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
      ),
    },
    supersedes: only !== undefined && replaced.length === 1 ? only.decisionId : null,
  };
}
