import { useTranslation } from 'react-i18next';
import { requestInterimReport } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { instantOf } from '../../components/form/danish-moment';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useInstantFault } from './useInstantFault';

/** The CSIRT has asked for a foreløbig rapport; its clock runs from then. */
export function InterimRequestForm({ incidentId }: { incidentId: string }) {
  const { t } = useTranslation();
  const instantFault = useInstantFault();
  const form = useForm({ requestedAt: '' }, null);
  const requesting = useSending(form, requestInterimReport);
  return (
    <FormFrame
      form={form}
      labels={{ requestedAt: t('incident.requestedAt') }}
      prefix="interim-"
      submit={t('incident.interimSend')}
      sending={requesting}
      onSubmit={() => {
        const { requestedAt } = form.values;
        const at = instantOf(requestedAt);
        if (form.accept(faultsOf([['requestedAt', instantFault.happened(requestedAt)]])) && at !== undefined)
          requesting.mutate({ params: { incidentId }, body: { requestedAt: at } });
      }}
    >
      <DateField form={form} name="requestedAt" kind="fact" timed required />
    </FormFrame>
  );
}
