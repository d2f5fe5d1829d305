import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { listReports } from '../../../../functions/contracts/report';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { Lights } from '../../components/Lights';
import { PageFrame } from '../../components/PageFrame';
import { Section } from '../../components/Section';
import { useFormat } from '../../words/useFormat';
import { Notings } from './Notings';
import { ReportFigures } from './ReportFigures';

const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** One issued status, as it was when it was issued, and who has noted it. */
export function ReportPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { month = '' } = useParams();
  const reports = useAnswer(listReports, {});
  const issued = reports.data?.reports.find(({ report }) => report.month === month);
  return (
    <PageFrame
      title={isMonth(month) ? t('report.title', { month: format.month(month) }) : t('state.notFound')}
      lead={issued && t('report.lead', { at: format.instant(issued.issuedAt) })}
      back={{ to: '/maanedsstatus', text: t('report.back') }}
    >
      <Answer query={reports} empty={() => (issued === undefined ? t('report.unknown') : undefined)}>
        {() =>
          issued && (
            <>
              <Notings issued={issued} />
              <Section title={t('report.lights')}>
                <Lights report={issued.report} />
              </Section>
              <ReportFigures report={issued.report} />
            </>
          )
        }
      </Answer>
    </PageFrame>
  );
}
