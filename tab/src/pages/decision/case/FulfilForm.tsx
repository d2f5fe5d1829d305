import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import {
  fulfilCondition,
  fulfilOwnCondition,
  storeContent,
} from '../../../../../contracts/decision/decision';
import { faultsOf } from '../../../components/form/checks';
import { FileField } from '../../../components/form/FileField';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSendingBy } from '../../../components/form/useSending';

type Props = {
  decisionId: string;
  conditionId: string;
  /** The reader was given it, and may not open the decision. */
  isOwnOnly?: boolean;
};

/** Reports a condition as met, with the file that shows it. */
export function FulfilForm({ decisionId, conditionId, isOwnOnly = false }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ note: '', evidence: '' }, `fulfil-${decisionId}-${conditionId}`);
  const labels = { note: t('followUp.fulfilNote'), evidence: t('followUp.evidence') };
  const fulfilling = useSendingBy(
    form,
    async ({ call }, { note, file }: { note: string; file: File }) => {
      const evidence = await call(storeContent, { query: { fileName: file.name }, body: file });
      const input = { params: { decisionId }, body: { conditionId, note, evidence } };
      await (isOwnOnly ? call(fulfilOwnCondition, input) : call(fulfilCondition, input));
    },
    form.sent,
  );
  const send = () => {
    const files = form.files.get('evidence') ?? [];
    const faults = faultsOf([
      ['note', words.text(form.values.note, DECISION_MOST.note)],
      ['evidence', words.files(files)],
    ]);
    const file = files[0];
    if (!form.accept(faults) || file === undefined) return;
    fulfilling.mutate({ note: form.values.note.trim(), file });
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`${decisionId}-${conditionId}-`}
      submit={t('followUp.fulfilSend')}
      sending={fulfilling}
      onSubmit={send}
    >
      <TextField form={form} name="note" lines={3} required />
      <FileField
        form={form}
        name="evidence"
        hint={t('followUp.evidenceHint')}
        accept=".pdf,.png,.jpg,.jpeg"
        required
      />
    </FormFrame>
  );
}
