import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../api/client';
import type { SettledFeedView, takeFeedReport } from '../../../../../contracts/feed/feeds';
import { Success } from '../../../components/Success';

/** How the proposals that somebody settled came out. */
export type FeedOutcome = Pick<SettledFeedView, 'settled' | 'refused'> & { passedOver?: number } & Pick<
    AnswerOf<typeof takeFeedReport>,
    'kept'
  >;

type Props = { settled: FeedOutcome };

/** What became of the proposals: how many were settled, and which were refused and why. */
export function SettledFeed({ settled: { settled, passedOver = 0, refused, kept } }: Props) {
  const { t } = useTranslation();
  return (
    <Success changed={settled > 0}>
      {t('feeds.settled', { count: settled })} {kept !== undefined && `${t(`feeds.kept.${kept}`)} `}
      {passedOver > 0 && t('feeds.passedOver', { count: passedOver })}
      {refused.length > 0 && (
        <ul>
          {refused.map(({ sourceId, name, refusal }) => (
            <li key={sourceId}>{t('feeds.refused', { name, why: refusal.sentence })}</li>
          ))}
        </ul>
      )}
    </Success>
  );
}
