import { useTranslation } from 'react-i18next';
import { STATUS_MOST } from '../../../../../domain/status/status-limits';
import { writeAssessment, type ReportDraftView } from '../../../../../contracts/status/report-draft';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { SelectField } from '../../../components/form/SelectField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Success } from '../../../components/Success';

/** The coordinator's own words about the month, and the one decision that leadership is asked for, if any. */
export function AssessmentForm({ draft }: { draft: ReportDraftView }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { month, report, wishes } = draft;
  const form = useForm(
    { text: report.assessment?.text ?? '', wish: report.assessment?.wish ?? '' },
    'assessment',
  );
  const writing = useSending(form, writeAssessment, form.sent);
  const labels = { text: t('draftStatus.text'), wish: t('draftStatus.wish') };
  const send = () => {
    const { text, wish } = form.values;
    if (!form.accept(faultsOf([['text', words.text(text, STATUS_MOST.assessment)]]))) return;
    // Once it has its answer a decision is no longer offered, and cannot be asked for again.
    const asked = wishes.find(({ decisionId }) => decisionId === wish)?.decisionId ?? null;
    writing.mutate({ params: { month }, body: { text, wish: asked } });
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="assessment-"
      submit={t('draftStatus.save')}
      quiet
      sending={writing}
      done={writing.isSuccess && <Success>{t('draftStatus.saved')}</Success>}
      onSubmit={send}
    >
      <TextField form={form} name="text" hint={t('draftStatus.textHint')} lines={4} required />
      <SelectField
        form={form}
        name="wish"
        hint={t('draftStatus.wishHint')}
        none={t('draftStatus.wishNone')}
        options={wishes.map(({ decisionId, title }) => [decisionId, `${decisionId} ${title}`])}
      />
    </FormFrame>
  );
}
