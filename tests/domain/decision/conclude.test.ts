import { describe, expect, it } from '@jest/globals';
import { conclusionOf, settledOpen } from '../../../domain/decision/conclude';
import { DECISION, aDecisionContent, concluded, submitted, voted, withdrawn } from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock } from '../../support/ledger';
import { CHAIR, COORDINATOR, SECRETARY, aRoster, bodyIds, ended, member } from '../../support/people';

const asks = { type: 'ConcludeDecision', decisionId: DECISION } as const;
/** Two of five have approved; from tomorrow they are two of three. */
const leaving = [
  ...aRoster(),
  submitted(),
  voted(CHAIR),
  voted(member(1)),
  ended(member(3), 'member', TODAY),
  ended(member(4), 'member', TODAY),
];

describe('an item that somebody’s leaving has settled', () => {
  it('is concluded by the clock, with the body of that day', () => {
    given(...leaving)
      .when(asks, byTheClock, inDays(1))
      .then(concluded('approved', { body: 3, needed: 2, approve: 2 }));
  });

  it('is concluded by the coordinator as well', () => {
    given(...leaving)
      .when(asks, by(COORDINATOR), inDays(1))
      .thenTypes('DecisionConcluded');
  });

  it('is not concluded before they have left', () => {
    given(...leaving)
      .when(asks, byTheClock, NOW)
      .thenRefused('not-settled', { decisionId: DECISION });
    expect(settledOpen(aLedgerOf(...leaving).state, NOW)).toEqual([]);
    expect(settledOpen(aLedgerOf(...leaving).state, inDays(1))).toEqual([DECISION]);
  });

  it('is not for others to conclude: no secretary, no member, no chair', () => {
    for (const who of [CHAIR, member(1), SECRETARY])
      given(...leaving)
        .when(asks, by(who), inDays(1))
        .thenRefused('not-allowed', { ability: 'submitDecisions' });
  });

  it('is concluded once', () => {
    const ledger = aLedgerOf(...leaving);
    ask(ledger, asks, byTheClock, inDays(1));
    expect(ask(ledger, asks, byTheClock, inDays(2))).toEqual({ ok: true, value: [] });
    expect(settledOpen(ledger.state, inDays(2))).toEqual([]);
  });

  it('is left alone once it is withdrawn, and unknown if there is none', () => {
    given(...leaving, withdrawn())
      .when(asks, byTheClock, inDays(1))
      .thenNothing();
    given(...aRoster())
      .when(asks, byTheClock)
      .thenRefused('unknown-decision');
  });

  it('keeps who counted, whatever is corrected in the roster later', () => {
    const ledger = aLedgerOf(...leaving);
    ask(ledger, asks, byTheClock, inDays(1));
    ask(
      ledger,
      { type: 'EndMembership', personId: CHAIR, role: 'chair', to: YESTERDAY },
      by(COORDINATOR),
      inDays(2),
    );
    expect(ledger.state.decisions.get(DECISION)?.conclusions).toMatchObject([
      { version: 1, outcome: 'approved', seats: bodyIds(3) },
    ]);
  });

  it('is never approved when only the recommender’s approval is left (invariant 7)', () => {
    const content = aDecisionContent({ recommenderId: CHAIR });
    given(...aRoster(2), submitted(content), voted(CHAIR, { content }), ended(member(1), 'member', YESTERDAY))
      .when(asks, byTheClock)
      .thenRefused('not-settled');
  });

  it('gives one event, or none while it is open', () => {
    const { state } = aLedgerOf(...leaving);
    const decision = state.decisions.get(DECISION);
    expect(decision && conclusionOf(decision, state.access, TODAY)).toEqual([]);
    expect(decision && conclusionOf(decision, state.access, TOMORROW)).toHaveLength(1);
  });
});
