import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { danishDate } from '../../../../../domain/calendar/danish-time';
import { isAhead } from '../../../../../domain/status/due-month';
import { issueReport } from '../../../../../contracts/status/report';
import type { ReportDraftView } from '../../../../../contracts/status/report-draft';
import { useCommand } from '../../../api/useCommand';
import { Confirm } from '../../../components/Confirm';
import { Failure } from '../../../components/Failure';
import { Section } from '../../../components/Section';
import { useFormat } from '../../../words/useFormat';

/** Issues the month's status after a last question, and goes to it. */
export function Release({ draft: { month, isLate, report } }: { draft: ReportDraftView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  // Issued now, it is named after the day that it is drawn up.
  const statusOn = format.date(danishDate(report.asOf));
  const issuing = useCommand(issueReport, () => void navigate(`/maanedsstatus/${month}`));
  return (
    <Section title={t('draftStatus.release')} lead={t('draftStatus.releaseLead')} screenOnly>
      {issuing.isError && <Failure error={issuing.error} />}
      <Confirm
        text={t('draftStatus.release')}
        label={t('draftStatus.releaseMonth', { statusOn })}
        confirm={t('draftStatus.releaseNow')}
        busy={issuing.isPending}
        primary
        onConfirm={() => {
          issuing.mutate({ body: { month } });
        }}
      >
        {t('draftStatus.releaseText', { statusOn })}
        {isAhead(month, report.asOf) && ` ${t('draftStatus.releaseEarly', { date: statusOn })}`}
        {isLate && ` ${t('draftStatus.releaseLate')}`}
      </Confirm>
    </Section>
  );
}
