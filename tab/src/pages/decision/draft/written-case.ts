import type { WrittenCase } from '../../../../../contracts/decision/case-draft';
import type { AnnexView } from '../../../../../contracts/decision/decision-content';
import { textsFrom } from '../../../components/form/kept-writing';
import { EMPTY_STEP } from '../../../components/form/useSteps';
import { EMPTY_DRAFT, EMPTY_MEASURE, type Prefilled } from './draft-values';

/** What the form begins with when nothing is written: whoever writes a case is most often who recommends it. */
export const writtenFirst = (personId: string): Prefilled => ({
  values: { ...EMPTY_DRAFT, recommenderId: personId },
  conditions: [],
  actions: [],
  measures: [],
  annexes: [],
});

/** The form as far as it is written, as it is kept. What is empty is left out: most of the fields belong to other kinds. */
export function writtenOf({ values, conditions, actions, measures, annexes }: Prefilled): WrittenCase {
  const filled = Object.entries(values).filter(([, text]) => text !== '');
  return {
    values: Object.fromEntries(filled),
    conditions: [...conditions],
    actions: [...actions],
    measures: [...measures],
    annexes: annexes.map((annex: AnnexView) => annex),
  };
}

/** The form filled in with what was kept. Fields that a later release of the app has no longer are passed over. */
export function prefilledWith({ values, conditions, actions, measures, annexes }: WrittenCase): Prefilled {
  const rowsOf = <Name extends string>(rows: readonly object[], empty: Readonly<Record<Name, string>>) =>
    rows.map((row) => textsFrom(row, empty) ?? empty);
  // What is missing was empty; the level is the one field that begins with something else.
  const emptied = { ...EMPTY_DRAFT, level: '' };
  return {
    values: textsFrom(values, emptied) ?? emptied,
    conditions: rowsOf(conditions, EMPTY_STEP),
    actions: rowsOf(actions, EMPTY_STEP),
    measures: rowsOf(measures, EMPTY_MEASURE),
    annexes,
  };
}

/** Whether two forms hold the same. */
export const isSameWriting = (one: WrittenCase, other: WrittenCase): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
