import { useTranslation } from 'react-i18next';
import { isCvr } from '../../../../domain/supplier/set-suppliers';
import { SUPERVISORS } from '../../../../domain/supplier/supplier';
import { SUPPLIER_MOST } from '../../../../domain/supplier/supplier-limits';
import {
  addSupplier,
  changeSupplier,
  type SupplierTextView,
  type SupplierView,
} from '../../../../contracts/supplier/supplier';
import { SUPERVISOR_WORDS } from '../../../../words/supplier/supplier-words';
import { AppLink } from '../../components/AppLink';
import { faultsOf, linesOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { OwnerOfEntry, ownerValues } from '../../components/register/OwnerOfEntry';
import { Success } from '../../components/Success';
import { useLanguage } from '../../words/useLanguage';

const valuesOf = (supplier: SupplierView | undefined) => ({
  name: supplier?.name ?? '',
  cvr: supplier?.cvr ?? '',
  supplies: supplier?.supplies ?? '',
  supervisedBy: supplier?.supervisedBy ?? '',
  ...ownerValues(supplier?.owner ?? null),
  nextDueOn: supplier?.nextDueOn ?? '',
  contracts: supplier?.contracts.join('\n') ?? '',
});

/** The form for what is said of a supplier, new or there already. A new one leaves the form open for the next. */
export function SupplierForm({ supplier }: { supplier?: SupplierView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFaultWords();
  const prefix = `supplier-${supplier?.supplierId ?? 'new'}-`;
  const form = useForm(valuesOf(supplier), prefix);
  const saving = useSendingBy(
    form,
    ({ call }, body: SupplierTextView) =>
      supplier === undefined
        ? call(addSupplier, { body })
        : call(changeSupplier, { params: { supplierId: supplier.supplierId }, body }),
    () => {
      if (supplier === undefined) form.begin();
      else form.sent();
    },
  );
  const labels = {
    name: t('suppliers.name'),
    cvr: t('suppliers.cvr'),
    supplies: t('suppliers.supplies'),
    supervisedBy: t('suppliers.supervisedBy'),
    ownerId: t('suppliers.owner'),
    ownerName: t('suppliers.owner'),
    nextDueOn: t('suppliers.nextDueOn'),
    contracts: t('suppliers.contracts'),
  };
  const send = () => {
    const { values } = form;
    const cvr = values.cvr.replace(/\s/g, '');
    const dueIsSame = values.nextDueOn === (supplier?.nextDueOn ?? '');
    const faults = faultsOf([
      ['name', words.text(values.name, SUPPLIER_MOST.name)],
      ['cvr', cvr === '' || isCvr(cvr) ? undefined : t('suppliers.cvrInvalid')],
      ['supplies', words.most(values.supplies, SUPPLIER_MOST.supplies)],
      ['nextDueOn', dueIsSame ? undefined : words.dateIfAny('cycle', values.nextDueOn)],
    ]);
    if (!form.accept(faults)) return;
    saving.mutate({
      name: values.name.trim(),
      cvr: cvr === '' ? null : cvr,
      supplies: values.supplies.trim(),
      supervisedBy: SUPERVISORS.find((one) => one === values.supervisedBy) ?? null,
      ownerId: values.ownerId === '' ? null : values.ownerId,
      nextDueOn: values.nextDueOn === '' ? null : values.nextDueOn,
      contracts: linesOf(values.contracts),
    });
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={prefix}
      submit={t('suppliers.save')}
      sending={saving}
      done={saving.data && <Saved isNew={supplier === undefined} saved={saving.data} />}
      onSubmit={send}
    >
      <TextField form={form} name="name" required />
      <TextField form={form} name="cvr" hint={t('suppliers.cvrHint')} />
      <TextField form={form} name="supplies" lines={2} />
      <SelectField
        form={form}
        name="supervisedBy"
        none={t('suppliers.nobody')}
        options={SUPERVISORS.map((one) => [one, SUPERVISOR_WORDS[one][language]])}
      />
      <OwnerOfEntry form={form} />
      <DateField form={form} name="nextDueOn" kind="cycle" hint={t('suppliers.nextDueHint')} />
      <TextField form={form} name="contracts" lines={3} hint={t('suppliers.contractsHint')} />
    </FormFrame>
  );
}

function Saved({ isNew, saved }: { isNew: boolean; saved: SupplierView }) {
  const { t } = useTranslation();
  if (!isNew) return <Success>{t('suppliers.changed')}</Success>;
  return (
    <Success>
      {t('suppliers.added', { name: saved.name })}{' '}
      <AppLink to={`/leverandoerer/${saved.supplierId}`}>{saved.supplierId}</AppLink>
    </Success>
  );
}
