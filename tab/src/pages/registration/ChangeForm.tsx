import { useTranslation } from 'react-i18next';
import { REGISTERED_FACTS } from '../../../../domain/registration/registration';
import { REGISTRATION_MOST } from '../../../../domain/registration/registration-limits';
import {
  correctRegistrationChange,
  tellRegistrationChange,
  type RegistrationChangeView,
} from '../../../../contracts/registration/registration';
import { CheckboxGroup } from '../../components/form/CheckboxGroup';
import { faultsOf } from '../../components/form/checks';
import { instantOf, localOf } from '../../components/form/danish-moment';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { useInstantFault } from '../incident/useInstantFault';

type Told = {
  facts: (typeof REGISTERED_FACTS)[number][];
  text: string;
  changedAt: string;
};

/** Notes that what is registered has changed, and since when; or puts right what was noted, with the reason. */
export function ChangeForm({ change }: { change: RegistrationChangeView | null }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const instantFault = useInstantFault();
  const prefix = `change-${change?.changeId ?? 'new'}-`;
  const form = useForm(
    {
      facts: change?.facts.join(' ') ?? '',
      text: change?.text ?? '',
      changedAt: change === null ? '' : localOf(change.changedAt),
      reason: '',
    },
    prefix,
  );
  const sending = useSendingBy(
    form,
    ({ call }, { reason, ...told }: Told & { reason: string }) =>
      change === null
        ? call(tellRegistrationChange, { body: told })
        : call(correctRegistrationChange, {
            params: { changeId: change.changeId },
            body: { ...told, reason },
          }),
    () => {
      if (change === null) form.begin();
      else form.sent();
    },
  );
  return (
    <FormFrame
      form={form}
      prefix={prefix}
      labels={{
        facts: t('registration.facts'),
        text: t('registration.text'),
        changedAt: t('registration.changedAt'),
        reason: t('registration.reason'),
      }}
      submit={t(change === null ? 'registration.tellSend' : 'registration.correctSend')}
      sending={sending}
      onSubmit={() => {
        const { text, changedAt, reason } = form.values;
        const facts = REGISTERED_FACTS.filter((one) => form.values.facts.split(' ').includes(one));
        const faults = faultsOf([
          ['facts', facts.length === 0 ? t('registration.factsChoose') : undefined],
          ['text', words.text(text, REGISTRATION_MOST.text)],
          ['changedAt', instantFault.happened(changedAt)],
          ['reason', change === null ? undefined : words.text(reason, REGISTRATION_MOST.reason)],
        ]);
        const at = instantOf(changedAt);
        if (form.accept(faults) && at !== undefined) sending.mutate({ facts, text, changedAt: at, reason });
      }}
    >
      <CheckboxGroup
        name="facts"
        required
        options={REGISTERED_FACTS.map((one) => [one, t(`registration.fact.${one}`)])}
        chosen={form.values.facts.split(' ').filter((one) => one !== '')}
        onChange={(chosen) => {
          form.set('facts', chosen.join(' '));
        }}
      />
      <TextField form={form} name="text" lines={2} hint={t('registration.textHint')} required />
      <DateField
        form={form}
        name="changedAt"
        kind="fact"
        timed
        hint={t('registration.changedAtHint')}
        required
      />
      {change !== null && <TextField form={form} name="reason" lines={2} required />}
    </FormFrame>
  );
}
