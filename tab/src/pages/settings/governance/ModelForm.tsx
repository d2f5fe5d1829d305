import { useTranslation } from 'react-i18next';
import { ACCESS_MOST } from '../../../../../domain/access/access-limits';
import { setDecisionModel, type DecisionModelView } from '../../../../../contracts/access/governance';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { RadioField } from '../../../components/form/RadioField';
import { DateField } from '../../../components/form/DateField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { useMe } from '../../../session/session-context';
import { Recorded } from './Recorded';
import { DECISION_MODELS } from '../../../../../domain/access/decision-model';

/** Records from which day the body decides in which way, and in which case that was decided. */
export function ModelForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const form = useForm({ kind: '', count: '', from: today, caseNumber: '' }, 'model');
  const setting = useSending(form, setDecisionModel, form.sent);
  const kind = DECISION_MODELS.find((one) => one === form.values.kind);
  const counts = kind === 'majority' || kind === 'atLeast';
  const labels = {
    kind: t('governance.kind'),
    count: t(kind === 'majority' ? 'governance.quorum' : 'governance.count'),
    from: t('governance.from'),
    caseNumber: t('governance.caseNumber'),
  };
  const send = () => {
    const count = Number(form.values.count);
    const isCount = Number.isInteger(count) && count >= 1;
    const faults = faultsOf([
      ['kind', words.text(form.values.kind)],
      ['count', counts && !isCount ? t('governance.numberInvalid') : undefined],
      ['from', words.date('right', form.values.from)],
      ['caseNumber', words.text(form.values.caseNumber, ACCESS_MOST.caseNumber)],
    ]);
    if (!form.accept(faults) || kind === undefined) return;
    const model: DecisionModelView =
      kind === 'majority' ? { kind, quorum: count } : kind === 'atLeast' ? { kind, votes: count } : { kind };
    const { from, caseNumber } = form.values;
    setting.mutate({ body: { model, from, caseNumber: caseNumber.trim() } });
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="model-"
      submit={t('governance.save')}
      sending={setting}
      done={setting.data && <Recorded awaits={setting.data.awaits} done={t('governance.saved')} />}
      onSubmit={send}
    >
      <RadioField
        form={form}
        name="kind"
        required
        options={DECISION_MODELS.map((one) => [one, t(`governance.models.${one}`)])}
      />
      {counts && <TextField form={form} name="count" type="number" min="1" required />}
      <DateField form={form} name="from" kind="right" required />
      <TextField form={form} name="caseNumber" required />
    </FormFrame>
  );
}
