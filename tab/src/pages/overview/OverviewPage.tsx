import { useTranslation } from 'react-i18next';
import { getOverview } from '../../../../contracts/status/report';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { Lights } from '../../components/status/Lights';
import { PageFrame } from '../../components/PageFrame';
import { Section } from '../../components/Section';
import { StatusMonths } from '../../components/status/StatusMonths';
import { StatusSummary } from '../../components/status/StatusSummary';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { WaitingList } from './WaitingList';

/** What waits for the reader; for those who may see the monthly status, also how things stand and whether it is out. */
export function OverviewPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const overview = useAnswer(getOverview, {});
  return (
    <PageFrame title={t('overview.title')} lead={t('overview.lead', { date: format.date(today) })}>
      <Answer query={overview}>
        {({ current, months, waiting }) => (
          <>
            <Section title={t('overview.waiting')}>
              <WaitingList waiting={waiting} />
            </Section>
            {current !== null && (
              <>
                <Section title={t('overview.current')}>
                  <StatusSummary report={current} />
                </Section>
                <Section title={t('report.sections')}>
                  <Lights report={current} />
                </Section>
                <Section title={t('nav.reports')}>
                  <StatusMonths months={months} />
                </Section>
              </>
            )}
          </>
        )}
      </Answer>
    </PageFrame>
  );
}
