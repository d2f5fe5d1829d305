import { useTranslation } from 'react-i18next';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import { sendFilingBack } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { instantOf } from '../../components/form/danish-moment';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useInstantFault } from './useInstantFault';

/** The authority or the CSIRT wants more, and by when if it has said so. */
export function SentBackForm({ incidentId, filingNo }: { incidentId: string; filingNo: number }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const instantFault = useInstantFault();
  const form = useForm(
    { sentBackAt: '', moreBy: '', text: '' },
    `incident-back-${incidentId}-${String(filingNo)}`,
  );
  const noting = useSending(form, sendFilingBack, () => {
    form.begin();
  });
  return (
    <FormFrame
      form={form}
      labels={{
        sentBackAt: t('incident.sentBackAt'),
        moreBy: t('incident.moreBy'),
        text: t('incident.sentBackText'),
      }}
      prefix={`back-${String(filingNo)}-`}
      submit={t('incident.sentBackSend')}
      sending={noting}
      onSubmit={() => {
        const { sentBackAt, moreBy, text } = form.values;
        const faults = faultsOf([
          ['sentBackAt', instantFault.happened(sentBackAt)],
          ['moreBy', instantFault.deadlineIfAny(moreBy)],
          ['text', words.text(text, INCIDENT_MOST.text)],
        ]);
        const at = instantOf(sentBackAt);
        if (!form.accept(faults) || at === undefined) return;
        noting.mutate({
          params: { incidentId, filingNo: String(filingNo) },
          body: { sentBackAt: at, moreBy: instantOf(moreBy) ?? null, text },
        });
      }}
    >
      <DateField form={form} name="sentBackAt" kind="fact" timed required />
      <DateField form={form} name="moreBy" kind="cycle" timed />
      <TextField form={form} name="text" lines={2} required />
    </FormFrame>
  );
}
