import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../domain/decision/decision-limits';
import { useFaultWords } from './useFaultWords';
import { rowField, rowLabels, type FormRows } from './useRows';

/** A condition or a step of a treatment as it is being written. */
export const EMPTY_STEP = { text: '', ownerId: '', dueOn: '' };
export type StepField = keyof typeof EMPTY_STEP;

export function useStepLabels(): Record<StepField, string> {
  const { t } = useTranslation();
  return { text: t('step.text'), ownerId: t('step.ownerId'), dueOn: t('step.dueOn') };
}

/** The labels and the faults of the rows of steps in a form. */
export function useSteps(rows: FormRows<StepField>, kind: 'condition' | 'action') {
  const { t } = useTranslation();
  const words = useFaultWords();
  const labels = rowLabels(rows, useStepLabels(), (number) => t(`step.${kind}`, { number }));
  const faults = () =>
    rows.rows.flatMap((row) => {
      const { text, ownerId, dueOn } = row.values;
      return [
        [rowField(rows, row, 'text'), words.text(text, DECISION_MOST.step)],
        [rowField(rows, row, 'ownerId'), words.text(ownerId)],
        [rowField(rows, row, 'dueOn'), words.date('step', dueOn)],
      ] as const;
    });
  return { labels, faults };
}

/** The rows as the server takes them. */
export const stepsOf = (rows: FormRows<StepField>) =>
  rows.rows.map(({ values }) => ({ ...values, text: values.text.trim() }));
