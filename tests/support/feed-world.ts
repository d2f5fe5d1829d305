import type { LedgerEvent } from '../../domain/event';
import type { FeedId } from '../../domain/feed/feed';
import { danishDate } from '../../domain/calendar/danish-time';
import type { Feed } from '../../functions/feeds/feed';
import { createFeedLine } from '../../functions/feeds/feed-line';
import { runFeed } from '../../functions/feeds/run-feed';
import { dismissFeedProposals, isTakeable, takeProposals } from '../../functions/feeds/settle-feed-proposals';
import { standingProposals } from '../../functions/feeds/standing-proposals';
import { createMemoryLedgerStore } from '../../functions/ledger/memory-ledger-store';
import { createOversightLedger, takingIn, type Requester } from '../../functions/ledger/oversight-ledger';
import { aLedgerOf } from './ledger';
import { createMemoryFeedStore } from './memory-feed-store';
import { COORDINATOR, recorded } from './people';

const requester: Requester = {
  kind: 'person',
  personId: COORDINATOR,
  isTenantAdministrator: false,
  surface: 'tab',
};

/** A municipality with a coordinator, a source and a clock. Waiting between calls takes no time, and is noted. */
export function aFeedWorld(feed: Feed, start = '2026-11-02T03:10:00.000Z') {
  const clock = { now: start };
  const now = () => clock.now;
  const waits: number[] = [];
  const history: LedgerEvent[] = [recorded(COORDINATOR, 'coordinator')];
  const store = createMemoryLedgerStore(aLedgerOf(...history).entries);
  const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
  const ledger = createOversightLedger({ store, snapshots, now });
  const feedStore = createMemoryFeedStore();
  const patience = { callMs: 1000, mostBytes: 1_000_000 };
  const openLine = () =>
    createFeedLine(patience, (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    });
  const feedId: FeedId = feed.feedId;
  const proposals = async () => {
    const kept = await feedStore.load(feedId);
    const state = await ledger.load();
    const today = danishDate(clock.now);
    return kept === undefined ? [] : standingProposals(feedId, kept.value, { state, today });
  };
  return {
    clock,
    waits,
    ledger,
    feedStore,
    /** The daily reading, so many days after the start; answers how it went. */
    readOn: async (day: number) => {
      clock.now = new Date(Date.parse(start) + day * 86_400_000).toISOString();
      await runFeed({ feeds: [feed], feedStore, now, openLine }, feedId);
      return (await feedStore.load(feedId))?.value.lastRun ?? undefined;
    },
    record: async () => (await feedStore.load(feedId))?.value,
    proposals,
    open: async () => (await proposals()).filter((one) => !one.isDismissed),
    takeAll: async () => {
      const open = (await proposals()).filter((one) => !one.isDismissed).filter(isTakeable);
      return takeProposals({ ledger }, open, { requester: takingIn(requester), language: 'da' });
    },
    dismissAll: async () => dismissFeedProposals({ ledger }, await proposals(), { requester }),
  };
}
