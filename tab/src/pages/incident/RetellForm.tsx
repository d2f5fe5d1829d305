import { useTranslation } from 'react-i18next';
import { INCIDENT_KINDS } from '../../../../domain/incident/incident-kind';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import { retellIncident, type IncidentView } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';

/** What happened, or of which kind it is, told anew: a near miss can turn out to be an incident. */
export function RetellForm({ incident: { incidentId, kind, summary } }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ summary, kind, reason: '' }, `incident-retell-${incidentId}`);
  const retelling = useSending(form, retellIncident, form.sent);
  return (
    <FormFrame
      form={form}
      labels={{
        summary: t('incident.summary'),
        kind: t('incident.kindLabel'),
        reason: t('incident.reason'),
      }}
      prefix="retell-"
      submit={t('incident.retellSend')}
      sending={retelling}
      onSubmit={() => {
        const { values } = form;
        const faults = faultsOf([
          ['summary', words.text(values.summary, INCIDENT_MOST.summary)],
          ['reason', words.text(values.reason, INCIDENT_MOST.reason)],
        ]);
        const told = INCIDENT_KINDS.find((one) => one === values.kind);
        if (!form.accept(faults) || told === undefined) return;
        const { summary: what, reason } = values;
        retelling.mutate({ params: { incidentId }, body: { kind: told, summary: what, reason } });
      }}
    >
      <TextField form={form} name="summary" lines={2} required />
      <SelectField
        form={form}
        name="kind"
        options={INCIDENT_KINDS.map((one) => [one, t(`incident.kind.${one}`)])}
        required
      />
      <TextField form={form} name="reason" lines={2} required />
    </FormFrame>
  );
}
