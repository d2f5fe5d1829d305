import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { OverviewView } from '../../../../functions/contracts/report';
import { AppLink } from '../../components/AppLink';
import { Empty } from '../../components/Empty';
import { Reveal } from '../../components/Reveal';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { AnswerFollowUpForm } from '../report/AnswerFollowUpForm';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  more: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** The decisions and follow-ups that await the reader's answer, and the reports they have not noted. */
export function WaitingList({ waiting }: { waiting: OverviewView['waiting'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const { abilities } = useMe();
  if (waiting.votes.length + waiting.followUps.length + waiting.reports.length === 0)
    return <Empty>{t('overview.nothing')}</Empty>;
  return (
    <ul className={styles.list}>
      {waiting.votes.map(({ decisionId, title, answerBy }) => (
        <li key={decisionId} className={styles.item}>
          <AppLink to={`/beslutninger/${decisionId}`}>{title}</AppLink>
          <p className={styles.more}>
            {decisionId} · {t('overview.answerBy', { date: format.date(answerBy) })}
          </p>
        </li>
      ))}
      {waiting.followUps.map(({ followUpId, month, text, dueOn }) => (
        <li key={followUpId} className={styles.item}>
          {abilities.viewReports ? (
            <AppLink to={`/maanedsstatus/${month}`}>{text}</AppLink>
          ) : (
            <span className={styles.text}>{text}</span>
          )}
          <p className={styles.more}>
            {t('overview.followUp', {
              followUpId,
              month: format.month(month),
              date: format.date(dueOn),
            })}
          </p>
          {!abilities.viewReports && (
            <Reveal text={t('followUps.openAnswer', { followUpId })}>
              <AnswerFollowUpForm followUpId={followUpId} />
            </Reveal>
          )}
        </li>
      ))}
      {waiting.reports.map((month) => (
        <li key={month} className={styles.item}>
          <AppLink to={`/maanedsstatus/${month}`}>
            {t('report.title', { month: format.month(month) })}
          </AppLink>
          <p className={styles.more}>{t('overview.note', { month: format.month(month) })}</p>
        </li>
      ))}
    </ul>
  );
}
