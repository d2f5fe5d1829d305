import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { useNavigate } from 'react-router';
import { KINDS } from '../../../../../domain/decision/content';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import type { PersonView } from '../../../../../contracts/values';
import { FieldGroup } from '../../../components/form/FieldGroup';
import { FormFrame } from '../../../components/form/FormFrame';
import { useFormStyles } from '../../../components/form/form.styles';
import { RadioField } from '../../../components/form/RadioField';
import { StepRows } from '../../../components/form/StepRows';
import { TextField } from '../../../components/form/TextField';
import { AnnexFields } from './AnnexFields';
import type { DraftName } from './draft-values';
import { SubjectFields } from './SubjectFields';
import { useDraft, type Purpose } from './useDraft';
import { WhoFields } from './WhoFields';

type Props = { purpose: Purpose; governance: GovernanceView; people: readonly PersonView[] };

/** Everything that a decision item consists of, in the order in which it is read; the kind comes first. */
export function DraftForm({ purpose, governance, people }: Props) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const navigate = useNavigate();
  const draft = useDraft(purpose, governance, (decisionId) => {
    void navigate(`/beslutninger/${decisionId}`);
  });
  const { form, labels, kind, conditions, submitting, send, restart } = draft;
  const field = (name: DraftName) => ({ form, name, label: labels[name] });
  const isRisk = kind === 'riskAcceptance' || kind === 'treatmentPlan';
  return (
    <FormFrame
      form={form}
      labels={labels}
      submit={t(purpose.kind === 'revise' ? 'draft.submitRevision' : 'draft.submit')}
      sending={submitting}
      onSubmit={send}
      onRestart={restart}
    >
      {purpose.kind === 'revise' ? (
        <TextField {...field('note')} lines={3} required />
      ) : (
        <RadioField {...field('kind')} options={KINDS.map((one) => [one, t(`kind.${one}`)])} required />
      )}
      {kind !== undefined && (
        <>
          <FieldGroup title={t('draft.case')}>
            <TextField {...field('title')} required />
            <TextField {...field('consequenceForCitizens')} lines={4} required />
            <TextField {...field('affectedServices')} hint={t('form.onePerLine')} lines={3} />
            <TextField
              {...field('plainWords')}
              hint={t('draft.plainWordsHint')}
              lines={3}
              required={isRisk}
            />
          </FieldGroup>
          <FieldGroup title={t('draft.subject')}>
            <SubjectFields draft={draft} governance={governance} people={people} />
          </FieldGroup>
          <FieldGroup title={t('draft.proposal')}>
            <TextField {...field('recommendation')} lines={4} required />
            <TextField {...field('alternatives')} hint={t('form.onePerLine')} lines={4} />
            <TextField {...field('publicText')} hint={t('draft.publicTextHint')} lines={6} required />
          </FieldGroup>
          <FieldGroup title={t('draft.dependsOn')}>
            <p className={styles.note}>{t('draft.dependsOnLead')}</p>
            <StepRows rows={conditions} kind="condition" people={people} most={DECISION_MOST.conditions} />
          </FieldGroup>
          <FieldGroup title={t('draft.files')}>
            <AnnexFields draft={draft} />
          </FieldGroup>
          <FieldGroup title={t('draft.who')}>
            <WhoFields draft={draft} governance={governance} people={people} />
          </FieldGroup>
        </>
      )}
    </FormFrame>
  );
}
