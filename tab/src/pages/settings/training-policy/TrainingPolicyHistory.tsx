import { useTranslation } from 'react-i18next';
import type { TrainingPolicyView } from '../../../../../contracts/training/training';
import { Reveal } from '../../../components/Reveal';
import { usePolicySentence } from '../../../components/training/usePolicySentence';

/** Every policy that was recorded, the newest first. */
export function TrainingPolicyHistory({ history }: { history: readonly TrainingPolicyView[] }) {
  const { t } = useTranslation();
  const sentence = usePolicySentence();
  const lines = history.map((one, index) => [index, sentence(one)] as const).toReversed();
  return (
    <Reveal text={t('trainingPolicy.history')} reading>
      <ol>
        {lines.map(([index, line]) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </Reveal>
  );
}
