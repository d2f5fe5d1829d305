import { useTranslation } from 'react-i18next';
import { recordMandate } from '../../../../../functions/contracts/governance';
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

/** Records a deputy's mandate for a member of the body. */
export function MandateForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const nameOf = usePersonName();
  const roster = useAnswer(getRoster, {});
  const form = useForm({ deputyId: '', memberId: '', ...EMPTY_PERIOD });
  const recording = useCommand(recordMandate);
  const period = usePeriod();
  const labels = {
    deputyId: t('governance.deputy'),
    memberId: t('governance.member'),
    ...period.labels,
  };
  const entries = roster.data?.entries ?? [];
  const optionsOf = (some: typeof entries) =>
    some.map(({ person }) => [person.personId, nameOf(person)] as const);
  const body = entries.filter(({ memberships }) =>
    memberships.some(({ role }) => role === 'chair' || role === 'member'),
  );
  const send = () => {
    const faults = faultsOf<string>([
      ['deputyId', words.text(form.values.deputyId)],
      ['memberId', words.text(form.values.memberId)],
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
      prefix="mandate-"
      submit={t('governance.save')}
      busy={recording.isPending}
      failure={recording.error}
      done={recording.isSuccess && <Success>{t('confirmations.mandateAwaits')}</Success>}
      onSubmit={send}
    >
      <SelectField
        form={form}
        name="deputyId"
        label={labels.deputyId}
        options={optionsOf(entries)}
        required
      />
      <SelectField form={form} name="memberId" label={labels.memberId} options={optionsOf(body)} required />
      <PeriodFields form={form} />
    </FormFrame>
  );
}
