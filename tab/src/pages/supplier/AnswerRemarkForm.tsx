import { useTranslation } from 'react-i18next';
import { SUPPLIER_MOST } from '../../../../domain/supplier/supplier-limits';
import { answerSupplierRemark } from '../../../../contracts/supplier/supplier';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useMe } from '../../session/session-context';

/** Answers a remark: what was done about it, and when. */
export function AnswerRemarkForm({ supplierId, remarkId }: { supplierId: string; remarkId: string }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const form = useForm({ answer: '', on: today }, `answer-${supplierId}-${remarkId}`);
  const answering = useSending(form, answerSupplierRemark, () => {
    form.sent();
  });
  return (
    <FormFrame
      form={form}
      labels={{ answer: t('suppliers.answerText'), on: t('suppliers.answerOn') }}
      prefix={`answer-${remarkId}-`}
      submit={t('suppliers.answerSubmit')}
      sending={answering}
      onSubmit={() => {
        const { answer, on } = form.values;
        const faults = faultsOf([
          ['answer', words.text(answer, SUPPLIER_MOST.answer)],
          ['on', words.date('fact', on)],
        ]);
        if (form.accept(faults))
          answering.mutate({ params: { supplierId, remarkId }, body: { answer: answer.trim(), on } });
      }}
    >
      <TextField form={form} name="answer" lines={2} required />
      <DateField form={form} name="on" kind="fact" required />
    </FormFrame>
  );
}
