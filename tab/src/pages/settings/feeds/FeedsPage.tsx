import { useTranslation } from 'react-i18next';
import { getFeeds } from '../../../../../contracts/feed/feeds';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { Allowed } from '../../../session/Allowed';
import { FeedSection } from './FeedSection';

/** While a source is read, how far it is is asked for so often. */
const LOOK_AGAIN_MS = 2000;

/** The sources of others that the registers are filled from, how each goes, and what it proposes. */
export function FeedsPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('feeds.title')} lead={t('feeds.lead')}>
      <Allowed ability="keepRegisters">
        <Feeds />
      </Allowed>
    </PageFrame>
  );
}

function Feeds() {
  const answer = useAnswer(
    getFeeds,
    {},
    {
      refetchInterval: ({ state }) =>
        state.data?.feeds.some(({ isReading }) => isReading) === true ? LOOK_AGAIN_MS : false,
    },
  );
  return (
    <Answer query={answer}>
      {({ feeds }) => feeds.map((state) => <FeedSection key={state.feed} state={state} />)}
    </Answer>
  );
}
