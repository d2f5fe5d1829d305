import { useTranslation } from 'react-i18next';
import {
  keepRegistrationReceipt,
  recordRegistration,
  type RegistrationChangeView,
} from '../../../../contracts/registration/registration';
import { faultsOf } from '../../components/form/checks';
import { instantOf } from '../../components/form/danish-moment';
import { DateField } from '../../components/form/DateField';
import { FileField } from '../../components/form/FileField';
import { FormFrame } from '../../components/form/FormFrame';
import { storeFile } from '../../components/form/store-file';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { useInstantFault } from '../incident/useInstantFault';

/** The receipt of the registration with its day; or of a change with the time at which it was sent, which ends its clock. */
export function RegistrationReceiptForm({ change }: { change: RegistrationChangeView | null }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const instantFault = useInstantFault();
  const form = useForm({ registeredOn: '', sentAt: '', file: '' }, null);
  const sending = useSendingBy(
    form,
    async (client, { on, file }: { on: string; file: File }) => {
      const receipt = await storeFile(client, file);
      return change === null
        ? client.call(recordRegistration, { body: { registeredOn: on, receipt } })
        : client.call(keepRegistrationReceipt, {
            params: { changeId: change.changeId },
            body: { sentAt: on, receipt },
          });
    },
    () => {
      form.begin();
    },
  );
  return (
    <FormFrame
      form={form}
      prefix={`receipt-${change?.changeId ?? 'new'}-`}
      labels={{
        registeredOn: t('registration.registeredDay'),
        sentAt: t('incident.sentAt'),
        file: t('registration.receipt'),
      }}
      submit={t('incident.receiptSend')}
      sending={sending}
      onSubmit={() => {
        const { registeredOn, sentAt } = form.values;
        const files = form.files.get('file') ?? [];
        const faults = faultsOf([
          change === null
            ? ['registeredOn', words.date('fact', registeredOn)]
            : ['sentAt', instantFault.happened(sentAt)],
          ['file', words.files(files)],
        ]);
        const on = change === null ? registeredOn : instantOf(sentAt);
        const [file] = files;
        if (form.accept(faults) && on !== undefined && file !== undefined) sending.mutate({ on, file });
      }}
    >
      {change === null ? (
        <DateField
          form={form}
          name="registeredOn"
          kind="fact"
          hint={t('registration.registeredDayHint')}
          required
        />
      ) : (
        <DateField form={form} name="sentAt" kind="fact" timed required />
      )}
      <FileField
        form={form}
        name="file"
        hint={t('registration.receiptHint')}
        accept=".pdf,.png,.jpg,.jpeg"
        required
      />
    </FormFrame>
  );
}
