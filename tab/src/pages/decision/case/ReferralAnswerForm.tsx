import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { REFERRAL_OUTCOMES } from '../../../../../domain/decision/referral';
import type { ReferralView } from '../../../../../contracts/decision/referral';
import { answerReferral } from '../../../../../contracts/decision/sending-on';
import { faultsOf } from '../../../components/form/checks';
import { DateField } from '../../../components/form/DateField';
import { FormFrame } from '../../../components/form/FormFrame';
import { SelectField } from '../../../components/form/SelectField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Success } from '../../../components/Success';

type Props = { decisionId: string; referral: ReferralView };

/** Records what the political body decided; a later record corrects an earlier one. */
export function ReferralAnswerForm({ decisionId, referral }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { referralId, answer, caseNumber } = referral;
  const form = useForm(
    {
      referralOutcome: answer?.referralOutcome ?? '',
      decidedOn: answer?.decidedOn ?? '',
      caseNumber: answer?.caseNumber ?? caseNumber,
    },
    `referral-answer-${referralId}`,
  );
  const sending = useSending(form, answerReferral, form.sent);
  const labels = {
    referralOutcome: t('referral.referralOutcome'),
    decidedOn: t('policy.decidedOn'),
    caseNumber: t('policy.caseNumber'),
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`referral-answer-${referralId}-`}
      submit={t('referral.answerSend')}
      sending={sending}
      done={sending.isSuccess && <Success>{t('referral.answerDone')}</Success>}
      onSubmit={() => {
        const { decidedOn } = form.values;
        const referralOutcome = REFERRAL_OUTCOMES.find((one) => one === form.values.referralOutcome);
        const faults = faultsOf([
          ['referralOutcome', words.text(form.values.referralOutcome)],
          [
            'decidedOn',
            words.date('fact', decidedOn) ??
              (decidedOn < referral.sentOn ? t('referral.decidedBefore') : undefined),
          ],
          ['caseNumber', words.text(form.values.caseNumber, DECISION_MOST.caseNumber)],
        ]);
        if (!form.accept(faults) || referralOutcome === undefined) return;
        sending.mutate({
          params: { decisionId, referralId },
          body: { referralOutcome, decidedOn, caseNumber: form.values.caseNumber.trim() },
        });
      }}
    >
      <SelectField
        form={form}
        name="referralOutcome"
        options={REFERRAL_OUTCOMES.map((one) => [one, t(`referral.outcome.${one}`)])}
        required
      />
      <DateField form={form} name="decidedOn" kind="fact" required />
      <TextField form={form} name="caseNumber" required />
    </FormFrame>
  );
}
