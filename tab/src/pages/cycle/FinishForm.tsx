import { useTranslation } from 'react-i18next';
import { finishCycleItem } from '../../../../contracts/cycle/cycle';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { DateField } from '../../components/form/DateField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useMe } from '../../session/session-context';

/** Says that something was done, and on which day. */
export function FinishForm({ itemId, onDone }: { itemId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const form = useForm({ doneOn: today }, null);
  const finishing = useSending(form, finishCycleItem, onDone);
  const labels = { doneOn: t('cycle.doneOn') };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`finish-${itemId}-`}
      submit={t('cycle.finishSubmit')}
      sending={finishing}
      onSubmit={() => {
        const { doneOn } = form.values;
        const fault = words.date('fact', doneOn);
        if (form.accept(faultsOf([['doneOn', fault]])))
          finishing.mutate({ params: { itemId }, body: { doneOn } });
      }}
    >
      <DateField form={form} name="doneOn" kind="fact" required />
    </FormFrame>
  );
}
