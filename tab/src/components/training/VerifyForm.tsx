import { useTranslation } from 'react-i18next';
import { verifyCompletion } from '../../../../contracts/training/training';
import { useFormStyles } from '../form/form.styles';
import { faultsOf } from '../form/checks';
import { FormFrame } from '../form/FormFrame';
import { useForm } from '../form/useForm';
import { useSendingBy } from '../form/useSending';
import { EvidenceFields } from './EvidenceFields';
import { EMPTY_EVIDENCE, evidenceOf } from './participation';
import { useParticipation } from './useParticipation';

/** Verifies what somebody has reported of themselves, with better evidence or with what is there. */
export function VerifyForm({ completionId }: { completionId: string }) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const { evidenceLabels, evidenceFaults } = useParticipation();
  const form = useForm({ ...EMPTY_EVIDENCE, kind: 'asItIs' }, `verify-${completionId}`);
  const verifying = useSendingBy(
    form,
    async (client, file: File | undefined) => {
      const evidence = await evidenceOf(client, form.values, file);
      return client.call(verifyCompletion, { params: { completionId }, body: { evidence } });
    },
    form.sent,
  );
  return (
    <FormFrame
      form={form}
      labels={evidenceLabels}
      prefix={`verify-${completionId}-`}
      submit={t('awaiting.submit')}
      sending={verifying}
      onSubmit={() => {
        if (form.accept(faultsOf(evidenceFaults(form)))) verifying.mutate(form.files.get('file')?.[0]);
      }}
    >
      <p className={styles.note}>{t('awaiting.verifyLead')}</p>
      <EvidenceFields form={form} kinds={['asItIs', 'seenByCoordinator', 'file', 'link']} />
    </FormFrame>
  );
}
