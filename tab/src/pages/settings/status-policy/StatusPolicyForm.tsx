import { useTranslation } from 'react-i18next';
import { SECTIONS } from '../../../../../domain/status/section';
import { STATUS_POLICY_BOUNDS as BOUNDS, UNRELEASED } from '../../../../../domain/status/status-policy';
import type { StatusPolicyView } from '../../../../../contracts/status/status-policy';
import { FieldGroup } from '../../../components/form/FieldGroup';
import { useFormStyles } from '../../../components/form/form.styles';
import { FormFrame } from '../../../components/form/FormFrame';
import { PersonField } from '../../../components/form/PersonField';
import { RadioField } from '../../../components/form/RadioField';
import { DateField } from '../../../components/form/DateField';
import { TextField } from '../../../components/form/TextField';
import { Success } from '../../../components/Success';
import { LIMIT_FIELDS, boundsOf, defaultOf } from './limit-fields';
import { useStatusPolicyForm } from './useStatusPolicyForm';

/** Sets the municipality's own rules for the monthly status from a day on. */
export function StatusPolicyForm({ rules }: { rules: StatusPolicyView['current'] }) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const { form, labels, setting, send, responsible, choose } = useStatusPolicyForm(rules);
  const field = (name: keyof typeof labels) => ({ form, name, label: labels[name] });
  const limit = (name: (typeof LIMIT_FIELDS)[number]) => (
    <TextField
      key={name}
      {...field(name)}
      hint={t('statusPolicy.limitHint', { ...boundsOf(name), appDefault: defaultOf(name) })}
      type="number"
      min={String(boundsOf(name).least)}
      max={String(boundsOf(name).most)}
    />
  );
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="status-policy-"
      submit={t('statusPolicy.submit')}
      sending={setting}
      done={setting.isSuccess && <Success>{t('statusPolicy.saved')}</Success>}
      onSubmit={send}
    >
      <div className={styles.pair}>
        <DateField {...field('from')} kind="stay" required />
        <TextField {...field('caseNumber')} required />
      </div>
      <div className={styles.pair}>
        <TextField
          {...field('draftWorkingDays')}
          hint={t('statusPolicy.draftHint')}
          type="number"
          min={String(BOUNDS.draftWorkingDays.least)}
          max={String(BOUNDS.draftWorkingDays.most)}
          required
        />
        <TextField
          {...field('remindAfterDays')}
          hint={t('statusPolicy.remindHint')}
          type="number"
          min={String(BOUNDS.remindAfterDays.least)}
          max={String(BOUNDS.remindAfterDays.most)}
        />
      </div>
      <FieldGroup title={t('statusPolicy.limits')}>
        <p className={styles.note}>{t('statusPolicy.limitsHint')}</p>
        <div className={styles.pair}>{LIMIT_FIELDS.map((name) => limit(name))}</div>
      </FieldGroup>
      <RadioField
        {...field('unreleased')}
        options={UNRELEASED.map((one) => [one, t(`statusPolicy.unreleasedChoice.${one}`)])}
        required
      />
      <FieldGroup title={t('statusPolicy.responsible')}>
        <p className={styles.note}>{t('statusPolicy.responsibleHint')}</p>
        <div className={styles.pair}>
          {SECTIONS.map((one) => (
            <PersonField
              key={one}
              name={`responsible-${one}`}
              label={t(`section.${one}`)}
              chosen={responsible.get(one)}
              onChoose={(person) => {
                choose(one, person);
              }}
            />
          ))}
        </div>
      </FieldGroup>
    </FormFrame>
  );
}
