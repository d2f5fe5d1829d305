import { useTranslation } from 'react-i18next';
import { STATUS_MOST } from '../../../../../domain/status/status-limits';
import type { Month } from '../../../../../domain/calendar/danish-time';
import { listFollowUps, requestFollowUp } from '../../../../../contracts/status/report-follow-up';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { DateField } from '../../../components/form/DateField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Success } from '../../../components/Success';
import { OwnerField } from './OwnerField';

/** Asks for something in a month's status to be followed up: what, by whom and by when. */
export function RequestFollowUpForm({ month }: { month: Month }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const asked = useAnswer(listFollowUps, {});
  const form = useForm({ text: '', ownerId: '', dueOn: '' }, 'follow-up');
  const asking = useSending(form, requestFollowUp);
  const labels = { text: t('followUps.text'), ownerId: t('followUps.owner'), dueOn: t('followUps.dueOn') };
  const send = () => {
    const { text, ownerId, dueOn } = form.values;
    const faults = faultsOf([
      ['text', words.text(text, STATUS_MOST.followUp)],
      ['ownerId', words.text(ownerId)],
      ['dueOn', words.date('step', dueOn)],
    ]);
    if (!form.accept(faults)) return;
    asking.mutate(
      { params: { month }, body: form.values },
      {
        onSuccess: () => {
          form.begin();
        },
      },
    );
  };
  return (
    <Answer query={asked}>
      {({ owners }) => (
        <FormFrame
          form={form}
          labels={labels}
          prefix="follow-up-"
          submit={t('followUps.ask')}
          sending={asking}
          done={asking.isSuccess && <Success>{t('followUps.asked')}</Success>}
          onSubmit={send}
        >
          <TextField form={form} name="text" hint={t('followUps.textHint')} lines={3} required />
          <OwnerField form={form} label={labels.ownerId} owners={owners} />
          <DateField form={form} name="dueOn" kind="step" required />
        </FormFrame>
      )}
    </Answer>
  );
}
