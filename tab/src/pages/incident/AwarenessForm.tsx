import { useTranslation } from 'react-i18next';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import { correctAwareness, type IncidentView } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { instantOf, localOf } from '../../components/form/danish-moment';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useInstantFault } from './useInstantFault';

/** Another time of awareness than was recorded, and why; what was recorded is kept, and the clocks go by the new one. */
export function AwarenessForm({ incident: { incidentId, awareness, awareAt } }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const instantFault = useInstantFault();
  const form = useForm(
    { awareAt: localOf(awareAt), basis: awareness.at(-1)?.basis ?? '', reason: '' },
    `incident-aware-${incidentId}`,
  );
  const correcting = useSending(form, correctAwareness, form.sent);
  return (
    <FormFrame
      form={form}
      labels={{
        awareAt: t('incident.awareAt'),
        basis: t('incident.basis'),
        reason: t('incident.reason'),
      }}
      prefix="aware-"
      submit={t('incident.awarenessSend')}
      sending={correcting}
      onSubmit={() => {
        const { basis, reason } = form.values;
        const faults = faultsOf([
          ['awareAt', instantFault.happened(form.values.awareAt)],
          ['basis', words.text(basis, INCIDENT_MOST.basis)],
          ['reason', words.text(reason, INCIDENT_MOST.reason)],
        ]);
        const at = instantOf(form.values.awareAt);
        if (form.accept(faults) && at !== undefined)
          correcting.mutate({ params: { incidentId }, body: { awareAt: at, basis, reason } });
      }}
    >
      <DateField form={form} name="awareAt" kind="fact" timed required />
      <TextField form={form} name="basis" required />
      <TextField form={form} name="reason" lines={2} required />
    </FormFrame>
  );
}
