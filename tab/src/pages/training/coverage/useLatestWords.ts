import { useTranslation } from 'react-i18next';
import type { TrainingView } from '../../../../../contracts/training/training';
import { useFormat } from '../../../words/useFormat';

type Taken = Pick<TrainingView['members'][number], 'completions' | 'notCounted' | 'latestOn'>;

/** How many courses count for somebody and when the latest was, and how many are registered without counting. */
export function useLatestWords(): (member: Taken) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ completions, notCounted, latestOn }) => {
    const counted =
      latestOn === null
        ? t('training.noCourse')
        : t('training.courses', { count: completions.length, date: format.date(latestOn) });
    return notCounted.length === 0
      ? counted
      : `${counted}. ${t('coverage.notCounted', { count: notCounted.length })}`;
  };
}
