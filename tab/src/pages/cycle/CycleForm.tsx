import { useTranslation } from 'react-i18next';
import { CYCLE_MOST } from '../../../../domain/cycle/cycle-limits';
import { DEMANDS, type Demand } from '../../../../domain/cycle/demand';
import { addCycleItem, changeCycleItem, type CycleItemView } from '../../../../contracts/cycle/cycle';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { DateField } from '../../components/form/DateField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { Success } from '../../components/Success';

type Text = Omit<CycleItemView, 'itemId' | 'doneOn' | 'label'> & { label: Demand };

/** The form for one date of the year, new or there already. A new one leaves the form open for the next. */
export function CycleForm({ item, onDone }: { item?: CycleItemView; onDone?: () => void }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm(
    {
      title: item?.title ?? '',
      dueOn: item?.dueOn ?? '',
      label: item?.label ?? '',
      source: item?.source ?? '',
    },
    `cycle-${item?.itemId ?? 'new'}`,
  );
  const saving = useSendingBy(
    form,
    ({ call }, body: Text) =>
      item === undefined
        ? call(addCycleItem, { body })
        : call(changeCycleItem, { params: { itemId: item.itemId }, body }),
    () => {
      if (item !== undefined) form.sent();
      onDone?.();
    },
  );
  const labels = {
    title: t('cycle.what'),
    dueOn: t('cycle.dueOn'),
    label: t('cycle.label'),
    source: t('cycle.source'),
  };
  const send = () => {
    const { title, dueOn, source } = form.values;
    const label = DEMANDS.find((one) => one === form.values.label);
    const faults = faultsOf([
      ['title', words.text(title, CYCLE_MOST.title)],
      ['dueOn', words.date('cycle', dueOn)],
      ['label', words.text(form.values.label)],
      ['source', words.text(source, CYCLE_MOST.source)],
    ]);
    if (!form.accept(faults) || label === undefined) return;
    saving.mutate(
      { title: title.trim(), dueOn, label, source: source.trim() },
      {
        onSuccess: () => {
          if (item === undefined) form.reset();
        },
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`cycle-${item?.itemId ?? 'new'}-`}
      submit={t(item === undefined ? 'cycle.addSubmit' : 'cycle.changeSubmit')}
      sending={saving}
      done={saving.isSuccess && item === undefined && <Success>{t('cycle.saved')}</Success>}
      onSubmit={send}
    >
      {item !== undefined && item.doneOn !== null && <p>{t('cycle.changeLead')}</p>}
      <TextField form={form} name="title" required />
      <DateField form={form} name="dueOn" kind="cycle" required />
      <SelectField
        form={form}
        name="label"
        options={DEMANDS.map((one) => [one, t(`label.${one}`)])}
        required
      />
      <TextField form={form} name="source" hint={t('cycle.sourceHint')} required />
    </FormFrame>
  );
}
