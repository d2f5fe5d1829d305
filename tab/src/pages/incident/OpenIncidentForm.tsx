import { useTranslation } from 'react-i18next';
import { INCIDENT_KINDS } from '../../../../domain/incident/incident-kind';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import { openIncident, type IncidentView } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { instantOf, localOf } from '../../components/form/danish-moment';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { RadioField } from '../../components/form/RadioField';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useInstantFault } from './useInstantFault';

type Props = {
  /** The moment at which the form is opened, by the clock of the server. */
  now: string;
  onDone: (incident: IncidentView) => void;
};

/** Asks for what somebody knows in the first minutes and for nothing else: when, what, and how it became known. */
export function OpenIncidentForm({ now, onDone }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const instantFault = useInstantFault();
  const form = useForm(
    {
      awareAt: localOf(now),
      summary: '',
      basis: '',
      kind: 'incident',
      isExercise: 'no',
    },
    'incident-new',
  );
  const opening = useSending(form, openIncident, (incident) => {
    form.sent();
    onDone(incident);
  });
  const labels = {
    awareAt: t('incident.awareAt'),
    summary: t('incident.summary'),
    basis: t('incident.basis'),
    kind: t('incident.kindLabel'),
    isExercise: t('incident.isExercise'),
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      submit={t('incidents.open')}
      sending={opening}
      onSubmit={() => {
        const { awareAt, summary, basis, isExercise } = form.values;
        const faults = faultsOf([
          ['awareAt', instantFault.happened(awareAt)],
          ['summary', words.text(summary, INCIDENT_MOST.summary)],
          ['basis', words.text(basis, INCIDENT_MOST.basis)],
        ]);
        const at = instantOf(awareAt);
        const kind = INCIDENT_KINDS.find((one) => one === form.values.kind);
        if (!form.accept(faults) || at === undefined || kind === undefined) return;
        opening.mutate({
          body: { kind, isExercise: isExercise === 'yes', summary, basis, awareAt: at },
        });
      }}
    >
      <DateField form={form} name="awareAt" kind="fact" timed hint={t('incident.awareAtHint')} required />
      <TextField form={form} name="summary" lines={2} required />
      <TextField form={form} name="basis" hint={t('incident.basisHint')} required />
      <SelectField
        form={form}
        name="kind"
        options={INCIDENT_KINDS.map((one) => [one, t(`incident.kind.${one}`)])}
        required
      />
      <RadioField
        form={form}
        name="isExercise"
        options={[
          ['no', t('incident.real')],
          ['yes', t('incident.isExerciseYes')],
        ]}
        required
      />
    </FormFrame>
  );
}
