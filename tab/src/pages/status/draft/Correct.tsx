import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { STATUS_MOST } from '../../../../../domain/status/status-limits';
import { useNavigate } from 'react-router';
import { correctReport } from '../../../../../contracts/status/report';
import type { ReportDraftView } from '../../../../../contracts/status/report-draft';
import { useCommand } from '../../../api/useCommand';
import { Confirm } from '../../../components/Confirm';
import { Failure } from '../../../components/Failure';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { Section } from '../../../components/Section';
import { useFormat } from '../../../words/useFormat';

const useStyles = makeStyles({ question: { marginTop: tokens.spacingVerticalM } });

type Props = {
  draft: ReportDraftView;
  /** What the card above is shown with; empty until something was written. */
  correction: string;
  onPreview: (correction: string) => void;
};

/** Says what is corrected, which the card is then shown with, and issues the month's status again after a last question. */
export function Correct({ draft: { month, statusOn, version }, correction, onPreview }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFaultWords();
  const styles = useStyles();
  const navigate = useNavigate();
  const form = useForm({ correction }, 'correction');
  const correcting = useCommand(correctReport, () => {
    form.sent();
    void navigate(`/maanedsstatus/${month}`);
  });
  const labels = { correction: t('draftStatus.correction') };
  const preview = () => {
    const written = form.values.correction.trim();
    if (form.accept(faultsOf([['correction', words.text(written, STATUS_MOST.correction)]])))
      onPreview(written);
  };
  return (
    <Section title={t('draftStatus.correct')} lead={t('draftStatus.correctLead', { version })} screenOnly>
      <FormFrame
        form={form}
        labels={labels}
        prefix="correction-"
        submit={t('draftStatus.showCard')}
        quiet
        sending={{ isPending: correcting.isPending, error: null }}
        onSubmit={preview}
      >
        <TextField form={form} name="correction" lines={2} required />
      </FormFrame>
      {correcting.isError && <Failure error={correcting.error} />}
      {correction !== '' && (
        <div className={styles.question}>
          <Confirm
            text={t('draftStatus.correctNow')}
            label={t('draftStatus.correctMonth', { statusOn: format.date(statusOn) })}
            confirm={t('draftStatus.correctSend')}
            busy={correcting.isPending}
            primary
            onConfirm={() => {
              correcting.mutate({ params: { month }, body: { correction, version } });
            }}
          >
            {t('draftStatus.correctText', { version, correction })}
          </Confirm>
        </div>
      )}
    </Section>
  );
}
