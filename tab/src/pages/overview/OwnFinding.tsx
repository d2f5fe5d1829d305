import { useTranslation } from 'react-i18next';
import { Reveal } from '../../components/Reveal';
import { CloseFindingForm } from '../exercise/CloseFindingForm';

/** Where somebody who may not open the exercise says that the finding that they have is done. */
export function OwnFinding({
  exerciseId,
  findingId,
  text,
}: Record<'exerciseId' | 'findingId' | 'text', string>) {
  const { t } = useTranslation();
  return (
    <Reveal text={t('exercises.close')} name={t('exercises.closeOf', { text })}>
      <CloseFindingForm exerciseId={exerciseId} findingId={findingId} />
    </Reveal>
  );
}
