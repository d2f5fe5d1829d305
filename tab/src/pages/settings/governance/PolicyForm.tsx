import { Checkbox, Field } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ADOPTERS } from '../../../../../domain/access/adoption';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { LEVELS } from '../../../../../domain/decision/scale';
import type { DecisionPolicyView } from '../../../../../contracts/access/governance';
import { DateField } from '../../../components/form/DateField';
import { FormField } from '../../../components/form/FormField';
import { FormFrame } from '../../../components/form/FormFrame';
import { useFormStyles } from '../../../components/form/form.styles';
import { RowGroup } from '../../../components/form/RowGroup';
import { SelectField } from '../../../components/form/SelectField';
import { TextField } from '../../../components/form/TextField';
import { formOfRow, rowField } from '../../../components/form/useRows';
import { usePolicyForm, type BandField } from './usePolicyForm';
import { Recorded } from './Recorded';

/** Sets the municipality's own rules about decisions as a new version. */
export function PolicyForm({ policy }: { policy: DecisionPolicyView }) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const { form, labels, bands, bandLabels, warnUntrained, setWarn, setting, send, clear } =
    usePolicyForm(policy);
  const steps = { form, hint: t('policy.labelsHint'), lines: 5, required: true };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="policy-"
      submit={t('policy.save')}
      sending={setting}
      done={setting.data && <Recorded awaits={setting.data.awaits} done={t('policy.saved')} />}
      onSubmit={send}
      onRestart={clear}
    >
      <div className={styles.pair}>
        <TextField {...steps} name="consequence" />
        <TextField {...steps} name="likelihood" />
      </div>
      <FormField name="bands" group>
        <div role="group" id="field-policy-bands" tabIndex={-1}>
          <RowGroup
            rows={bands}
            rowName={(number) => t('policy.bandNumber', { number })}
            add={t('policy.addBand')}
            most={DECISION_MOST.scaleLevels}
          >
            {(row) => {
              const field = (name: BandField) => ({
                form: formOfRow(bands, row),
                name: rowField(bands, row, name),
                label: bandLabels[name],
              });
              return (
                <>
                  <div className={styles.pair}>
                    <TextField {...field('name')} />
                    <TextField {...field('atLeast')} type="number" min="1" required />
                  </div>
                  <div className={styles.pair}>
                    <SelectField
                      {...field('appetite')}
                      options={[
                        ['within', t('policy.within')],
                        ['above', t('policy.above')],
                      ]}
                    />
                    <SelectField
                      {...field('decidedBy')}
                      options={LEVELS.map((level) => [level, t(`level.${level}`)])}
                    />
                  </div>
                </>
              );
            }}
          </RowGroup>
        </div>
      </FormField>
      <TextField form={form} name="reminderDays" hint={t('policy.reminderHint')} />
      <TextField form={form} name="escalationDays" hint={t('policy.escalationHint')} type="number" min="1" />
      <TextField form={form} name="journalDays" type="number" min="1" required />
      <TextField form={form} name="revisitMonths" hint={t('policy.revisitHint')} type="number" min="1" />
      <SelectField
        form={form}
        name="adoptedBy"
        options={ADOPTERS.map((one) => [one, t(`policy.adopter.${one}`)])}
        hint={t('policy.adoptedByHint')}
        required
      />
      <div className={styles.pair}>
        <DateField form={form} name="decidedOn" kind="fact" required />
        <TextField form={form} name="caseNumber" required />
      </div>
      <Field hint={t('policy.warnHint')}>
        <Checkbox
          label={t('policy.warnUntrained')}
          checked={warnUntrained}
          onChange={(_, { checked }) => {
            setWarn(checked === true);
          }}
        />
      </Field>
    </FormFrame>
  );
}
