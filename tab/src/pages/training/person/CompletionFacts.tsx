import { useTranslation } from 'react-i18next';
import type { CompletionView } from '../../../../../contracts/training/training';
import { Evidence } from '../../../components/training/Evidence';
import { Facts } from '../../../components/Facts';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';

type Props = {
  completion: CompletionView;
  /** Why it no longer counts, where it does not. */
  reason?: string;
};

/** When a course was taken, what shows it, who wrote it down and who verified it. */
export function CompletionFacts({ completion, reason }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const { completedOn, minutes, evidence, loggedBy, loggedAt, verified, corrects } = completion;
  const byAt = (by: CompletionView['loggedBy'], at: string) =>
    t('personTraining.byAt', {
      name: by === null ? t('personTraining.automatic') : nameOf(by),
      at: format.instant(at),
    });
  return (
    <Facts
      facts={[
        ...(reason === undefined ? [] : [[t('personTraining.reason'), reason] as const]),
        [t('personTraining.completedOn'), format.date(completedOn)],
        ...(minutes === null ? [] : [[t('personTraining.minutes'), String(minutes)] as const]),
        [t('personTraining.evidence'), <Evidence evidence={evidence} />],
        [
          t('personTraining.loggedBy'),
          <>
            {byAt(loggedBy, loggedAt)}
            {corrects !== null && `. ${t('personTraining.corrects', { completionId: corrects })}`}
          </>,
        ],
        ...(verified === null
          ? []
          : [[t('personTraining.verifiedBy'), byAt(verified.by, verified.at)] as const]),
      ]}
    />
  );
}
