import { useTranslation } from 'react-i18next';
import {
  addIncidentExhibit,
  getIncidentFile,
  type IncidentView,
} from '../../../../contracts/incident/incident';
import { ExhibitFields } from '../../components/register/ExhibitFields';
import { EMPTY_EXHIBIT, exhibitOf } from '../../components/register/exhibit-fields';
import { ExhibitLine } from '../../components/register/ExhibitLine';
import { useExhibit } from '../../components/register/useExhibit';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';

/** What else shows something of an incident: logs, pictures, letters. */
export function IncidentExhibits({ incident }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const { exhibits, incidentId, mayKeep, closedAt } = incident;
  const isOpen = mayKeep && closedAt === null;
  if (exhibits.length === 0 && !isOpen) return null;
  return (
    <Section title={t('incident.exhibits')}>
      <ul>
        {exhibits.map((one, index) => (
          <li key={`${String(index)} ${one.says}`}>
            <ExhibitLine exhibit={one} filesAt={{ endpoint: getIncidentFile, params: { incidentId } }} />
          </li>
        ))}
      </ul>
      {isOpen && (
        <Reveal text={t('incident.exhibitAdd')}>
          <ExhibitForm incidentId={incidentId} />
        </Reveal>
      )}
    </Section>
  );
}

function ExhibitForm({ incidentId }: { incidentId: string }) {
  const { t } = useTranslation();
  const exhibit = useExhibit();
  const form = useForm(EMPTY_EXHIBIT, `incident-exhibit-${incidentId}`);
  const adding = useSendingBy(
    form,
    async (client, file: File | undefined) =>
      client.call(addIncidentExhibit, {
        params: { incidentId },
        body: await exhibitOf(client, form.values, file),
      }),
    () => {
      form.begin();
    },
  );
  return (
    <FormFrame
      form={form}
      labels={exhibit.labels}
      prefix="exhibit-"
      submit={t('incident.exhibitSend')}
      sending={adding}
      onSubmit={() => {
        if (form.accept(faultsOf(exhibit.faults(form)))) adding.mutate(form.files.get('file')?.[0]);
      }}
    >
      <ExhibitFields form={form} />
    </FormFrame>
  );
}
