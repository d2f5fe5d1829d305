import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { OverviewView } from '../../../../functions/contracts/report';
import { AppLink } from '../../components/AppLink';
import { Empty } from '../../components/Empty';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  more: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** The decisions that await the reader's answer, and the reports they have not noted. */
export function WaitingList({ waiting }: { waiting: OverviewView['waiting'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  if (waiting.votes.length + waiting.reports.length === 0) return <Empty>{t('overview.nothing')}</Empty>;
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
