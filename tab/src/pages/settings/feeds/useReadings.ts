import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FeedId } from '../../../../../domain/feed/feed';
import { getFeedProposals, getFeeds, type FeedStateView } from '../../../../../contracts/feed/feeds';
import { useAnswer } from '../../../api/useAnswer';

/** While a source is read, or is about to be, how far it is is asked for so often. */
const LOOK_AGAIN_MS = 2000;

const endOf = ({ lastRun }: FeedStateView): string | null => lastRun?.endedAt ?? null;

/**
 * The sources, looked at again while one is read. A reading that was asked for begins a moment later, on whichever host
 * is free: until the source tells of a later one it is awaited. When a reading has ended, what is proposed is asked for anew.
 */
export function useReadings() {
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Partial<Record<FeedId, string | null>>>({});
  const isAwaited = (state: FeedStateView) => state.isReading || asked[state.feed] === endOf(state);
  const answer = useAnswer(
    getFeeds,
    {},
    {
      refetchInterval: ({ state }) => (state.data?.feeds.some(isAwaited) === true ? LOOK_AGAIN_MS : false),
    },
  );
  const ends = answer.data?.feeds.map(endOf).join(' ');
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: [getFeedProposals.path] });
  }, [queries, ends]);
  return {
    answer,
    isAwaited,
    asked: (state: FeedStateView) => {
      setAsked((before) => ({ ...before, [state.feed]: endOf(state) }));
    },
  };
}
