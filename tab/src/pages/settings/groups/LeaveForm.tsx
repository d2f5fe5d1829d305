import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordLeave } from '../../../../../contracts/access/groups';
import type { PersonView } from '../../../../../contracts/values';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { PersonField } from '../../../components/form/PersonField';
import { DateField } from '../../../components/form/DateField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Success } from '../../../components/Success';
import { useMe } from '../../../session/session-context';

/** Records from when to when somebody is away. */
export function LeaveForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const [person, setPerson] = useState<PersonView>();
  const { today } = useMe();
  const form = useForm({ person: '', from: today, to: '' }, null);
  const recording = useSending(form, recordLeave);
  const labels = { person: t('groups.person'), from: t('groups.from'), to: t('groups.to') };
  const send = () => {
    const { from, to } = form.values;
    const faults = faultsOf([
      ['person', person === undefined ? t('people.missing') : undefined],
      ['from', words.date('stay', from)],
      ['to', words.date('stay', to) ?? words.period(from, to)],
    ]);
    if (!form.accept(faults) || person === undefined) return;
    recording.mutate(
      { params: { personId: person.personId }, body: { from, to } },
      {
        onSuccess: () => {
          form.begin();
          setPerson(undefined);
        },
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="leave-"
      submit={t('groups.saveLeave')}
      sending={recording}
      done={recording.isSuccess && <Success>{t('groups.leaveSaved')}</Success>}
      onSubmit={send}
    >
      <PersonField name="person" chosen={person} onChoose={setPerson} required />
      <DateField form={form} name="from" kind="stay" required />
      <DateField form={form} name="to" kind="stay" required />
    </FormFrame>
  );
}
