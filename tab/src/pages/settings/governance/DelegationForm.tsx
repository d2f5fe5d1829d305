import { useTranslation } from 'react-i18next';
import { ACCESS_MOST } from '../../../../../domain/access/access-limits';
import { recordDelegation } from '../../../../../contracts/access/governance';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { SelectField } from '../../../components/form/SelectField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { usePeople } from '../../../components/people/usePeople';
import { usePersonOptions } from '../../../components/people/usePersonOptions';
import { PeriodFields } from './PeriodFields';
import { EMPTY_PERIOD, usePeriod } from './usePeriod';
import { Recorded } from './Recorded';

/** Records a delegation of risk acceptance with its ceiling. */
export function DelegationForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const optionsOf = usePersonOptions();
  const people = usePeople([]);
  const form = useForm({ delegateId: '', ceiling: '', scope: '', ...EMPTY_PERIOD }, 'delegation');
  const recording = useSending(form, recordDelegation);
  const period = usePeriod();
  const labels = {
    delegateId: t('governance.delegate'),
    ceiling: t('governance.ceiling'),
    scope: t('governance.scope'),
    ...period.labels,
  };
  const send = () => {
    const ceiling = Number(form.values.ceiling);
    const isCeiling = Number.isInteger(ceiling) && ceiling >= 1;
    const faults = faultsOf<string>([
      ['delegateId', words.text(form.values.delegateId)],
      ['ceiling', isCeiling ? undefined : t('governance.numberInvalid')],
      ['scope', words.text(form.values.scope, ACCESS_MOST.scope)],
      ...period.faults(form.values),
    ]);
    if (!form.accept(faults)) return;
    const { delegateId, scope, from, to, caseNumber } = form.values;
    recording.mutate(
      { body: { delegateId, ceiling, scope: scope.trim(), from, to, caseNumber: caseNumber.trim() } },
      {
        onSuccess: () => {
          form.begin();
        },
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="delegation-"
      submit={t('governance.save')}
      sending={recording}
      done={recording.data && <Recorded awaits={recording.data.awaits} done={t('governance.saved')} />}
      onSubmit={send}
    >
      <SelectField form={form} name="delegateId" options={optionsOf(people)} required />
      <TextField
        form={form}
        name="ceiling"
        hint={t('governance.ceilingHint')}
        type="number"
        min="1"
        required
      />
      <TextField form={form} name="scope" lines={2} required />
      <PeriodFields form={form} />
    </FormFrame>
  );
}
