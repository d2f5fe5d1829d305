import { useTranslation } from 'react-i18next';
import { listReports } from '../../../../functions/contracts/report';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { DataTable } from '../../components/DataTable';
import { PageFrame } from '../../components/PageFrame';
import { useMe } from '../../session/session-context';
import { IssueMonth } from './IssueMonth';
import { useReportColumns } from './useReportColumns';

/** Every status that has been issued, and issuing this month's. */
export function ReportsPage() {
  const { t } = useTranslation();
  const { abilities, today } = useMe();
  const reports = useAnswer(listReports, {});
  const columns = useReportColumns();
  const month = today.slice(0, 7);
  const isIssued = reports.data?.reports.some(({ report }) => report.month === month);
  return (
    <PageFrame title={t('reports.title')} lead={t('reports.lead')}>
      {abilities.issueReport && <IssueMonth month={month} offer={isIssued === false} />}
      <Answer
        query={reports}
        empty={(answer) => (answer.reports.length === 0 ? t('reports.empty') : undefined)}
      >
        {(answer) => (
          <DataTable
            label={t('reports.title')}
            rows={answer.reports}
            columns={columns}
            rowId={({ report }) => report.month}
            sort={{ column: 'month', descending: true }}
          />
        )}
      </Answer>
    </PageFrame>
  );
}
