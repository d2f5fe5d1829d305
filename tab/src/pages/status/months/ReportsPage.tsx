import { useTranslation } from 'react-i18next';
import { listReports } from '../../../../../contracts/status/report';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { DataTable } from '../../../components/table/DataTable';
import { Empty } from '../../../components/Empty';
import { LinkButton } from '../../../components/LinkButton';
import { PageFrame } from '../../../components/PageFrame';
import { Section } from '../../../components/Section';
import { StatusMonths } from '../../../components/status/StatusMonths';
import { useMe } from '../../../session/session-context';
import { PersonalStatus } from './PersonalStatus';
import { statusYear } from './status-year';
import { StatusYearTable } from './StatusYearTable';
import { useReportColumns } from './useReportColumns';

/** How the months stand, and every status that has been issued. */
export function ReportsPage() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const reports = useAnswer(listReports, {});
  const columns = useReportColumns();
  return (
    <PageFrame
      title={t('reports.title')}
      lead={t('reports.lead')}
      past="asItWas"
      actions={
        <>
          <LinkButton to="/noegletal">{t('indicators.title')}</LinkButton>
          <LinkButton to="/aarshjul">{t('cycle.title')}</LinkButton>
        </>
      }
    >
      <Answer query={reports}>
        {(answer) => (
          <>
            <Section title={t('reports.months')}>
              <StatusMonths months={answer.months} />
            </Section>
            {answer.reports.length > 0 && (
              <Section title={t('statusYear.title')} lead={t('statusYear.lead')}>
                <StatusYearTable year={statusYear(answer.reports, answer.months[0]?.month ?? '')} />
              </Section>
            )}
            <Section title={t('reports.all')}>
              {answer.reports.length === 0 ? (
                <Empty>{t('reports.empty')}</Empty>
              ) : (
                <DataTable
                  label={t('reports.title')}
                  rows={answer.reports}
                  columns={columns}
                  rowId={({ report }) => report.month}
                  sort={{ column: 'month', descending: true }}
                />
              )}
            </Section>
            {abilities.noteReport && <PersonalStatus wanted={answer.personalStatus} />}
          </>
        )}
      </Answer>
    </PageFrame>
  );
}
