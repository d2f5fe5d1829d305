import { expect, it } from '@jest/globals';
import { dismissalKey, type FeedDismissal } from '../../../domain/feed/feed-proposal';
import { given } from '../../support/given';
import { aLedgerOf, by } from '../../support/ledger';
import { aRoster, COORDINATOR } from '../../support/people';

const DISMISSAL: FeedDismissal = {
  feed: 'kitos',
  change: 'newSystem',
  sourceId: 'u-1',
  name: 'Omsorgsjournalen',
  saysHash: 'a1',
};
const dismissed = { type: 'FeedProposalDismissed', data: DISMISSAL } as const;
const dismiss = (...proposals: FeedDismissal[]) => ({ type: 'DismissFeedProposals', proposals }) as const;

it('a proposal is turned down once, also where it is asked for twice at once', () => {
  given(...aRoster())
    .when(dismiss(DISMISSAL, DISMISSAL), by(COORDINATOR))
    .then(dismissed);
  given(...aRoster(), dismissed)
    .when(dismiss(DISMISSAL), by(COORDINATOR))
    .thenNothing();
});

it('what the source says anew is another proposal', () => {
  const anew = { ...DISMISSAL, saysHash: 'b2' };
  given(...aRoster(), dismissed)
    .when(dismiss(anew), by(COORDINATOR))
    .then({ type: 'FeedProposalDismissed', data: anew });
});

it('the fold knows every dismissal by what it says', () => {
  expect(aLedgerOf(dismissed).state.feedDismissals).toEqual(new Set([dismissalKey(DISMISSAL)]));
});
