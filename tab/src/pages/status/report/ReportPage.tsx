import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isMonth } from '../../../../../domain/calendar/danish-time';
import { listReports } from '../../../../../contracts/status/report';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { Lights } from '../../../components/status/Lights';
import { LinkButton } from '../../../components/LinkButton';
import { PageFrame } from '../../../components/PageFrame';
import { Section } from '../../../components/Section';
import { LinkedRequirements } from '../../../components/requirement/LinkedRequirements';
import { StatusSummary } from '../../../components/status/StatusSummary';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { FollowUps } from './FollowUps';
import { Notings } from './Notings';
import { OversightRecord } from './OversightRecord';
import { ReportBasis } from './ReportBasis';
import { ReportVersions } from './ReportVersions';

/** One issued status, as it was when it was issued, and who has noted it. */
export function ReportPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { abilities } = useMe();
  const { month = '' } = useParams();
  const reports = useAnswer(listReports, {});
  const issued = reports.data?.reports.find(({ report }) => report.month === month);
  return (
    <PageFrame
      title={
        issued !== undefined
          ? t('report.title', { statusOn: format.date(issued.statusOn) })
          : t(isMonth(month) ? 'reports.title' : 'state.notFound')
      }
      lead={issued && t('report.lead', { at: format.instant(issued.issuedAt) })}
      back={{ to: '/maanedsstatus', text: t('report.back') }}
      past="asItWas"
      actions={
        issued !== undefined &&
        abilities.issueReport && (
          <LinkButton to={`/maanedsstatus/${month}/udkast`}>{t('report.correct')}</LinkButton>
        )
      }
    >
      <Answer query={reports} empty={() => (issued === undefined ? t('report.unknown') : undefined)}>
        {() =>
          issued && (
            <>
              <Section title={t('report.lights')}>
                <StatusSummary report={issued.report} />
              </Section>
              <Notings issued={issued} />
              <FollowUps issued={issued} />
              <Section title={t('report.sections')}>
                <Lights report={issued.report} />
              </Section>
              <ReportVersions issued={issued} />
              <ReportBasis issued={issued} />
              {abilities.viewLedger && <OversightRecord month={month} />}
              <LinkedRequirements proof={{ kind: 'oversightRecord', month }} />
            </>
          )
        }
      </Answer>
    </PageFrame>
  );
}
