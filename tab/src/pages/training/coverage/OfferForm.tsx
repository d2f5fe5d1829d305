import { useTranslation } from 'react-i18next';
import { TRAINING_MOST } from '../../../../../domain/training/training-limits';
import { GROUPS } from '../../../../../domain/access/group';
import { recordStaffOffer } from '../../../../../contracts/training/training';
import { CheckboxGroup } from '../../../components/form/CheckboxGroup';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { DateField } from '../../../components/form/DateField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { useKeptChoice } from '../../../components/form/useKeptChoice';
import { Success } from '../../../components/Success';

/** Writes down a course that was offered to the employees. */
export function OfferForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ what: '', offeredOn: '', audiences: '', reference: '' }, 'offer');
  const offered = useKeptChoice('offer-audiences', GROUPS);
  const audiences = offered.chosen;
  const recording = useSending(form, recordStaffOffer);
  const labels = {
    what: t('offers.what'),
    offeredOn: t('offers.offeredOn'),
    audiences: t('offers.audiences'),
    reference: t('offers.reference'),
  };
  const clear = () => {
    form.reset();
    offered.clear();
  };
  const send = () => {
    const { what, offeredOn, reference } = form.values;
    const fine = form.accept(
      faultsOf([
        ['what', words.text(what, TRAINING_MOST.offer)],
        ['offeredOn', words.date('fact', offeredOn)],
        ['audiences', audiences.length === 0 ? t('offers.audiencesMissing') : undefined],
        ['reference', words.text(reference, TRAINING_MOST.offer)],
      ]),
    );
    if (!fine) return;
    recording.mutate(
      { body: { offeredOn, what: what.trim(), audiences: [...audiences], reference: reference.trim() } },
      {
        onSuccess: () => {
          form.begin();
          offered.begin(audiences);
        },
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="offer-"
      submit={t('offers.submit')}
      sending={recording}
      done={recording.isSuccess && <Success>{t('offers.done')}</Success>}
      onSubmit={send}
      onRestart={clear}
    >
      <TextField form={form} name="what" required />
      <DateField form={form} name="offeredOn" kind="fact" required />
      <CheckboxGroup
        name="audiences"
        required
        options={GROUPS.map((one) => [one, t(`audience.${one}`)])}
        chosen={audiences}
        onChange={offered.setChosen}
      />
      <TextField form={form} name="reference" hint={t('offers.referenceHint')} required />
    </FormFrame>
  );
}
