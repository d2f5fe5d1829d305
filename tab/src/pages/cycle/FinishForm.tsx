import { useTranslation } from 'react-i18next';
import { finishCycleItem } from '../../../../functions/contracts/cycle';
import { useCommand } from '../../api/useCommand';
import { dateFault, faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useMe } from '../../session/session-context';

/** Says that something was done, and on which day. */
export function FinishForm({ itemId, onDone }: { itemId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const form = useForm({ doneOn: today });
  const finishing = useCommand(finishCycleItem, onDone);
  const labels = { doneOn: t('cycle.doneOn') };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`finish-${itemId}-`}
      submit={t('cycle.finishSubmit')}
      busy={finishing.isPending}
      failure={finishing.error}
      onSubmit={() => {
        const { doneOn } = form.values;
        const fault = words.date(dateFault(doneOn, { required: true, notAfter: today }));
        if (form.accept(faultsOf([['doneOn', fault]])))
          finishing.mutate({ params: { itemId }, body: { doneOn } }, { onError: form.refuse });
      }}
    >
      <TextField form={form} name="doneOn" label={labels.doneOn} type="date" max={today} required />
    </FormFrame>
  );
}
