import { useTranslation } from 'react-i18next';
import { HANDOVER_STATES } from '../../../../domain/system/system';
import { SYSTEM_MOST } from '../../../../domain/system/system-limits';
import { setSystemHandover, type SystemView } from '../../../../contracts/system/system';
import { HANDOVER_WORDS } from '../../../../words/system/system-words';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useLanguage } from '../../words/useLanguage';

type Props = { systemId: string } & Pick<SystemView, 'handover'>;

/** Says how far the handover is, when, and who owns what after it. */
export function HandoverForm({ systemId, handover }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFaultWords();
  const form = useForm(
    { state: handover?.state ?? '', on: handover?.on ?? '', afterwards: handover?.afterwards ?? '' },
    `handover-${systemId}`,
  );
  const setting = useSending(form, setSystemHandover, () => {
    form.sent();
  });
  const send = () => {
    const { state: chosen, on, afterwards } = form.values;
    const state = HANDOVER_STATES.find((one) => one === chosen);
    const kind = state === 'done' ? ('fact' as const) : ('cycle' as const);
    const isSame = on === (handover?.on ?? '') && state === handover?.state;
    const faults = faultsOf([
      ['state', words.text(chosen)],
      [
        'on',
        state === 'done' && on === '' ? t('form.missing') : isSame ? undefined : words.dateIfAny(kind, on),
      ],
      ['afterwards', words.most(afterwards, SYSTEM_MOST.afterwards)],
    ]);
    if (!form.accept(faults) || state === undefined) return;
    setting.mutate({
      params: { systemId },
      body: { state, on: on === '' ? null : on, afterwards: afterwards.trim() },
    });
  };
  return (
    <FormFrame
      form={form}
      labels={{
        state: t('systems.handoverState'),
        on: t('systems.handoverOn'),
        afterwards: t('systems.handoverAfterwards'),
      }}
      prefix="handover-"
      submit={t('systems.setHandover')}
      sending={setting}
      onSubmit={send}
    >
      <SelectField
        form={form}
        name="state"
        options={HANDOVER_STATES.map((one) => [one, HANDOVER_WORDS[one][language]])}
        required
      />
      <DateField
        form={form}
        name="on"
        kind={form.values.state === 'done' ? 'fact' : 'cycle'}
        hint={t('systems.handoverOnHint')}
      />
      <TextField form={form} name="afterwards" lines={3} />
    </FormFrame>
  );
}
