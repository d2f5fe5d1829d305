import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { usePrinting } from '../../../appearance/usePrinting';
import { DataTable } from '../../../components/table/DataTable';
import { Empty } from '../../../components/Empty';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { Dissent } from './Dissent';
import { useVoteColumns } from './useVoteColumns';

const useStyles = makeStyles({
  tally: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '72ch' },
  missing: { margin: `${tokens.spacingVerticalM} 0 0` },
});

/** Who has answered what, when and why, and who has not; every earlier answer is kept. */
export function Votes({ decision }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const styles = useStyles();
  const printing = usePrinting();
  const columns = useVoteColumns();
  const [asked, setAsked] = useState(false);
  const { tally, votes, unanswered, state, dissent } = decision;
  const earlier = votes.filter((vote) => !vote.counts).length;
  // When nothing counts any longer, the earlier answers are all there is to see.
  const all = asked || printing || earlier === votes.length;
  const rows = all ? votes : votes.filter((vote) => vote.counts);
  return (
    <>
      <Section title={t('votes.title')}>
        <p className={styles.tally}>
          {t('votes.tally', tally)}{' '}
          {tally.quorum > 1 && state === 'awaitingApproval' && t('votes.quorum', { quorum: tally.quorum })}{' '}
          {tally.conflicted > 0 && t('votes.conflicted', { count: tally.conflicted })}
        </p>
        {votes.length === 0 ? (
          <Empty>{t('votes.none')}</Empty>
        ) : (
          <DataTable
            label={t('votes.title')}
            rows={rows}
            columns={columns}
            rowId={({ personId, onBehalfOf, answerNo }) =>
              `${onBehalfOf?.personId ?? personId} ${String(answerNo)}`
            }
          />
        )}
        {earlier > 0 && earlier < votes.length && !printing && (
          <Checkbox
            label={t('votes.history', { count: earlier })}
            checked={asked}
            onChange={(_, { checked }) => {
              setAsked(checked === true);
            }}
          />
        )}
        {unanswered.length > 0 && (
          <p className={styles.missing}>
            {t(state === 'awaitingApproval' ? 'votes.missing' : 'votes.notAnswered')}:{' '}
            {unanswered
              .map(
                ({ person, isStale }) =>
                  nameOf(person) + (isStale && state === 'awaitingApproval' ? ` (${t('votes.stale')})` : ''),
              )
              .join(', ')}
          </p>
        )}
      </Section>
      <Dissent votes={dissent} />
    </>
  );
}
