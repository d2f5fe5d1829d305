import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../../domain/calendar/danish-time';
import { keepCsirtAnswer } from '../../../../contracts/incident/incident';
import { faultsOf } from '../../components/form/checks';
import { instantOf } from '../../components/form/danish-moment';
import { DateField } from '../../components/form/DateField';
import { FileField } from '../../components/form/FileField';
import { FormFrame } from '../../components/form/FormFrame';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { storeFile } from '../../components/form/store-file';
import { useInstantFault } from './useInstantFault';

/** What the CSIRT has answered to the early warning, as a file. */
export function CsirtAnswerForm({ incidentId }: { incidentId: string }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const instantFault = useInstantFault();
  const form = useForm({ answeredAt: '', file: '' }, null);
  const keeping = useSendingBy(
    form,
    async (client, kept: { at: Instant; file: File }) => {
      const receipt = await storeFile(client, kept.file);
      return client.call(keepCsirtAnswer, {
        params: { incidentId },
        body: { answeredAt: kept.at, receipt },
      });
    },
    () => {
      form.reset();
    },
  );
  return (
    <FormFrame
      form={form}
      labels={{ answeredAt: t('incident.answeredAt'), file: t('incident.csirt') }}
      prefix="csirt-"
      submit={t('incident.csirtSend')}
      sending={keeping}
      onSubmit={() => {
        const files = form.files.get('file') ?? [];
        const faults = faultsOf([
          ['answeredAt', instantFault.happened(form.values.answeredAt)],
          ['file', words.files(files)],
        ]);
        const at = instantOf(form.values.answeredAt);
        const [file] = files;
        if (form.accept(faults) && at !== undefined && file !== undefined) keeping.mutate({ at, file });
      }}
    >
      <DateField form={form} name="answeredAt" kind="fact" timed required />
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
