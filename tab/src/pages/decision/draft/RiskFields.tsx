import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { TREATMENTS } from '../../../../../domain/decision/content';
import { scoreOf } from '../../../../../domain/decision/scale';
import type { RiskScaleView } from '../../../../../contracts/access/governance';
import type { PersonView } from '../../../../../contracts/values';
import { FormField } from '../../../components/form/FormField';
import { useFormStyles } from '../../../components/form/form.styles';
import { SelectField } from '../../../components/form/SelectField';
import { StepRows } from '../../../components/form/StepRows';
import { TextField } from '../../../components/form/TextField';
import type { PolicyBasis as Basis } from '../../../../../domain/decision/policy';
import { PolicyBasis } from '../../../components/decision/PolicyBasis';
import { useScaleWords } from '../../../components/decision/useScaleWords';
import { chosenPoint, type DraftName } from './draft-values';
import type { OpenDraft } from './useDraft';

type Props = {
  draft: OpenDraft;
  scale: RiskScaleView;
  scaleVersion: number;
  basis: Basis;
  people: readonly PersonView[];
};

/** How large the risk is now, what is done about it, how large it is then, and who must at least decide that. */
export function RiskFields({ draft, scale, scaleVersion, basis, people }: Props) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const words = useScaleWords()(scale);
  const { form, labels, actions, kind } = draft;
  const choices = (axis: 'consequence' | 'likelihood') =>
    scale[axis].map((_, index) => [String(index + 1), words[axis](index + 1).of] as const);
  const level = (name: DraftName, axis: 'consequence' | 'likelihood') => (
    <SelectField form={form} name={name} label={labels[name]} options={choices(axis)} required />
  );
  const after = chosenPoint(form.values.afterConsequence, form.values.afterLikelihood);
  return (
    <>
      <TextField form={form} name="scenario" hint={t('draft.scenarioHint')} lines={4} required />
      <div className={styles.pair}>
        {level('beforeConsequence', 'consequence')}
        {level('beforeLikelihood', 'likelihood')}
      </div>
      <SelectField
        form={form}
        name="treatment"
        options={TREATMENTS.map((one) => [one, t(`treatment.${one}`)])}
        required
      />
      <TextField form={form} name="treatmentPlan" lines={4} required />
      <div className={styles.pair}>
        {level('afterConsequence', 'consequence')}
        {level('afterLikelihood', 'likelihood')}
      </div>
      <p role="status" className={styles.note} data-gate>
        {scoreOf(after) === 0
          ? t('draft.gateMissing')
          : t('draft.gate', { score: words.score(after), level: t(`level.${words.gate(after)}`) })}{' '}
        <PolicyBasis version={scaleVersion} basis={basis} />
      </p>
      <FormField name="actions" required={kind === 'treatmentPlan'} group>
        <div role="group" id="field-actions" tabIndex={-1}>
          <StepRows rows={actions} kind="action" people={people} most={DECISION_MOST.actions} />
        </div>
      </FormField>
    </>
  );
}
