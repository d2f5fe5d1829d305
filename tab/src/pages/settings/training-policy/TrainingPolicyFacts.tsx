import { useTranslation } from 'react-i18next';
import { AUDIENCES } from '../../../../../domain/access/group';
import { COMPETENCES } from '../../../../../domain/training/competence';
import type { TrainingPolicyView } from '../../../../../contracts/training/training';
import { usePolicySentence } from '../../../components/training/usePolicySentence';
import { Facts } from '../../../components/Facts';
import { useFormat } from '../../../words/useFormat';

/** What the policy for training says. */
export function TrainingPolicyFacts({ policy }: { policy: TrainingPolicyView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = usePolicySentence();
  const days = (count: number | null) =>
    count === null ? t('trainingPolicy.notSet') : t('policy.days', { days: count });
  const kept = AUDIENCES.flatMap((one) => {
    const months = policy.retentionMonths[one];
    if (months === null) return [];
    return `${t(`audience.${one}`)}: ${t('catalogue.months', { count: months })}`;
  });
  return (
    <Facts
      facts={[
        [t('trainingPolicy.now'), sentence(policy)],
        [t('trainingPolicy.dueSoon'), days(policy.dueSoonDays)],
        [t('trainingPolicy.onboarding'), days(policy.onboardingDays)],
        [t('trainingPolicy.leastMinutes'), policy.leastMinutes ?? t('trainingPolicy.notSet')],
        [t('trainingPolicy.others'), t(policy.otherCoursesCount ? 'policy.yes' : 'policy.no')],
        [
          t('trainingPolicy.needed'),
          COMPETENCES.map((one) => `${t(`competence.${one}`)}: ${String(policy.needed[one])}`).join(' · '),
        ],
        [
          t('trainingPolicy.reminders'),
          policy.reminderDays.length === 0
            ? t('policy.remindersNone')
            : t('trainingPolicy.daysBefore', { days: format.all(policy.reminderDays.map(String)) }),
        ],
        [t('trainingPolicy.kept'), kept.length === 0 ? t('trainingPolicy.notSet') : kept.join(' · ')],
      ]}
    />
  );
}
