import { useTranslation } from 'react-i18next';
import { STAGES, type Stage } from '../../../../domain/incident/clock';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import type { Instant } from '../../../../domain/calendar/danish-time';
import { tellFiling, type IncidentView } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { instantOf, localOf } from '../../components/form/danish-moment';
import { DateField } from '../../components/form/DateField';
import { FileField } from '../../components/form/FileField';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { storeFile } from '../../components/form/store-file';
import { useInstantFault } from './useInstantFault';

type Filed = { stage: Stage; sentAt: Instant; reference: string; file: File | undefined };

/** What was sent elsewhere, and its receipt if it is at hand. Without the receipt the clock runs on. */
export function FilingForm({ incident, stage }: { incident: IncidentView; stage: Stage }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const instantFault = useInstantFault();
  const { incidentId, asOf } = incident;
  const form = useForm(
    { stage, sentAt: localOf(asOf), reference: '', file: '' },
    `incident-filing-${incidentId}-${stage}`,
  );
  const telling = useSendingBy(
    form,
    async (client, { file, reference, ...sent }: Filed) =>
      client.call(tellFiling, {
        params: { incidentId },
        body: {
          ...sent,
          reference: reference === '' ? null : reference,
          receipt: file === undefined ? null : await storeFile(client, file),
        },
      }),
    () => {
      form.begin();
    },
  );
  return (
    <FormFrame
      form={form}
      labels={{
        stage: t('incident.stage'),
        sentAt: t('incident.sentAt'),
        reference: t('incident.reference'),
        file: t('incident.receipt'),
      }}
      prefix={`filing-${stage}-`}
      submit={t('incident.filingSend')}
      sending={telling}
      onSubmit={() => {
        const { sentAt, reference } = form.values;
        const files = form.files.get('file') ?? [];
        const faults = faultsOf([
          ['sentAt', instantFault.happened(sentAt)],
          ['reference', words.most(reference, INCIDENT_MOST.reference)],
          ['file', files.length === 0 ? undefined : words.files(files)],
        ]);
        const at = instantOf(sentAt);
        const sent = STAGES.find((one) => one === form.values.stage);
        if (!form.accept(faults) || at === undefined || sent === undefined) return;
        telling.mutate({ stage: sent, sentAt: at, reference: reference.trim(), file: files[0] });
      }}
    >
      <SelectField
        form={form}
        name="stage"
        options={STAGES.map((one) => [one, t(`incident.stages.${one}`)])}
        required
      />
      <DateField form={form} name="sentAt" kind="fact" timed required />
      <TextField form={form} name="reference" />
      <FileField form={form} name="file" hint={t('incident.receiptHint')} accept=".pdf,.png,.jpg,.jpeg" />
    </FormFrame>
  );
}
