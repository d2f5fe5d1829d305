import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { journalDecision } from '../../../../../contracts/decision/decision';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Reveal } from '../../../components/Reveal';
import { Success } from '../../../components/Success';

type Props = {
  decisionId: string;
  initial: { caseNumber: string; documentNumber: string };
  text: string;
};

/** Records where the decision is kept; a later record corrects an earlier one. */
export function JournalForm({ decisionId, initial, text }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm(initial, 'journal');
  const journaling = useSending(form, journalDecision, form.sent);
  const labels = { caseNumber: t('record.caseNumber'), documentNumber: t('record.documentNumber') };
  const send = () => {
    const caseNumber = form.values.caseNumber.trim();
    const documentNumber = form.values.documentNumber.trim();
    const faults = faultsOf([
      ['caseNumber', words.text(caseNumber, DECISION_MOST.caseNumber)],
      ['documentNumber', words.most(documentNumber, DECISION_MOST.documentNumber)],
    ]);
    if (!form.accept(faults)) return;
    journaling.mutate({
      params: { decisionId },
      body: { caseNumber, documentNumber: documentNumber === '' ? null : documentNumber },
    });
  };
  return (
    <Reveal text={text}>
      <FormFrame
        form={form}
        labels={labels}
        prefix="journal-"
        submit={t('record.journalSend')}
        sending={journaling}
        done={journaling.isSuccess && <Success>{t('record.journalDone')}</Success>}
        onSubmit={send}
      >
        <TextField form={form} name="caseNumber" required />
        <TextField form={form} name="documentNumber" hint={t('record.documentHint')} />
      </FormFrame>
    </Reveal>
  );
}
