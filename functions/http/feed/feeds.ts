import { refusalSentence } from '../../../words/refusal/refusal-sentence';
import type { Language } from '../../../words/language';
import { ASKED_FEEDS, FEEDS, type AskedFeedId, type FeedId } from '../../../domain/feed/feed';
import { FEED_CHANGES } from '../../../domain/feed/feed-proposal';
import { ok, refuse, type Result } from '../../../domain/result';
import {
  getFeedProposals,
  getFeeds,
  MOST_FEED_PROPOSALS,
  readFeedNow,
  settleAllFeedProposals,
  settleFeedProposals,
  takeFeedReport,
  type FeedSettlement,
  type FeedStateView,
} from '../../../contracts/feed/feeds';
import { previewFeedFile, proposeFeedFile } from '../../../contracts/feed/feed-file';
import { createFeedFileList } from '../../imports/feed-file/feed-file-list';
import { listRoutes } from '../edge/list-routes';
import { fetchReport } from '../../feeds/fetch-report';
import { createKeptProposals } from '../../feeds/kept-proposals';
import {
  dismissFeedProposals,
  isTakeable,
  takeProposals,
  takeReport,
  type SettledProposals,
} from '../../feeds/settle-feed-proposals';
import { feedProposalHash, type StandingProposal } from '../../feeds/standing-proposals';
import { takingIn } from '../../ledger/oversight-ledger';
import type { Program } from '../../program';
import { feedProposalView, feedStateView } from '../../views/feed-view';
import { route, type Caller } from '../edge/route';

/**
 * Registers the sources: how each goes, what it proposes, and a coordinator's word on it. Nothing from a source reaches
 * the registers in any other way.
 */
export function registerFeeds(program: Program): void {
  const { feedStore, config } = program;
  const proposalsOfSource = createKeptProposals();

  const isAsked = (feed: FeedId): feed is AskedFeedId => feed !== 'file';
  /** A file is read in by hand: there is nothing to set up. */
  const settingOf = (feed: FeedId) => (isAsked(feed) ? config.feeds[feed] : ({ kind: 'off' } as const));

  type Look = Pick<Caller, 'state' | 'today'>;
  const standing = async (feed: FeedId, { state, today }: Look): Promise<readonly StandingProposal[]> => {
    const kept = await feedStore.load(feed);
    return kept === undefined ? [] : proposalsOfSource(feed, kept, { state, today });
  };

  const states = async (caller: Caller): Promise<Result<{ feeds: FeedStateView[] }>> => {
    const feeds: FeedStateView[] = [];
    for (const feed of FEEDS) {
      const kept = await feedStore.load(feed);
      const record = kept?.value;
      const proposals = kept === undefined ? [] : await proposalsOfSource(feed, kept, caller);
      feeds.push(feedStateView(feed, { setting: settingOf(feed), record, proposals, now: program.now() }));
    }
    return ok({ feeds });
  };

  /** Takes or dismisses; what is written in the registers is in the municipality's language. */
  const settle = async (
    how: FeedSettlement,
    proposals: readonly StandingProposal[],
    { requester }: Caller,
  ): Promise<Result<SettledProposals>> => {
    const by = { requester: takingIn(requester), language: config.language };
    if (how === 'take') return ok(await takeProposals(program, proposals.filter(isTakeable), by));
    const done = await dismissFeedProposals(program, proposals, by);
    return done.ok ? ok({ ...done.value, refused: [] }) : done;
  };

  listRoutes(
    program,
    { ability: 'keepRegisters', preview: previewFeedFile, write: proposeFeedFile },
    createFeedFileList(program),
  );

  route(program, getFeeds, 'keepRegisters', (_call, caller) => states(caller));

  route(program, readFeedNow, 'keepRegisters', async ({ params }, caller) => {
    const feed = ASKED_FEEDS.find((one) => one === params.feed);
    if (feed === undefined || config.feeds[feed].kind !== 'on') return refuse({ code: 'unknown-address' });
    await program.sendWork({ kind: 'readFeed', feed });
    return states(caller);
  });

  route(program, getFeedProposals, 'keepRegisters', async ({ params, query }, caller) => {
    const feed = feedIn(params);
    if (feed === undefined) return refuse({ code: 'unknown-address' });
    const change = FEED_CHANGES.find((one) => one === query('change'));
    const wantsDismissed = query('dismissed') === 'yes';
    const wanted = (await standing(feed, caller)).filter(
      (one) => one.isDismissed === wantsDismissed && (query('change') === '' || one.change === change),
    );
    const asOf = wanted.map(({ foundAt }) => foundAt).reduce((a, b) => (a > b ? a : b), '');
    const { suppliers } = caller.state;
    return ok({
      total: wanted.length,
      asOf: asOf === '' ? null : asOf,
      proposals: wanted.slice(0, MOST_FEED_PROPOSALS).map((one) => feedProposalView(one, suppliers)),
    });
  });

  route(program, settleFeedProposals, 'keepRegisters', async ({ params, body, language }, caller) => {
    const feed = feedIn(params);
    if (feed === undefined) return refuse({ code: 'unknown-address' });
    const asked = new Map(body.proposals.map((one) => [`${one.change} ${one.sourceId}`, one.shown]));
    const meant = (await standing(feed, caller)).filter((one) => {
      const shown = asked.get(`${one.change} ${one.sourceId}`);
      if (shown === undefined || (body.settle === 'take' && !isTakeable(one))) return false;
      return shown === feedProposalHash(one);
    });
    const outcome = await settle(body.settle, meant, caller);
    if (!outcome.ok) return outcome;
    return ok({ ...settledView(outcome.value, language), passedOver: asked.size - meant.length });
  });

  route(program, settleAllFeedProposals, 'keepRegisters', async ({ params, body, language }, caller) => {
    const feed = feedIn(params);
    if (feed === undefined) return refuse({ code: 'unknown-address' });
    const { settle: how, change, foundBy } = body;
    const isMeant = (one: StandingProposal) =>
      one.change === change &&
      !one.isDismissed &&
      one.foundAt <= foundBy &&
      (how === 'dismiss' || isTakeable(one));
    const meant = (await standing(feed, caller)).filter(isMeant);
    const outcome = await settle(how, meant, caller);
    if (!outcome.ok) return outcome;
    const { settled, refused } = outcome.value;
    return ok({
      ...settledView(outcome.value, language),
      remain: meant.length - settled - refused.length,
    });
  });

  route(program, takeFeedReport, 'keepRegisters', async ({ params, body, language }, caller) => {
    const feed = feedIn(params);
    if (feed === undefined) return refuse({ code: 'unknown-address' });
    const { sourceId, change, shown, from, to } = body;
    const proposal = (await standing(feed, caller)).find(
      (one) => one.sourceId === sourceId && one.change === change && feedProposalHash(one) === shown,
    );
    if (proposal?.change !== 'report' && proposal?.change !== 'supervision')
      return ok({ settled: 0, passedOver: 1, refused: [] });
    const { requester, state } = caller;
    const source = config.feeds.dbs;
    const taken = await takeReport(program, proposal, {
      from,
      to,
      caseNumber: body.caseNumber.trim(),
      requester,
      suppliers: state.suppliers,
      fetchFile: (link) =>
        feed === 'dbs' && source.kind === 'on' ? fetchReport(link, source.url) : Promise.resolve(null),
    });
    if (!taken.ok) return taken;
    return ok({
      ...settledView({ settled: 1, refused: [] }, language),
      passedOver: 0,
      kept: taken.value.kept,
    });
  });
}

const feedIn = (params: { feed: string }): FeedId | undefined => FEEDS.find((one) => one === params.feed);

const settledView = ({ settled, refused }: SettledProposals, language: Language) => ({
  settled,
  refused: refused.map(({ proposal: { sourceId, name }, refusal }) => ({
    sourceId,
    name,
    refusal: { code: refusal.code, sentence: refusalSentence(refusal, language) },
  })),
});
