import { useTranslation } from 'react-i18next';
import { ACCESS_MOST } from '../../../../domain/access/access-limits';
import { ADOPTERS } from '../../../../domain/access/adoption';
import { PACE_MONTHS } from '../../../../domain/register/pace-limits';
import type { setBaselinePace } from '../../../../contracts/baseline/baseline';
import type { setExercisePace } from '../../../../contracts/exercise/exercise';
import type { PaceTextView } from '../../../../contracts/register/pace';
import { ADOPTER_WORDS } from '../../../../words/decision/adopter-words';
import { useLanguage } from '../../words/useLanguage';
import { faultsOf } from '../form/checks';
import { DateField } from '../form/DateField';
import { FormFrame } from '../form/FormFrame';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';
import { useFaultWords } from '../form/useFaultWords';
import { useForm } from '../form/useForm';
import { useSendingBy } from '../form/useSending';
import { Success } from '../Success';

const EMPTY = { months: '', adoptedBy: '', decidedOn: '', caseNumber: '' };

/** Records how often something comes again by the municipality's own rule, and the decision that it rests on. */
export function PaceForm({ endpoint }: { endpoint: typeof setBaselinePace | typeof setExercisePace }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFaultWords();
  const form = useForm(EMPTY, `pace-${endpoint.path}`);
  const saving = useSendingBy(
    form,
    ({ call }, body: PaceTextView) => call(endpoint, { body }),
    () => {
      form.begin();
    },
  );
  const send = () => {
    const { values } = form;
    const months = Number(values.months);
    const areMonths = Number.isInteger(months) && months >= 1 && months <= PACE_MONTHS.most;
    const adoptedBy = ADOPTERS.find((one) => one === values.adoptedBy);
    const faults = faultsOf([
      ['months', areMonths ? undefined : t('pace.monthsInvalid', { most: PACE_MONTHS.most })],
      ['adoptedBy', words.text(values.adoptedBy)],
      ['decidedOn', words.date('fact', values.decidedOn)],
      ['caseNumber', words.text(values.caseNumber, ACCESS_MOST.caseNumber)],
    ]);
    if (!form.accept(faults) || adoptedBy === undefined) return;
    const { decidedOn, caseNumber } = values;
    saving.mutate({ months, adopted: { adoptedBy, decidedOn, caseNumber: caseNumber.trim() } });
  };
  return (
    <FormFrame
      form={form}
      labels={{
        months: t('pace.months'),
        adoptedBy: t('pace.adoptedBy'),
        decidedOn: t('pace.decidedOn'),
        caseNumber: t('pace.caseNumber'),
      }}
      prefix="pace-"
      submit={t('pace.save')}
      sending={saving}
      done={saving.isSuccess && <Success>{t('pace.saved')}</Success>}
      onSubmit={send}
    >
      <TextField form={form} name="months" type="number" min="1" required />
      <SelectField
        form={form}
        name="adoptedBy"
        options={ADOPTERS.map((one) => [one, ADOPTER_WORDS[one][language]])}
        required
      />
      <DateField form={form} name="decidedOn" kind="fact" required />
      <TextField form={form} name="caseNumber" required />
    </FormFrame>
  );
}
