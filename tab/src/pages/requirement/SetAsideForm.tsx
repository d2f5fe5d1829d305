import { useTranslation } from 'react-i18next';
import { REQUIREMENT_MOST } from '../../../../domain/requirement/requirement-limits';
import { setRequirementAside, type KeepingView } from '../../../../contracts/requirement/requirement';
import { faultsOf } from '../../components/form/checks';
import { useFormStyles } from '../../components/form/form.styles';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';

type Props = { demandId: string; isLaw: boolean; keeping: KeepingView; onDone: () => void };

/** Says that a demand is not relevant: with a reason, and for a legal one with the decision that says so. */
export function SetAsideForm({ demandId, isLaw, keeping, onDone }: Props) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const words = useFaultWords();
  const form = useForm({ reason: '', decisionId: '' }, `aside-${demandId}`);
  const setting = useSending(form, setRequirementAside, () => {
    form.sent();
    onDone();
  });
  const inForce = keeping.decisions.filter((one) => one.inForce);
  return (
    <FormFrame
      form={form}
      labels={{ reason: t('form.reason'), decisionId: t('requirements.asideDecision') }}
      prefix={`aside-${demandId}-`}
      submit={t('requirements.asideSubmit')}
      sending={setting}
      onSubmit={() => {
        const { reason, decisionId } = form.values;
        const faults = faultsOf([
          ['reason', words.text(reason, REQUIREMENT_MOST.reason)],
          ['decisionId', isLaw ? words.text(decisionId) : undefined],
        ]);
        if (!form.accept(faults)) return;
        setting.mutate({
          params: { requirementId: demandId },
          body: { reason: reason.trim(), decisionId: decisionId === '' ? null : decisionId },
        });
      }}
    >
      <p className={styles.note}>{t(isLaw ? 'requirements.asideLawLead' : 'requirements.asideLead')}</p>
      <TextField form={form} name="reason" lines={2} required />
      {isLaw && (
        <SelectField
          form={form}
          name="decisionId"
          options={inForce.map(({ decisionId, title }) => [decisionId, `${title} (${decisionId})`])}
          hint={t('requirements.asideDecisionHint')}
          required
        />
      )}
    </FormFrame>
  );
}
