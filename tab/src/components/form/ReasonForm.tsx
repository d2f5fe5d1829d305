import { useTranslation } from 'react-i18next';
import { faultsOf } from './checks';
import { useFormStyles } from './form.styles';
import { FormFrame } from './FormFrame';
import { TextField } from './TextField';
import { useFaultWords } from './useFaultWords';
import { useForm } from './useForm';
import type { Sending } from './useSending';

type Props = {
  /** Tells its field from those of another form on the page. */
  prefix: string;
  /** What will happen. */
  lead: string;
  submit: string;
  most: number;
  sending: Sending;
  onSend: (reason: string) => Promise<unknown>;
};

/** The form for something that is done with a reason and nothing else. */
export function ReasonForm({ prefix, lead, submit, most, sending, onSend }: Props) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const words = useFaultWords();
  const form = useForm({ reason: '' }, `${prefix}reason`);
  const labels = { reason: t('form.reason') };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={prefix}
      submit={submit}
      sending={sending}
      onSubmit={() => {
        const reason = form.values.reason.trim();
        if (form.accept(faultsOf([['reason', words.text(reason, most)]])))
          void onSend(reason).then(form.sent, form.refuse);
      }}
    >
      <p className={styles.note}>{lead}</p>
      <TextField form={form} name="reason" lines={2} required />
    </FormFrame>
  );
}
