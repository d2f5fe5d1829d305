import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../functions/contracts/decision';
import { DataTable, type Column } from '../../components/DataTable';
import { Empty } from '../../components/Empty';
import { Section } from '../../components/Section';
import { usePersonName } from '../../components/usePersonName';
import { useFormat } from '../../words/useFormat';

type Vote = DecisionDetail['votes'][number];

const useStyles = makeStyles({
  tally: { margin: `0 0 ${tokens.spacingVerticalM}` },
  missing: { margin: `${tokens.spacingVerticalM} 0 0` },
  title: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Who has answered what, when and why, and who has not. */
export function Votes({ decision }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const styles = useStyles();
  const columns = useVoteColumns();
  return (
    <Section title={t('decision.votes')}>
      <p className={styles.tally}>{t('decision.tally', decision.tally)}</p>
      {decision.votes.length === 0 ? (
        <Empty>{t('decision.noVotes')}</Empty>
      ) : (
        <DataTable
          label={t('decision.votes')}
          rows={decision.votes}
          columns={columns}
          rowId={({ personId }) => personId}
        />
      )}
      {decision.unanswered.length > 0 && (
        <p className={styles.missing}>
          {t('decision.missing')}: {decision.unanswered.map(nameOf).join(', ')}
        </p>
      )}
    </Section>
  );
}

function useVoteColumns(): readonly Column<Vote>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  return useMemo(
    () => [
      {
        id: 'who',
        header: t('decision.who'),
        cell: ({ name, title }) => (
          <span>
            {name}
            <span className={styles.title}>{title}</span>
          </span>
        ),
        weight: 2,
      },
      { id: 'what', header: t('decision.what'), cell: ({ choice }) => t(`answered.${choice}`), weight: 1.6 },
      {
        id: 'when',
        header: t('decision.when'),
        cell: ({ castAt }) => format.shortInstant(castAt),
        weight: 1.2,
        wideOnly: true,
      },
      { id: 'reason', header: t('decision.reason'), cell: ({ reason }) => reason ?? '', weight: 2.6 },
    ],
    [t, format, styles.title],
  );
}
