import { useTranslation } from 'react-i18next';
import type { Endpoint } from '../../../../../functions/contracts/endpoint';
import type { endDelegation, governance } from '../../../../../functions/contracts/governance';
import { useCommand } from '../../../api/useCommand';
import { dateFault, faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { Reveal } from '../../../components/Reveal';
import { Success } from '../../../components/Success';
import { useMe } from '../../../session/session-context';

type Props = {
  id: string;
  /** The last day as it is now. */
  to: string;
  endpoint: Endpoint<(typeof endDelegation)['body'], typeof governance>;
  params: Readonly<Record<string, string>>;
};

/** Ends a right earlier than it said, today at the earliest. */
export function EndRightForm({ id, to, endpoint, params }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const form = useForm({ to: today });
  const ending = useCommand(endpoint);
  const labels = { to: t('governance.endOn') };
  const send = () => {
    const fault = words.date(dateFault(form.values.to, { required: true, notBefore: today }));
    if (!form.accept(faultsOf([['to', fault]]))) return;
    ending.mutate({ params, body: { to: form.values.to } }, { onError: form.refuse });
  };
  return (
    <Reveal text={t('governance.end', { id })}>
      <FormFrame
        form={form}
        labels={labels}
        prefix={`end-${id}-`}
        submit={t('governance.endSend')}
        busy={ending.isPending}
        failure={ending.error}
        done={ending.isSuccess && <Success>{t('governance.saved')}</Success>}
        onSubmit={send}
      >
        <TextField form={form} name="to" label={labels.to} type="date" min={today} max={to} required />
      </FormFrame>
    </Reveal>
  );
}
