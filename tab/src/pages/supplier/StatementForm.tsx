import { useTranslation } from 'react-i18next';
import { giveSupplierStatement } from '../../../../contracts/supplier/supplier';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { EMPTY_EXHIBIT, exhibitOf } from '../../components/register/exhibit-fields';
import { ExhibitFields } from '../../components/register/ExhibitFields';
import { useExhibit } from '../../components/register/useExhibit';
import { Success } from '../../components/Success';

type Props = { supplierId: string; nextDueOn: string | null };

/** Records a statement with its period, what shows it, and by when the next one is to be here. */
export function StatementForm({ supplierId, nextDueOn }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const exhibit = useExhibit();
  const form = useForm({ from: '', to: '', ...EMPTY_EXHIBIT, nextDueOn: '' }, `statement-${supplierId}`);
  const giving = useSendingBy(
    form,
    async (client, file: File | undefined) => {
      const { from, to, nextDueOn: due } = form.values;
      const shown = await exhibitOf(client, form.values, file);
      return client.call(giveSupplierStatement, {
        params: { supplierId },
        body: { from, to, exhibit: shown, nextDueOn: due === '' ? null : due },
      });
    },
    () => {
      form.begin();
    },
  );
  const { from, to, nextDueOn: due } = form.values;
  const send = () => {
    const faults = faultsOf([
      ['from', words.date('fact', from)],
      ['to', words.date('fact', to) ?? words.period(from, to)],
      ...exhibit.faults(form),
      ['nextDueOn', due === nextDueOn ? undefined : words.dateIfAny('cycle', due)],
    ]);
    if (form.accept(faults)) giving.mutate(form.files.get('file')?.[0]);
  };
  return (
    <FormFrame
      form={form}
      labels={{
        from: t('suppliers.from'),
        to: t('suppliers.to'),
        ...exhibit.labels,
        nextDueOn: t('suppliers.nextDueOn'),
      }}
      prefix="statement-"
      submit={t('suppliers.give')}
      sending={giving}
      done={giving.isSuccess && <Success>{t('suppliers.given')}</Success>}
      onSubmit={send}
    >
      <DateField form={form} name="from" kind="fact" required />
      <DateField form={form} name="to" kind="fact" required />
      <ExhibitFields form={form} />
      <DateField form={form} name="nextDueOn" kind="cycle" hint={t('suppliers.nextDueHint')} />
    </FormFrame>
  );
}
