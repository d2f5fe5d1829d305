import { useTranslation } from 'react-i18next';
import { markIncidentHandled, type IncidentView } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { instantOf, localOf } from '../../components/form/danish-moment';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useInstantFault } from './useInstantFault';

/** When the incident was handled: whether a status report is due goes by it. */
export function HandledForm({ incident: { incidentId, asOf } }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const instantFault = useInstantFault();
  const form = useForm({ handledAt: localOf(asOf) }, null);
  const marking = useSending(form, markIncidentHandled);
  return (
    <FormFrame
      form={form}
      labels={{ handledAt: t('incident.handledAt') }}
      prefix="handled-"
      submit={t('incident.handledSend')}
      sending={marking}
      onSubmit={() => {
        const { handledAt } = form.values;
        const at = instantOf(handledAt);
        if (form.accept(faultsOf([['handledAt', instantFault.happened(handledAt)]])) && at !== undefined)
          marking.mutate({ params: { incidentId }, body: { handledAt: at } });
      }}
    >
      <DateField form={form} name="handledAt" kind="fact" timed required />
    </FormFrame>
  );
}
