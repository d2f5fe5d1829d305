import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedId } from '../../../../../domain/feed/feed';
import type { FeedChange } from '../../../../../domain/feed/feed-proposal';
import {
  settleAllFeedProposals,
  type FeedSettlement,
  type SettledFeedView,
} from '../../../../../contracts/feed/feeds';
import type { Client } from '../../../api/client';
import { useWriting } from '../../../api/useCommand';
import { Confirm } from '../../../components/Confirm';
import { Failure } from '../../../components/Failure';
import type { FeedOutcome } from './SettledFeed';

const useStyles = makeStyles({ all: { marginTop: tokens.spacingVerticalM } });

type Props = {
  feed: FeedId;
  change: FeedChange;
  total: number;
  /** When the newest of what was shown was found. */
  asOf: string;
  onSettled: (outcome: FeedOutcome) => void;
};

/** Settles everything of one kind, also what is beyond the first hundred, and says how far it has come. */
export function SettleAll({ feed, change, total, asOf, onSettled }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [done, setDone] = useState(0);
  const settling = useWriting(async (client: Client, settle: FeedSettlement) => {
    const refused: SettledFeedView['refused'] = [];
    for (let settled = 0; ;) {
      const body = { settle, change, foundBy: asOf };
      const answer = await client.call(settleAllFeedProposals, { params: { feed }, body });
      settled += answer.settled;
      refused.push(...answer.refused);
      setDone(settled);
      if (answer.remain === 0 || answer.settled === 0) return { settled, refused };
    }
  }, onSettled);
  const act = (settle: FeedSettlement) => () => {
    setDone(0);
    settling.mutate(settle);
  };
  const count = { count: total };
  return (
    <div className={styles.all}>
      <Confirm
        text={t('feeds.takeAll', count)}
        label={t('feeds.takeAll', count)}
        confirm={t('feeds.takeAll', count)}
        busy={settling.isPending}
        onConfirm={act('take')}
      >
        {t('feeds.takeAllAsk', count)}
      </Confirm>{' '}
      <Confirm
        text={t('feeds.dismissAll', count)}
        label={t('feeds.dismissAll', count)}
        confirm={t('feeds.dismissAll', count)}
        busy={settling.isPending}
        onConfirm={act('dismiss')}
      >
        {t('feeds.dismissAllAsk', count)}
      </Confirm>
      <div role="status">{settling.isPending && t('feeds.soFar', { done, count: total })}</div>
      {settling.error && <Failure error={settling.error} />}
    </div>
  );
}
