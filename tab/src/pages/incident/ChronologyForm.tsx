import { useTranslation } from 'react-i18next';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import { addToChronology, type IncidentView } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { instantOf, localOf } from '../../components/form/danish-moment';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { Success } from '../../components/Success';
import { useInstantFault } from './useInstantFault';

/** One more line of what happened, or one that corrects another. */
export function ChronologyForm({ incident: { incidentId, chronology, asOf } }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const instantFault = useInstantFault();
  const form = useForm(
    { happenedAt: localOf(asOf), text: '', corrects: '' },
    `incident-chronology-${incidentId}`,
  );
  const adding = useSending(form, addToChronology);
  return (
    <FormFrame
      form={form}
      labels={{
        happenedAt: t('incident.happenedAt'),
        text: t('incident.chronologyText'),
        corrects: t('incident.corrects'),
      }}
      prefix="chronology-"
      submit={t('incident.chronologyAdd')}
      sending={adding}
      done={adding.isSuccess && <Success>{t('incident.saved')}</Success>}
      onSubmit={() => {
        const { happenedAt, text, corrects } = form.values;
        const faults = faultsOf([
          ['happenedAt', instantFault.happened(happenedAt)],
          ['text', words.text(text, INCIDENT_MOST.text)],
        ]);
        const at = instantOf(happenedAt);
        if (!form.accept(faults) || at === undefined) return;
        const body = { happenedAt: at, text, corrects: corrects === '' ? null : Number(corrects) };
        adding.mutate(
          { params: { incidentId }, body },
          {
            onSuccess: () => {
              form.begin();
            },
          },
        );
      }}
    >
      <DateField form={form} name="happenedAt" kind="fact" timed required />
      <TextField form={form} name="text" lines={3} required />
      {chronology.length > 0 && (
        <SelectField
          form={form}
          name="corrects"
          none={t('incident.correctsNone')}
          options={chronology.map(({ entryNo }) => [
            String(entryNo),
            t('incident.line', { number: entryNo }),
          ])}
        />
      )}
    </FormFrame>
  );
}
