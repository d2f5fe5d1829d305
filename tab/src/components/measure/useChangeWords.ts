import { useTranslation } from 'react-i18next';
import type { MeasureChangeView } from '../../../../contracts/measure/measure';
import { useFormat } from '../../words/useFormat';

/** In which way the register is not what was approved, in one sentence. */
export function useChangeWords(): (change: MeasureChangeView) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, since, decisionId, fields }) =>
    t(`measures.change.${kind}`, {
      date: format.date(since),
      decisionId: decisionId ?? '',
      fields: [...new Set(fields.map((field) => t(`measures.substance.${field}`)))].join(', '),
    });
}
