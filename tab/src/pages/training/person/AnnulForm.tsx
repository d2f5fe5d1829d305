import { useTranslation } from 'react-i18next';
import { TRAINING_MOST } from '../../../../../domain/training/training-limits';
import { annulCompletion } from '../../../../../contracts/training/training';
import { faultsOf } from '../../../components/form/checks';
import { useFormStyles } from '../../../components/form/form.styles';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';

/** Annuls a completion that was a mistake, with the reason. */
export function AnnulForm({ completionId }: { completionId: string }) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const words = useFaultWords();
  const form = useForm({ reason: '' }, `annul-${completionId}`);
  const annulling = useSending(form, annulCompletion, form.sent);
  const labels = { reason: t('personTraining.reason') };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`annul-${completionId}-`}
      submit={t('personTraining.annulSubmit')}
      sending={annulling}
      onSubmit={() => {
        const { reason } = form.values;
        if (form.accept(faultsOf([['reason', words.text(reason, TRAINING_MOST.reason)]])))
          annulling.mutate({ params: { completionId }, body: { reason: reason.trim() } });
      }}
    >
      <p className={styles.note}>{t('personTraining.annulLead')}</p>
      <TextField form={form} name="reason" lines={2} required />
    </FormFrame>
  );
}
