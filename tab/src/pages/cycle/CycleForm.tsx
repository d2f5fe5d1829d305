import { useTranslation } from 'react-i18next';
import { CYCLE_MOST } from '../../../../domain/cycle/cycle-limits';
import type { CycleTask } from '../../../../domain/cycle/cycle-item';
import { DEMANDS } from '../../../../domain/cycle/demand';
import { RECURRENCES } from '../../../../domain/cycle/recurrence';
import { addCycleItem, changeCycleItem, type CycleItemView } from '../../../../contracts/cycle/cycle';
import type { PersonView } from '../../../../contracts/values';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { RosterPersonField } from '../../components/form/RosterPersonField';
import { SelectField } from '../../components/form/SelectField';
import { DateField } from '../../components/form/DateField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { Success } from '../../components/Success';

type Props = {
  item?: CycleItemView;
  /** Who can be named to see to it. */
  people: readonly PersonView[];
  onDone?: () => void;
};

/** The form for one date of the year, new or there already. A new one leaves the form open for the next. */
export function CycleForm({ item, people, onDone }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  // Whoever has left stays chosen until another is named.
  const owner = item?.owner ?? null;
  const isThere = owner === null || people.some(({ personId }) => personId === owner.personId);
  const shown = isThere ? people : [...people, owner];
  const form = useForm(
    {
      title: item?.title ?? '',
      dueOn: item?.dueOn ?? '',
      label: item?.label ?? '',
      source: item?.source ?? '',
      recurrence: item?.recurrence ?? '',
      ownerId: owner?.personId ?? '',
    },
    `cycle-${item?.itemId ?? 'new'}`,
  );
  const saving = useSendingBy(
    form,
    ({ call }, body: CycleTask) =>
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
    recurrence: t('cycle.repeats'),
    ownerId: t('cycle.owner'),
  };
  const send = () => {
    const { title, dueOn, source, ownerId } = form.values;
    const label = DEMANDS.find((one) => one === form.values.label);
    const faults = faultsOf([
      ['title', words.text(title, CYCLE_MOST.title)],
      ['dueOn', words.date('cycle', dueOn)],
      ['label', words.text(form.values.label)],
      ['source', words.text(source, CYCLE_MOST.source)],
    ]);
    if (!form.accept(faults) || label === undefined) return;
    saving.mutate(
      {
        title: title.trim(),
        dueOn,
        label,
        source: source.trim(),
        recurrence: RECURRENCES.find((one) => one === form.values.recurrence) ?? null,
        ownerId: ownerId === '' ? null : ownerId,
        template: item?.template ?? null,
      },
      {
        onSuccess: () => {
          if (item === undefined) form.begin();
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
      <SelectField
        form={form}
        name="recurrence"
        none={t('cycle.once')}
        options={RECURRENCES.map((one) => [one, t(`cycle.recurrence.${one}`)])}
        hint={t('cycle.repeatsHint')}
      />
      <RosterPersonField form={form} name="ownerId" people={shown} hint={t('cycle.ownerHint')} />
    </FormFrame>
  );
}
