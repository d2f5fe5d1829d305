import { ASKED_FEEDS } from '../../domain/feed/feed';
import { feedStandingOf } from '../../domain/feed/feed-standing';
import type { Instant } from '../../domain/calendar/danish-time';
import type { OversightLedger } from '../ledger/oversight-ledger';
import type { FeedsSettings } from './feed-settings';
import type { FeedStore } from './feed-store';

type Parts = {
  ledger: Pick<OversightLedger, 'execute'>;
  feedStore: FeedStore;
  config: { feeds: FeedsSettings };
  now: () => Instant;
};

/**
 * Says in the ledger how each source stands, where that is another than it says: what waits, what is told and what is grey
 * goes by it. A source that nobody has tried to read yet stands for nothing. Doing it twice changes nothing.
 */
export async function noteFeedStandings({ ledger, feedStore, config, now }: Parts): Promise<void> {
  for (const feed of ASKED_FEEDS) {
    const record = (await feedStore.load(feed))?.value;
    const isOff = config.feeds[feed].kind === 'off';
    if (record === undefined && !isOff) continue;
    const readAt = record?.position.readAt ?? null;
    const problem = record?.lastRun?.problem ?? null;
    const standing =
      isOff || record === undefined ? 'off' : feedStandingOf({ since: record.since, readAt, problem }, now());
    await ledger.execute({ type: 'NoteFeedStanding', feed, standing, readAt, problem }, { kind: 'clock' });
  }
}
