import type { DanishDate } from '../../domain/calendar/danish-time';
import type { FeedId } from '../../domain/feed/feed';
import type { Oversight } from '../../domain/oversight';
import type { Kept } from '../pace/kept';
import type { FeedRecord } from './feed-store';
import { standingProposals, type StandingProposal } from './standing-proposals';

type Look = {
  state: Pick<Oversight, 'head' | 'systems' | 'suppliers' | 'feedDismissals'>;
  today: DanishDate;
};
type Standing = readonly StandingProposal[];

/**
 * The proposals of each source as they were worked out last. They are worked out anew when anything was written in the
 * ledger, something else is known of the source, or another day has begun; who asks meanwhile waits for the same.
 */
export function createKeptProposals(): (
  feed: FeedId,
  record: Kept<FeedRecord>,
  look: Look,
) => Promise<Standing> {
  const kept = new Map<FeedId, { mark: string; standing: Promise<Standing> }>();
  return (feed, { value, etag }, { state, today }) => {
    const mark = [etag, state.head.hash, today].join(' ');
    const before = kept.get(feed);
    if (before?.mark === mark) return before.standing;
    const forget = () => {
      if (kept.get(feed)?.mark === mark) kept.delete(feed);
    };
    const standing = standingProposals(feed, value, { state, today }).then(
      (proposals) => {
        // Something was written between two pieces: it may be of before in part.
        if ([etag, state.head.hash, today].join(' ') !== mark) forget();
        return proposals;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    kept.set(feed, { mark, standing });
    return standing;
  };
}
