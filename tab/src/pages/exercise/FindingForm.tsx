import { useTranslation } from 'react-i18next';
import { EXERCISE_MOST } from '../../../../domain/exercise/exercise-limits';
import {
  addExerciseFinding,
  changeExerciseFinding,
  type ExerciseFindingView,
} from '../../../../contracts/exercise/exercise';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { OwnerOfEntry, ownerValues } from '../../components/register/OwnerOfEntry';
import { Success } from '../../components/Success';

type Props = { exerciseId: string; finding?: ExerciseFindingView };

/** Writes a finding with somebody to mend it by a day, or puts one differently: it is then open again. */
export function FindingForm({ exerciseId, finding }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const prefix = `finding-${finding?.findingId ?? 'new'}-`;
  const form = useForm(
    { text: finding?.text ?? '', ...ownerValues(finding?.owner ?? null), dueOn: finding?.dueOn ?? '' },
    `${prefix}${exerciseId}`,
  );
  const saving = useSendingBy(
    form,
    ({ call }, body: { text: string; ownerId: string; dueOn: string }) =>
      finding === undefined
        ? call(addExerciseFinding, { params: { exerciseId }, body })
        : call(changeExerciseFinding, { params: { exerciseId, findingId: finding.findingId }, body }),
    () => {
      if (finding === undefined) form.begin();
      else form.sent();
    },
  );
  const send = () => {
    const { text, ownerId, dueOn } = form.values;
    const faults = faultsOf([
      ['text', words.text(text, EXERCISE_MOST.finding)],
      ['ownerId', words.text(ownerId)],
      ['dueOn', dueOn === finding?.dueOn ? undefined : words.date('step', dueOn)],
    ]);
    if (form.accept(faults)) saving.mutate({ text: text.trim(), ownerId, dueOn });
  };
  return (
    <FormFrame
      form={form}
      labels={{
        text: t('exercises.findingText'),
        ownerId: t('exercises.findingOwner'),
        ownerName: t('exercises.findingOwner'),
        dueOn: t('followUps.dueOn'),
      }}
      prefix={prefix}
      submit={t('exercises.saveFinding')}
      sending={saving}
      done={saving.isSuccess && <Success>{t('exercises.findingSaved')}</Success>}
      onSubmit={send}
    >
      <TextField form={form} name="text" lines={2} required />
      <OwnerOfEntry form={form} required />
      <DateField form={form} name="dueOn" kind="step" required />
    </FormFrame>
  );
}
