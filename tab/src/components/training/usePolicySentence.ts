import { useTranslation } from 'react-i18next';
import type { TrainingPolicyView } from '../../../../contracts/training/training';
import { useFormat } from '../../words/useFormat';

/** A policy for training in one sentence: since when, by which case, which reading, and how often. */
export function usePolicySentence(): (policy: TrainingPolicyView) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ from, caseNumber, reading, intervalMonths }) =>
    t('coverage.policy', {
      from: format.date(from),
      caseNumber,
      reading: t(`coverage.reading.${reading}`),
      interval:
        intervalMonths === null
          ? t('coverage.noInterval')
          : t('coverage.interval', { count: intervalMonths }),
    });
}
