import { useTranslation } from 'react-i18next';
import { TREATMENTS } from '../../../../domain/decision/decision';
import { FieldGroup } from '../../components/form/FieldGroup';
import { useFormStyles } from '../../components/form/form.styles';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import type { Form } from '../../components/form/useForm';
import type { DraftName } from './draft-values';

const LEVELS = ['1', '2', '3', '4', '5'].map((level) => [level, level] as const);

type Props = { form: Form<DraftName>; labels: Readonly<Record<DraftName, string>> };

/** How large the risk is now, what is done about it, and how large it is then. */
export function RiskFields({ form, labels }: Props) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const level = (name: DraftName) => (
    <SelectField
      form={form}
      name={name}
      label={labels[name]}
      hint={t('draft.scaleHint')}
      options={LEVELS}
      required
    />
  );
  return (
    <FieldGroup title={t('draft.risk')}>
      <div className={styles.pair}>
        {level('beforeConsequence')}
        {level('beforeLikelihood')}
      </div>
      <SelectField
        form={form}
        name="treatment"
        label={labels.treatment}
        options={TREATMENTS.map((one) => [one, t(`treatment.${one}`)])}
        required
      />
      <TextField form={form} name="treatmentPlan" label={labels.treatmentPlan} lines={4} required />
      <div className={styles.pair}>
        {level('afterConsequence')}
        {level('afterLikelihood')}
      </div>
      <TextField form={form} name="scale" label={labels.scale} />
    </FieldGroup>
  );
}
