import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { rowField, rowLabels, type FormRows } from '../../../components/form/useRows';
import { MEASURE_FIELDS, type MeasureField, type MeasureRow } from './draft-values';

const MOST = {
  code: 1,
  title: DECISION_MOST.measureTitle,
  summary: DECISION_MOST.measureSummary,
  version: DECISION_MOST.measureVersion,
  performer: 20,
  performerName: DECISION_MOST.performerName,
} satisfies Record<MeasureField, number>;

export function useMeasureLabels(): Record<MeasureField, string> {
  const { t } = useTranslation();
  return {
    code: t('draft.code'),
    title: t('draft.measureTitle'),
    summary: t('draft.measureSummary'),
    version: t('draft.measureVersion'),
    performer: t('draft.performer'),
    performerName: t('draft.performerName'),
  };
}

/** The labels and the faults of the rows of measures. */
export function useMeasureRows(rows: FormRows<keyof MeasureRow>) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const labels = rowLabels(rows, { ...useMeasureLabels(), measureId: t('draft.measureId') }, (number) =>
    t('draft.measure', { number }),
  );
  const faults = () =>
    rows.rows.flatMap((row) =>
      MEASURE_FIELDS.filter((field) => field !== 'performerName' || row.values.performer === 'other').map(
        (field) => [rowField(rows, row, field), words.text(row.values[field], MOST[field])] as const,
      ),
    );
  return { labels, faults };
}
