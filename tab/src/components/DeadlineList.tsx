import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { StatusReportView } from '../../../functions/contracts/report';
import { useFormat } from '../words/useFormat';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
});

/** The dates to keep in mind, nearest first. */
export function DeadlineList({ next }: { next: StatusReportView['deadlines']['next'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  if (next.length === 0) return t('overview.deadlinesNone');
  return (
    <ul className={styles.list}>
      {next.map(({ kind, decisionId, on }) => (
        <li key={`${kind} ${decisionId} ${on}`}>
          {format.date(on)}: {t(`deadline.${kind}`, { decisionId })}
        </li>
      ))}
    </ul>
  );
}
