import { useTranslation } from 'react-i18next';
import { SUPPLIER_MOST } from '../../../../domain/supplier/supplier-limits';
import {
  addSupplierRemark,
  changeSupplierRemark,
  type RemarkView,
} from '../../../../contracts/supplier/supplier';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { OwnerOfEntry, ownerValues } from '../../components/register/OwnerOfEntry';
import { Success } from '../../components/Success';

type Props = { supplierId: string; remark?: RemarkView };

/** Writes a remark with somebody to follow it up by a day, or puts one differently: it is then open again. */
export function RemarkForm({ supplierId, remark }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const prefix = `remark-${remark?.remarkId ?? 'new'}-`;
  const form = useForm(
    { text: remark?.text ?? '', ...ownerValues(remark?.owner ?? null), dueOn: remark?.dueOn ?? '' },
    `${prefix}${supplierId}`,
  );
  const saving = useSendingBy(
    form,
    ({ call }, body: { text: string; ownerId: string; dueOn: string }) =>
      remark === undefined
        ? call(addSupplierRemark, { params: { supplierId }, body })
        : call(changeSupplierRemark, { params: { supplierId, remarkId: remark.remarkId }, body }),
    () => {
      if (remark === undefined) form.begin();
      else form.sent();
    },
  );
  const send = () => {
    const { text, ownerId, dueOn } = form.values;
    const faults = faultsOf([
      ['text', words.text(text, SUPPLIER_MOST.remark)],
      ['ownerId', words.text(ownerId)],
      ['dueOn', dueOn === remark?.dueOn ? undefined : words.date('step', dueOn)],
    ]);
    if (form.accept(faults)) saving.mutate({ text: text.trim(), ownerId, dueOn });
  };
  return (
    <FormFrame
      form={form}
      labels={{
        text: t('suppliers.remarkText'),
        ownerId: t('suppliers.owner'),
        ownerName: t('suppliers.owner'),
        dueOn: t('followUps.dueOn'),
      }}
      prefix={prefix}
      submit={t('suppliers.saveRemark')}
      sending={saving}
      done={saving.isSuccess && <Success>{t('suppliers.remarkSaved')}</Success>}
      onSubmit={send}
    >
      <TextField form={form} name="text" lines={2} required />
      <OwnerOfEntry form={form} required />
      <DateField form={form} name="dueOn" kind="step" required />
    </FormFrame>
  );
}
