import { useTranslation } from 'react-i18next';
import { POLITICAL_BODIES } from '../../../../../domain/access/adoption';
import { isDanishDate } from '../../../../../domain/calendar/danish-time';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { lastDayToSend } from '../../../../../domain/decision/referral';
import { referDecision } from '../../../../../contracts/decision/sending-on';
import { faultsOf } from '../../../components/form/checks';
import { DateField } from '../../../components/form/DateField';
import { FormFrame } from '../../../components/form/FormFrame';
import { SelectField } from '../../../components/form/SelectField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Success } from '../../../components/Success';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';

/** Records that the matter was sent on, and says by which day it is to be sent for a meeting. */
export function ReferralForm({ decisionId, caseNumber }: { decisionId: string; caseNumber: string }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const format = useFormat();
  const { today } = useMe();
  const form = useForm({ politicalBody: '', sentOn: today, meetingOn: '', caseNumber }, 'referral');
  const sending = useSending(form, referDecision, () => {
    form.begin();
  });
  const { meetingOn, sentOn } = form.values;
  const labels = {
    politicalBody: t('referral.politicalBody'),
    sentOn: t('referral.sentOn'),
    meetingOn: t('referral.meetingOn'),
    caseNumber: t('policy.caseNumber'),
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="referral-"
      submit={t('referral.send')}
      sending={sending}
      done={sending.isSuccess && <Success>{t('referral.sentDone')}</Success>}
      onSubmit={() => {
        const politicalBody = POLITICAL_BODIES.find((one) => one === form.values.politicalBody);
        const faults = faultsOf([
          ['politicalBody', words.text(form.values.politicalBody)],
          ['sentOn', words.date('fact', sentOn)],
          [
            'meetingOn',
            words.date('cycle', meetingOn) ?? (meetingOn < sentOn ? t('referral.meetingBefore') : undefined),
          ],
          ['caseNumber', words.text(form.values.caseNumber, DECISION_MOST.caseNumber)],
        ]);
        if (!form.accept(faults) || politicalBody === undefined) return;
        sending.mutate({
          params: { decisionId },
          body: { politicalBody, sentOn, meetingOn, caseNumber: form.values.caseNumber.trim() },
        });
      }}
    >
      <SelectField
        form={form}
        name="politicalBody"
        options={POLITICAL_BODIES.map((one) => [one, t(`policy.adopter.${one}`)])}
        required
      />
      <DateField
        form={form}
        name="meetingOn"
        kind="cycle"
        hint={
          isDanishDate(meetingOn)
            ? t('referral.lastDay', { date: format.date(lastDayToSend(meetingOn)) })
            : t('referral.fourDays')
        }
        required
      />
      <DateField form={form} name="sentOn" kind="fact" required />
      <TextField form={form} name="caseNumber" required />
    </FormFrame>
  );
}
