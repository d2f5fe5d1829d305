import { useTranslation } from 'react-i18next';
import { finishCycleItem } from '../../../../contracts/cycle/cycle';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { DateField } from '../../components/form/DateField';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { KEPT_KINDS } from '../../../../domain/register/exhibit';
import { EMPTY_EXHIBIT, exhibitOf } from '../../components/register/exhibit-fields';
import { KeptField } from '../../components/register/KeptField';
import { useExhibit } from '../../components/register/useExhibit';
import { useMe } from '../../session/session-context';

/** Says that something was done, on which day, and what shows it, where there is something. */
export function FinishForm({ itemId, onDone }: { itemId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const exhibit = useExhibit();
  const words = useFaultWords();
  const form = useForm({ ...EMPTY_EXHIBIT, on: today, keptIn: '' }, `finish-${itemId}`);
  const { on, keptIn } = form.values;
  const isShown = keptIn !== '';
  const finishing = useSendingBy(
    form,
    async (client, file: File | undefined) => {
      const proof = isShown ? await exhibitOf(client, form.values, file) : undefined;
      return client.call(finishCycleItem, { params: { itemId }, body: { doneOn: on, proof } });
    },
    () => {
      form.sent();
      onDone();
    },
  );
  return (
    <FormFrame
      form={form}
      labels={{ ...exhibit.labels, on: t('cycle.doneOn'), keptIn: t('cycle.proof') }}
      prefix={`finish-${itemId}-`}
      submit={t('cycle.finishSubmit')}
      sending={finishing}
      onSubmit={() => {
        const ofProof = isShown ? exhibit.faults(form).filter(([name]) => name !== 'on') : [];
        const faults = [['on', words.date('fact', on)] as const, ...ofProof];
        if (form.accept(faultsOf(faults))) finishing.mutate(form.files.get('file')?.[0]);
      }}
    >
      <DateField form={form} name="on" kind="fact" required />
      <SelectField
        form={form}
        name="keptIn"
        none={t('cycle.noProof')}
        options={KEPT_KINDS.map((kept) => [kept, t(`exhibit.kept.${kept}`)])}
      />
      {isShown && <TextField form={form} name="says" hint={t('cycle.proofHint')} required />}
      <KeptField form={form} />
    </FormFrame>
  );
}
