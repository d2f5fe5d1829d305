import { useTranslation } from 'react-i18next';
import { KNOWN, UNLAWFULNESS } from '../../../../domain/incident/incident-kind';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import { tellIncidentFacts, type IncidentView } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';

/** What is known early: whether somebody did it on purpose, where it can be felt, and whom it can harm. */
export function FactsForm({ incident: { incidentId, told } }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm(
    {
      unlawful: told?.unlawful ?? 'unknown',
      crossBorder: told?.crossBorder ?? 'unknown',
      affectsRecipients: told?.affectsRecipients ?? 'unknown',
      affectedServices: told?.affectedServices ?? '',
    },
    `incident-facts-${incidentId}`,
  );
  const telling = useSending(form, tellIncidentFacts, form.sent);
  const known = (written: string) => KNOWN.find((one) => one === written) ?? 'unknown';
  const knownOptions = KNOWN.map((one) => [one, t(`incident.known.${one}`)] as const);
  return (
    <FormFrame
      form={form}
      labels={{
        unlawful: t('incident.unlawful'),
        crossBorder: t('incident.crossBorder'),
        affectsRecipients: t('incident.affectsRecipients'),
        affectedServices: t('incident.affectedServices'),
      }}
      prefix="facts-"
      submit={t('incident.factsAdd')}
      sending={telling}
      onSubmit={() => {
        const { unlawful, crossBorder, affectsRecipients, affectedServices } = form.values;
        const fault = words.most(affectedServices, INCIDENT_MOST.affectedServices);
        if (!form.accept(faultsOf([['affectedServices', fault]]))) return;
        telling.mutate({
          params: { incidentId },
          body: {
            unlawful: UNLAWFULNESS.find((one) => one === unlawful) ?? 'unknown',
            crossBorder: known(crossBorder),
            affectsRecipients: known(affectsRecipients),
            affectedServices,
          },
        });
      }}
    >
      <SelectField
        form={form}
        name="unlawful"
        options={UNLAWFULNESS.map((one) => [one, t(`incident.unlawfulness.${one}`)])}
      />
      <SelectField form={form} name="crossBorder" options={knownOptions} />
      <SelectField form={form} name="affectsRecipients" options={knownOptions} />
      <TextField form={form} name="affectedServices" lines={2} />
    </FormFrame>
  );
}
