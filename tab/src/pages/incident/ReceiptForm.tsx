import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../../domain/calendar/danish-time';
import { keepReceipt, type FilingView } from '../../../../contracts/incident/incident';
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

type Props = { incidentId: string; filing: Pick<FilingView, 'filingNo' | 'sentAt'> };

/** The receipt of a filing, and when it says that it was sent: the only thing that ends a clock. */
export function ReceiptForm({ incidentId, filing: { filingNo, sentAt } }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const instantFault = useInstantFault();
  const form = useForm({ sentAt: sentAt === null ? '' : localOf(sentAt), file: '' }, null);
  const keeping = useSendingBy(form, async (client, kept: { at: Instant; file: File }) => {
    const receipt = await storeFile(client, kept.file);
    const params = { incidentId, filingNo: String(filingNo) };
    return client.call(keepReceipt, { params, body: { sentAt: kept.at, receipt } });
  });
  return (
    <FormFrame
      form={form}
      labels={{ sentAt: t('incident.sentAt'), file: t('incident.receipt') }}
      prefix={`receipt-${String(filingNo)}-`}
      submit={t('incident.receiptSend')}
      sending={keeping}
      onSubmit={() => {
        const files = form.files.get('file') ?? [];
        const faults = faultsOf([
          ['sentAt', instantFault.happened(form.values.sentAt)],
          ['file', words.files(files)],
        ]);
        const at = instantOf(form.values.sentAt);
        const [file] = files;
        if (form.accept(faults) && at !== undefined && file !== undefined) keeping.mutate({ at, file });
      }}
    >
      <DateField form={form} name="sentAt" kind="fact" timed required />
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
