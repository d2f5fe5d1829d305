import { useTranslation } from 'react-i18next';
import { SYSTEM_MOST } from '../../../../domain/system/system-limits';
import { recordSystemRisk } from '../../../../contracts/system/system';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { Success } from '../../components/Success';

/** Records the risk result of a system as its source has it. */
export function RiskForm({ systemId }: { systemId: string }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ result: '', source: '', on: '' }, `risk-${systemId}`);
  const recording = useSending(form, recordSystemRisk, () => {
    form.begin();
  });
  return (
    <FormFrame
      form={form}
      labels={{
        result: t('systems.riskResult'),
        source: t('systems.riskSource'),
        on: t('systems.handoverOn'),
      }}
      prefix="risk-"
      submit={t('systems.recordRisk')}
      sending={recording}
      done={recording.isSuccess && <Success>{t('systems.riskSaved')}</Success>}
      onSubmit={() => {
        const { result, source, on } = form.values;
        const faults = faultsOf([
          ['result', words.text(result, SYSTEM_MOST.result)],
          ['source', words.text(source, SYSTEM_MOST.source)],
          ['on', words.date('fact', on)],
        ]);
        if (form.accept(faults))
          recording.mutate({
            params: { systemId },
            body: { result: result.trim(), source: source.trim(), on },
          });
      }}
    >
      <TextField form={form} name="result" required />
      <TextField form={form} name="source" hint={t('systems.riskSourceHint')} required />
      <DateField form={form} name="on" kind="fact" required />
    </FormFrame>
  );
}
