import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedId } from '../../../../../domain/feed/feed';
import type { FeedChange } from '../../../../../domain/feed/feed-proposal';
import {
  getFeedProposals,
  settleFeedProposals,
  type FeedProposalView,
  type FeedSettlement,
} from '../../../../../contracts/feed/feeds';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { CheckboxGroup } from '../../../components/form/CheckboxGroup';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { without } from '../../../components/form/useKeptChoice';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { SettleAll } from './SettleAll';
import type { FeedOutcome } from './SettledFeed';
import { useFeedProposalWords } from './useFeedProposalWords';

type Props = { feed: FeedId; change: FeedChange; onSettled: (outcome: FeedOutcome) => void };

/** What a source proposes of one kind, to be taken or dismissed: one, some or all. */
export function FeedProposals({ feed, change, onSettled }: Props) {
  const { t } = useTranslation();
  const wordsFor = useFeedProposalWords();
  const answer = useAnswer(getFeedProposals, { params: { feed }, query: { change } });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const form = useForm({ chosen: '' }, null);
  // What is settled is chosen no more; what was chosen since is the next.
  const settling = useSending(form, settleFeedProposals, (outcome, { body }) => {
    const settled = body.proposals.map(({ sourceId }) => sourceId);
    setChosen((now) => without(now, settled));
    onSettled(outcome);
  });
  const send = (shown: readonly FeedProposalView[], settle: FeedSettlement) => {
    const meant = shown.filter(({ sourceId }) => chosen.includes(sourceId));
    if (!form.accept(faultsOf([['chosen', meant.length === 0 ? t('feeds.chooseSome') : undefined]]))) return;
    const proposals = meant.map(({ sourceId, shown: asShown }) => ({ sourceId, change, shown: asShown }));
    settling.mutate({ params: { feed }, body: { settle, proposals } });
  };
  return (
    <Answer query={answer}>
      {({ proposals, total, asOf }) => (
        <>
          {total > 0 && (
            <FormFrame
              form={form}
              labels={{ chosen: t('feeds.choose') }}
              prefix={`feed-${feed}-${change}-`}
              submit={t('feeds.take')}
              sending={settling}
              onSubmit={() => {
                send(proposals, 'take');
              }}
            >
              <CheckboxGroup
                name="chosen"
                options={proposals.map((one) => [one.sourceId, wordsFor(one)] as const)}
                chosen={chosen}
                onChange={setChosen}
                required
              />
              {total > proposals.length && <p>{t('feeds.more', { shown: proposals.length, total })}</p>}
              <div>
                <Button
                  size="small"
                  onClick={() => {
                    setChosen(proposals.map(({ sourceId }) => sourceId));
                  }}
                >
                  {t('feeds.chooseAll')}
                </Button>
              </div>
              <div>
                <Button
                  disabledFocusable={settling.isPending}
                  onClick={() => {
                    send(proposals, 'dismiss');
                  }}
                >
                  {t('feeds.dismiss')}
                </Button>
              </div>
            </FormFrame>
          )}
          {total > 1 && asOf !== null && <SettleAll {...{ feed, change, total, asOf, onSettled }} />}
        </>
      )}
    </Answer>
  );
}
