import { useTranslation } from 'react-i18next';
import type { FeedStateView } from '../../../../../contracts/feed/feeds';
import { Reveal } from '../../../components/Reveal';
import { Said } from '../../../components/Said';
import { useTold } from '../../../components/useTold';
import { DismissedProposals } from './DismissedProposals';
import { FeedProposals } from './FeedProposals';
import { FeedReports } from './FeedReports';
import { SettledFeed, type FeedOutcome } from './SettledFeed';

/** What a source proposes, by kind, what came of what was settled, and what was turned down. */
export function OpenProposals({ state: { feed, readAt, open, dismissed } }: { state: FeedStateView }) {
  const { t } = useTranslation();
  // What was settled is said here: with its last proposal a kind is gone from the page.
  const [told, tell] = useTold<FeedOutcome>();
  return (
    <>
      <Said about={told?.time}>{told && <SettledFeed settled={told.what} />}</Said>
      {open.map(({ change, count }) => (
        <Reveal key={change} text={t('feeds.show', { change: t(`feeds.changes.${change}`), count })}>
          {change === 'report' || change === 'supervision' ? (
            <FeedReports feed={feed} change={change} onSettled={tell} />
          ) : (
            <FeedProposals feed={feed} change={change} onSettled={tell} />
          )}
        </Reveal>
      ))}
      {readAt !== null && open.length === 0 && (
        <p>{dismissed === 0 ? t('feeds.none') : t('feeds.noneOpen')}</p>
      )}
      {dismissed > 0 && (
        <Reveal text={t('feeds.dismissed', { count: dismissed })} reading>
          <DismissedProposals feed={feed} />
        </Reveal>
      )}
    </>
  );
}
