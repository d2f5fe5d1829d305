import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { revokeDecision, withdrawDecision } from '../../../../../contracts/decision/decision';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Reveal } from '../../../components/Reveal';

const ENDPOINTS = { withdraw: withdrawDecision, revoke: revokeDecision } as const;

type Props = { decisionId: string; way: keyof typeof ENDPOINTS };

/** Withdraws an item before it is decided, or revokes an approval, with the reason. */
export function EndForm({ decisionId, way }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ reason: '' }, `end-${way}`);
  const ending = useSending(form, ENDPOINTS[way], form.sent);
  const labels = { reason: t('record.reason') };
  const send = () => {
    const reason = form.values.reason.trim();
    if (!form.accept(faultsOf([['reason', words.text(reason, DECISION_MOST.reason)]]))) return;
    ending.mutate({ params: { decisionId }, body: { reason } });
  };
  return (
    <Reveal text={t(`record.${way}`)}>
      <p>{t(`record.${way}Lead`)}</p>
      <FormFrame
        form={form}
        labels={labels}
        prefix={`${way}-`}
        submit={t(`record.${way}`)}
        sending={ending}
        onSubmit={send}
      >
        <TextField form={form} name="reason" lines={3} required />
      </FormFrame>
    </Reveal>
  );
}
