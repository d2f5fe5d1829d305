import { useTranslation } from 'react-i18next';
import { EXERCISE_MOST } from '../../../../domain/exercise/exercise-limits';
import { closeExerciseFinding } from '../../../../contracts/exercise/exercise';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useMe } from '../../session/session-context';

/** Says that a finding is done: how it was mended, and when. */
export function CloseFindingForm({ exerciseId, findingId }: { exerciseId: string; findingId: string }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const form = useForm({ remedy: '', on: today }, `close-${exerciseId}-${findingId}`);
  const closing = useSending(form, closeExerciseFinding, () => {
    form.sent();
  });
  return (
    <FormFrame
      form={form}
      labels={{ remedy: t('exercises.remedy'), on: t('exercises.doneOn') }}
      prefix={`close-${findingId}-`}
      submit={t('exercises.closeSubmit')}
      sending={closing}
      onSubmit={() => {
        const { remedy, on } = form.values;
        const faults = faultsOf([
          ['remedy', words.text(remedy, EXERCISE_MOST.done)],
          ['on', words.date('fact', on)],
        ]);
        if (form.accept(faults))
          closing.mutate({ params: { exerciseId, findingId }, body: { remedy: remedy.trim(), on } });
      }}
    >
      <TextField form={form} name="remedy" lines={2} required />
      <DateField form={form} name="on" kind="fact" required />
    </FormFrame>
  );
}
