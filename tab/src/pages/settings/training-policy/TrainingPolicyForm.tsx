import { Checkbox, Field } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { AUDIENCES } from '../../../../../domain/access/group';
import { COMPETENCES } from '../../../../../domain/training/competence';
import { READINGS } from '../../../../../domain/training/training-policy';
import type { TrainingPolicyView } from '../../../../../contracts/training/training';
import { FieldGroup } from '../../../components/form/FieldGroup';
import { useFormStyles } from '../../../components/form/form.styles';
import { FormFrame } from '../../../components/form/FormFrame';
import { RadioField } from '../../../components/form/RadioField';
import { DateField } from '../../../components/form/DateField';
import { TextField } from '../../../components/form/TextField';
import { Success } from '../../../components/Success';
import { keptName, neededName } from './training-policy-values';
import { useTrainingPolicyForm } from './useTrainingPolicyForm';

/** Sets the municipality's own rules for training from a day on. */
export function TrainingPolicyForm({ policy }: { policy: TrainingPolicyView }) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const { form, labels, setting, send, otherCoursesCount, setOthers } = useTrainingPolicyForm(policy);
  const field = (name: keyof typeof labels) => ({ form, name, label: labels[name] });
  const number = (name: keyof typeof labels, min = '1') => ({
    ...field(name),
    ...({ type: 'number', min } as const),
  });
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="training-policy-"
      submit={t('trainingPolicy.submit')}
      sending={setting}
      done={setting.isSuccess && <Success>{t('trainingPolicy.saved')}</Success>}
      onSubmit={send}
    >
      <RadioField
        {...field('reading')}
        hint={t('trainingPolicy.readingHint')}
        options={READINGS.map((one) => [one, t(`trainingPolicy.readings.${one}`)])}
        required
      />
      <div className={styles.pair}>
        <DateField {...field('from')} kind="stay" required />
        <TextField {...field('caseNumber')} required />
      </div>
      <div className={styles.pair}>
        <TextField {...number('intervalMonths')} hint={t('trainingPolicy.intervalHint')} />
        <TextField {...number('dueSoonDays', '0')} hint={t('trainingPolicy.dueSoonHint')} required />
        <TextField {...number('onboardingDays', '0')} hint={t('trainingPolicy.onboardingHint')} />
        <TextField {...number('leastMinutes')} hint={t('trainingPolicy.leastHint')} />
      </div>
      <Field>
        <Checkbox
          label={t('trainingPolicy.others')}
          checked={otherCoursesCount}
          onChange={(_, { checked }) => {
            setOthers(checked === true);
          }}
        />
      </Field>
      <FieldGroup title={t('trainingPolicy.needed')}>
        <div className={styles.pair}>
          {COMPETENCES.map((one) => (
            <TextField key={one} {...number(neededName(one), '0')} required />
          ))}
        </div>
      </FieldGroup>
      <TextField {...field('reminderDays')} hint={t('trainingPolicy.remindersHint')} />
      <FieldGroup title={t('trainingPolicy.kept')}>
        <p className={styles.note}>{t('trainingPolicy.keptHint')}</p>
        <div className={styles.pair}>
          {AUDIENCES.map((one) => (
            <TextField key={one} {...number(keptName(one), '0')} />
          ))}
        </div>
      </FieldGroup>
    </FormFrame>
  );
}
