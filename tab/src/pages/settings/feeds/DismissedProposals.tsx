import { useTranslation } from 'react-i18next';
import type { FeedId } from '../../../../../domain/feed/feed';
import { getFeedProposals } from '../../../../../contracts/feed/feeds';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { Entries, EntryLine } from '../../../components/Entries';
import { useFeedProposalWords } from './useFeedProposalWords';

/** What was turned down and is said still. */
export function DismissedProposals({ feed }: { feed: FeedId }) {
  const { t } = useTranslation();
  const wordsFor = useFeedProposalWords();
  const answer = useAnswer(getFeedProposals, { params: { feed }, query: { dismissed: 'yes' } });
  return (
    <Answer query={answer}>
      {({ proposals }) => (
        <>
          <p>{t('feeds.dismissedLead')}</p>
          <Entries>
            {proposals.map((one) => (
              <EntryLine key={`${one.change} ${one.sourceId}`} title={t(`feeds.changes.${one.change}`)}>
                <div>{wordsFor(one)}</div>
              </EntryLine>
            ))}
          </Entries>
        </>
      )}
    </Answer>
  );
}
