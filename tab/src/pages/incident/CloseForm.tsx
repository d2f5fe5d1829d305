import { useTranslation } from 'react-i18next';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import { closeIncident } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';

/** Closes an incident, with what the municipality has learnt from it. */
export function CloseForm({ incidentId }: { incidentId: string }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ lessons: '' }, `incident-close-${incidentId}`);
  const closing = useSending(form, closeIncident, form.sent);
  return (
    <FormFrame
      form={form}
      labels={{ lessons: t('incident.lessons') }}
      prefix="close-"
      submit={t('incident.closeSend')}
      sending={closing}
      onSubmit={() => {
        const { lessons } = form.values;
        if (form.accept(faultsOf([['lessons', words.most(lessons, INCIDENT_MOST.lessons)]])))
          closing.mutate({ params: { incidentId }, body: { lessons } });
      }}
    >
      <TextField form={form} name="lessons" lines={3} hint={t('incident.lessonsHint')} />
    </FormFrame>
  );
}
