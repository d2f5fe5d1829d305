import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { besidesDaysWork } from '../../../../domain/waiting/besides-days-work';
import { getOverview, type OverviewView } from '../../../../contracts/overview/overview';
import type { StatusReportView } from '../../../../contracts/status/report';
import { useAnswer } from '../../api/useAnswer';
import { AppLink } from '../../components/AppLink';
import { Answer } from '../../components/Answer';
import { PageFrame } from '../../components/PageFrame';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { NeedsAttention } from '../../components/status/NeedsAttention';
import { Lights } from '../../components/status/Lights';
import { StatusSummary } from '../../components/status/StatusSummary';
import { usePastDay } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { DaysWork } from './DaysWork';
import { Duties } from './Duties';
import { Installation } from './Installation';
import { OwnDates } from './OwnDates';
import { Proof } from './Proof';
import { WaitingList } from './WaitingList';

/** Where the status stands on the page. */
const STATUS = 'status';

const useStyles = makeStyles({ areas: { marginTop: tokens.spacingVerticalL } });

/** The first page: what the reader is to do, how the body's duties stand, and what lies ahead; each part for those who get it. */
export function OverviewPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const past = usePastDay();
  const overview = useAnswer(getOverview, {});
  return (
    <PageFrame
      title={t('overview.title')}
      lead={t('overview.lead', { date: format.date(past ?? today) })}
      past="asItWas"
    >
      <Answer query={overview}>{(answer) => <Parts overview={answer} />}</Answer>
    </PageFrame>
  );
}

function Parts({ overview }: { overview: OverviewView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { current, duties, dates, work, proof, installation } = overview;
  const waiting = work === null ? overview.waiting : besidesDaysWork(overview.waiting);
  // Whoever has work of the day, proof or an installation to see to is not told that nothing waits as well.
  const isOnly = work === null && proof === null && installation === null;
  return (
    <>
      {current !== null && isOnly && (
        <Section
          title={t('overview.worst')}
          aside={<AppLink to={`/#${STATUS}`}>{t('overview.whole')}</AppLink>}
        >
          <NeedsAttention sections={current.sections} worst />
        </Section>
      )}
      {(waiting.length > 0 || isOnly) && (
        <Section title={t('overview.waiting')}>
          <WaitingList waiting={waiting} />
        </Section>
      )}
      {work !== null && (
        <Section title={t('work.title')}>
          <DaysWork work={work} />
        </Section>
      )}
      {proof !== null && (
        <Section title={t('proof.title')}>
          <Proof proof={proof} />
        </Section>
      )}
      {duties !== null && (
        <Section title={t('duties.title')}>
          <Duties duties={duties} />
        </Section>
      )}
      {(dates.length > 0 || isOnly) && (
        <Section title={t('dates.title')}>
          <OwnDates dates={dates} />
        </Section>
      )}
      {current !== null && (
        <Section title={t('overview.current')} anchor={STATUS}>
          <StatusSummary report={current} />
          <div className={styles.areas}>
            <Areas report={current} />
          </div>
        </Section>
      )}
      {installation !== null && (
        <Section title={t('installation.title')}>
          <Installation installation={installation} hasCards={work !== null} />
        </Section>
      )}
    </>
  );
}

/** The lights stand open for whoever works with them, and are a press away for everybody else. */
function Areas({ report }: { report: StatusReportView }) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  if (abilities.issueReport) return <Lights report={report} />;
  return (
    <Reveal text={t('overview.areas')} reading>
      <Lights report={report} />
    </Reveal>
  );
}
