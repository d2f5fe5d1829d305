import { useTranslation } from 'react-i18next';
import { TRAINING_MOST } from '../../../../../domain/training/training-limits';
import { placeHold, releaseHold, type ErasureAccount } from '../../../../../contracts/training/retention';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Reveal } from '../../../components/Reveal';
import { Said } from '../../../components/Said';
import { Section } from '../../../components/Section';
import { Success } from '../../../components/Success';

/** Whether what is kept of somebody is on hold, and the form to place or to release it, either with a reason. */
export function Hold({ account: { hold, person } }: { account: ErasureAccount }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ reason: '' }, 'hold');
  const placing = useSending(form, placeHold);
  const releasing = useSending(form, releaseHold);
  const isHeld = hold !== null;
  const change = isHeld ? releasing : placing;
  const labels = { reason: t('erasure.reason') };
  const submit = t(isHeld ? 'erasure.release' : 'erasure.place');
  const { personId } = person;
  const send = () => {
    const reason = form.values.reason.trim();
    if (!form.accept(faultsOf([['reason', words.text(reason, TRAINING_MOST.reason)]]))) return;
    const earlier = isHeld ? placing : releasing;
    earlier.reset();
    change.mutate(
      { params: { personId }, body: { reason } },
      {
        onSuccess: () => {
          form.begin();
        },
      },
    );
  };
  return (
    <Section title={t('erasure.hold')} lead={t('erasure.holdLead')}>
      <Said about={change.isSuccess ? change.submittedAt : undefined}>
        {placing.isSuccess && isHeld && <Success>{t('erasure.placed')}</Success>}
        {releasing.isSuccess && !isHeld && <Success>{t('erasure.released')}</Success>}
      </Said>
      <p>{isHeld ? t('erasure.held', { reason: hold }) : t('erasure.holdNone')}</p>
      <Reveal key={submit} text={`${submit} …`}>
        <FormFrame
          form={form}
          labels={labels}
          prefix="hold-"
          submit={submit}
          sending={change}
          onSubmit={send}
        >
          <TextField form={form} name="reason" hint={t('erasure.reasonHint')} lines={2} required />
        </FormFrame>
      </Reveal>
    </Section>
  );
}
