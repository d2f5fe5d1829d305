import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PersonView } from '../../../../functions/contracts/values';
import { FieldGroup } from '../../components/form/FieldGroup';
import { FileField } from '../../components/form/FileField';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { usePersonName } from '../../components/usePersonName';
import { CaseFields } from './CaseFields';
import { RiskFields } from './RiskFields';
import { useDraft } from './useDraft';

/** Everything that a decision item consists of, in the order in which it is read. */
export function DraftForm({ people }: { people: readonly PersonView[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const nameOf = usePersonName();
  const { form, labels, submitting, send } = useDraft((decisionId) => {
    void navigate(`/beslutninger/${decisionId}`);
  });
  const options = people.map((person) => [person.personId, nameOf(person)] as const);
  return (
    <FormFrame
      form={form}
      labels={labels}
      submit={t('draft.submit')}
      busy={submitting.isPending}
      failure={submitting.error}
      onSubmit={send}
    >
      <CaseFields form={form} labels={labels} />
      <RiskFields form={form} labels={labels} />
      <FieldGroup title={t('draft.proposal')}>
        <TextField form={form} name="recommendation" label={labels.recommendation} lines={4} required />
        <TextField
          form={form}
          name="alternatives"
          label={labels.alternatives}
          hint={t('form.onePerLine')}
          lines={4}
        />
        <FileField
          form={form}
          name="annexes"
          label={labels.annexes}
          hint={t('draft.annexesHint')}
          accept=".pdf"
          multiple
          required
        />
      </FieldGroup>
      <FieldGroup title={t('draft.who')}>
        <SelectField form={form} name="ownerId" label={labels.ownerId} options={options} required />
        <SelectField
          form={form}
          name="recommenderId"
          label={labels.recommenderId}
          hint={t('draft.recommenderHint')}
          options={options}
          required
        />
        <TextField form={form} name="revisitOn" label={labels.revisitOn} type="date" required />
        <TextField
          form={form}
          name="answerBy"
          label={labels.answerBy}
          hint={t('draft.answerByHint')}
          type="date"
        />
        <TextField form={form} name="caseNumber" label={labels.caseNumber} hint={t('draft.caseNumberHint')} />
      </FieldGroup>
    </FormFrame>
  );
}
