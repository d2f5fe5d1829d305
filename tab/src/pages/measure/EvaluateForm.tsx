import { useTranslation } from 'react-i18next';
import { MEASURE_MOST } from '../../../../domain/measure/measure-limits';
import { EFFECTS } from '../../../../domain/measure/registered-measure';
import { evaluateMeasure } from '../../../../contracts/measure/measure';
import { EFFECT_WORDS } from '../../../../words/measure/measure-register-words';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { RadioField } from '../../components/form/RadioField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useMe } from '../../session/session-context';
import { useLanguage } from '../../words/useLanguage';

/** Says whether a measure does what it is there for, and when it is to be looked at next. */
export function EvaluateForm({ measureId, onDone }: { measureId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFaultWords();
  const { today } = useMe();
  const form = useForm({ on: today, effect: '', says: '', nextReviewOn: '' }, `evaluation-${measureId}`);
  const evaluating = useSending(form, evaluateMeasure, () => {
    form.sent();
    onDone();
  });
  const labels = {
    on: t('measures.evaluatedOn'),
    effect: t('measures.effectField'),
    says: t('measures.says'),
    nextReviewOn: t('measures.nextReviewOn'),
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`evaluation-${measureId}-`}
      submit={t('measures.evaluateSubmit')}
      sending={evaluating}
      onSubmit={() => {
        const { on, says, nextReviewOn } = form.values;
        const effect = EFFECTS.find((one) => one === form.values.effect);
        const faults = faultsOf([
          ['on', words.date('fact', on)],
          ['effect', words.text(form.values.effect)],
          ['says', words.text(says, MEASURE_MOST.says)],
          ['nextReviewOn', words.date('step', nextReviewOn)],
        ]);
        if (!form.accept(faults) || effect === undefined) return;
        evaluating.mutate({ params: { measureId }, body: { on, effect, says: says.trim(), nextReviewOn } });
      }}
    >
      <DateField form={form} name="on" kind="fact" required />
      <RadioField
        form={form}
        name="effect"
        required
        options={EFFECTS.map((one) => [one, EFFECT_WORDS[one][language]])}
      />
      <TextField form={form} name="says" lines={3} required />
      <DateField form={form} name="nextReviewOn" kind="step" required />
    </FormFrame>
  );
}
