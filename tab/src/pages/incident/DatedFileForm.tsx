import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../../domain/calendar/danish-time';
import { keepCsirtAnswer, keepReceipt, type FilingView } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { instantOf, localOf } from '../../components/form/danish-moment';
import { DateField } from '../../components/form/DateField';
import { FileField } from '../../components/form/FileField';
import { FormFrame } from '../../components/form/FormFrame';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { storeFile } from '../../components/form/store-file';
import { useInstantFault } from './useInstantFault';

type Props = {
  incidentId: string;
  /** The filing whose receipt it is, the only thing that ends its clock; null: it is what the CSIRT has answered. */
  filing: Pick<FilingView, 'filingNo' | 'sentAt'> | null;
};

/** A file that somebody has sent to the municipality about an incident, and the time that it says. */
export function DatedFileForm({ incidentId, filing }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const instantFault = useInstantFault();
  const at = filing === null ? 'answeredAt' : 'sentAt';
  const sentAt = filing?.sentAt ?? null;
  const form = useForm<string>({ [at]: sentAt === null ? '' : localOf(sentAt), file: '' }, null);
  const keeping = useSendingBy(
    form,
    async (client, kept: { on: Instant; file: File }) => {
      const receipt = await storeFile(client, kept.file);
      return filing === null
        ? client.call(keepCsirtAnswer, { params: { incidentId }, body: { answeredAt: kept.on, receipt } })
        : client.call(keepReceipt, {
            params: { incidentId, filingNo: String(filing.filingNo) },
            body: { sentAt: kept.on, receipt },
          });
    },
    () => {
      form.begin();
    },
  );
  return (
    <FormFrame
      form={form}
      labels={
        filing === null
          ? { answeredAt: t('incident.answeredAt'), file: t('incident.csirt') }
          : { sentAt: t('incident.sentAt'), file: t('incident.receipt') }
      }
      prefix={filing === null ? 'csirt-' : `receipt-${String(filing.filingNo)}-`}
      submit={filing === null ? t('incident.csirtSend') : t('incident.receiptSend')}
      sending={keeping}
      onSubmit={() => {
        const written = form.values[at] ?? '';
        const files = form.files.get('file') ?? [];
        const faults = faultsOf([
          [at, instantFault.happened(written)],
          ['file', words.files(files)],
        ]);
        const on = instantOf(written);
        const [file] = files;
        if (form.accept(faults) && on !== undefined && file !== undefined) keeping.mutate({ on, file });
      }}
    >
      {filing === null ? (
        <DateField form={form} name="answeredAt" kind="fact" timed required />
      ) : (
        <DateField form={form} name="sentAt" kind="fact" timed required />
      )}
      <FileField
        form={form}
        name="file"
        hint={t('logCourse.fileHint')}
        accept=".pdf,.png,.jpg,.jpeg"
        required
      />
    </FormFrame>
  );
}
