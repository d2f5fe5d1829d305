import { useTranslation } from 'react-i18next';
import type { Endpoint } from '../../../../../contracts/endpoint';
import type { endDelegation, governance } from '../../../../../contracts/access/governance';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { DateField } from '../../../components/form/DateField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Reveal } from '../../../components/Reveal';
import { useMe } from '../../../session/session-context';
import { Recorded } from './Recorded';

type Props = {
  id: string;
  /** The last day as it is now. */
  to: string;
  endpoint: Endpoint<(typeof endDelegation)['body'], typeof governance>;
  params: Readonly<Record<string, string>>;
};

/** Ends a right earlier than it said, today at the earliest. */
export function EndRightForm({ id, to: standing, endpoint, params }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const form = useForm({ to: today }, null);
  const ending = useSending(form, endpoint);
  const labels = { to: t('governance.endOn') };
  const send = () => {
    const { to } = form.values;
    if (!form.accept(faultsOf([['to', words.date('right', to) ?? words.earlier(to, standing)]]))) return;
    ending.mutate({ params, body: { to } });
  };
  return (
    <Reveal text={t('governance.end', { id })}>
      <FormFrame
        form={form}
        labels={labels}
        prefix={`end-${id}-`}
        submit={t('governance.endSend')}
        sending={ending}
        done={ending.data && <Recorded awaits={ending.data.awaits} done={t('governance.saved')} />}
        onSubmit={send}
      >
        <DateField form={form} name="to" kind="right" required />
      </FormFrame>
    </Reveal>
  );
}
