import { useTranslation } from 'react-i18next';
import { ACCESS_MOST } from '../../../../../domain/access/access-limits';
import { recordBodyBasis } from '../../../../../contracts/access/governance';
import { faultsOf } from '../../../components/form/checks';
import { DateField } from '../../../components/form/DateField';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Recorded } from './Recorded';

/** Records the decision of who the ledelsesorgan is: its words, its day and its case. */
export function BasisForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ text: '', decidedOn: '', caseNumber: '' }, 'basis');
  const recording = useSending(form, recordBodyBasis, form.sent);
  const labels = {
    text: t('governance.basisText'),
    decidedOn: t('governance.decidedOn'),
    caseNumber: t('governance.caseNumber'),
  };
  const send = () => {
    const { text, decidedOn, caseNumber } = form.values;
    const faults = faultsOf([
      ['text', words.text(text, ACCESS_MOST.basis)],
      ['decidedOn', words.date('fact', decidedOn)],
      ['caseNumber', words.text(caseNumber, ACCESS_MOST.caseNumber)],
    ]);
    if (!form.accept(faults)) return;
    recording.mutate({ body: { text: text.trim(), decidedOn, caseNumber: caseNumber.trim() } });
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="basis-"
      submit={t('governance.save')}
      sending={recording}
      done={recording.data && <Recorded awaits={recording.data.awaits} done={t('governance.saved')} />}
      onSubmit={send}
    >
      <TextField form={form} name="text" hint={t('governance.basisHint')} lines={3} required />
      <DateField form={form} name="decidedOn" kind="fact" required />
      <TextField form={form} name="caseNumber" required />
    </FormFrame>
  );
}
