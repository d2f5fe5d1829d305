import { useTranslation } from 'react-i18next';
import { STATUS_MOST } from '../../../../../domain/status/status-limits';
import { answerFollowUp } from '../../../../../contracts/status/report-follow-up';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';

/** Answers what leadership asked for; an answer stands. */
export function AnswerFollowUpForm({ followUpId }: { followUpId: string }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ text: '' }, `answer-${followUpId}`);
  const answering = useSending(form, answerFollowUp, form.sent);
  const labels = { text: t('followUps.answer') };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`answer-${followUpId}-`}
      submit={t('followUps.sendAnswer')}
      sending={answering}
      onSubmit={() => {
        const { text } = form.values;
        if (!form.accept(faultsOf([['text', words.text(text, STATUS_MOST.followUpAnswer)]]))) return;
        answering.mutate({ params: { followUpId }, body: { text } });
      }}
    >
      <TextField form={form} name="text" hint={t('followUps.answerHint')} lines={3} required />
    </FormFrame>
  );
}
