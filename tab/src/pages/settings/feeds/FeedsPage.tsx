import { useTranslation } from 'react-i18next';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { Allowed } from '../../../session/Allowed';
import { FeedSection } from './FeedSection';
import { FileSection } from './FileSection';
import { useReadings } from './useReadings';

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
  const { answer, isAwaited, asked } = useReadings();
  return (
    <Answer query={answer}>
      {({ feeds }) =>
        feeds.map((state) =>
          state.feed === 'file' ? (
            <FileSection key={state.feed} state={state} />
          ) : (
            <FeedSection
              key={state.feed}
              feed={state.feed}
              state={state}
              isAwaited={isAwaited(state)}
              onAsked={asked}
            />
          ),
        )
      }
    </Answer>
  );
}
