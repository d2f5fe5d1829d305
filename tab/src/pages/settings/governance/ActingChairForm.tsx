import { useTranslation } from 'react-i18next';
import { recordActingChair } from '../../../../../functions/contracts/governance';
import { getRoster } from '../../../../../functions/contracts/roster';
import { useAnswer } from '../../../api/useAnswer';
import { useCommand } from '../../../api/useCommand';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { SelectField } from '../../../components/form/SelectField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { Success } from '../../../components/Success';
import { usePersonName } from '../../../components/usePersonName';
import { PeriodFields } from './PeriodFields';
import { EMPTY_PERIOD, usePeriod } from './usePeriod';

/** Records a member who acts as chair for a period. */
export function ActingChairForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const nameOf = usePersonName();
  const roster = useAnswer(getRoster, {});
  const form = useForm({ personId: '', ...EMPTY_PERIOD });
  const recording = useCommand(recordActingChair);
  const period = usePeriod();
  const labels = { personId: t('governance.member'), ...period.labels };
  const body = (roster.data?.entries ?? []).filter(({ memberships }) =>
    memberships.some(({ role }) => role === 'chair' || role === 'member'),
  );
  const send = () => {
    const faults = faultsOf<string>([
      ['personId', words.text(form.values.personId)],
      ...period.faults(form.values),
    ]);
    if (!form.accept(faults)) return;
    recording.mutate(
      { body: { ...form.values, caseNumber: form.values.caseNumber.trim() } },
      {
        onSuccess: () => {
          form.reset();
        },
        onError: form.refuse,
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="acting-"
      submit={t('governance.save')}
      busy={recording.isPending}
      failure={recording.error}
      done={recording.isSuccess && <Success>{t('governance.saved')}</Success>}
      onSubmit={send}
    >
      <SelectField
        form={form}
        name="personId"
        label={labels.personId}
        options={body.map(({ person }) => [person.personId, nameOf(person)] as const)}
        required
      />
      <PeriodFields form={form} />
    </FormFrame>
  );
}
