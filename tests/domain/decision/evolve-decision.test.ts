import { describe, expect, it } from '@jest/globals';
import { evolveDecision } from '../../../domain/decision/evolve-decision';
import { emptyOversight } from '../../../domain/oversight';
import {
  DECISION,
  aCastVote,
  aDecisionContent,
  concluded,
  revised,
  submitted,
  voted,
} from '../../support/builders';
import { NOW, inDays } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { CHAIR, COORDINATOR, aRoster, bodyIds } from '../../support/people';

const { decisionId, ...put } = submitted().data;

describe('a decision, event by event', () => {
  it('awaits approval from the moment it is put forward, with who did it and when', () => {
    const { state } = aLedgerOf(happened(submitted(), NOW, COORDINATOR));
    const { version, content, contentHash, rule } = put;
    expect(state.decisions.get(DECISION)).toEqual({
      state: 'awaitingApproval',
      decisionId,
      version,
      content,
      contentHash,
      rule,
      versions: [{ ...put, cause: 'submitted', note: null, by: COORDINATOR, at: NOW }],
      submittedBy: COORDINATOR,
      submittedAt: NOW,
      votes: [],
      conflicts: [],
      conclusions: [],
      fulfilments: [],
      actionReports: [],
      journal: null,
      referrals: [],
      revoked: null,
      supersededBy: null,
      last: { ...state.head, at: NOW },
    });
  });

  it('collects votes and leaves the earlier picture as it was', () => {
    const ledger = aLedgerOf(submitted());
    const earlier: unknown = ledger.state.decisions.get(DECISION);
    const [, entry] = aLedgerOf(submitted(), happened(voted(CHAIR), NOW)).entries;
    if (entry?.type !== 'VoteCast') throw new Error('Cannot test: the vote was not written');
    evolveDecision(ledger.state, entry);
    expect(ledger.state.decisions.get(DECISION)).toMatchObject({
      state: 'awaitingApproval',
      votes: [aCastVote(CHAIR)],
    });
    expect(earlier).toMatchObject({ votes: [] });
  });

  it('keeps every version and every conclusion when it is put forward anew', () => {
    const content = aDecisionContent({ title: 'Rettet' });
    const { state } = aLedgerOf(...aRoster(3), submitted(), concluded('returned'), revised(content));
    const decision = state.decisions.get(DECISION);
    expect(decision).toMatchObject({ state: 'awaitingApproval', version: 2, content });
    expect(decision).not.toHaveProperty('outcome');
    expect(decision?.versions.map((one) => [one.version, one.cause])).toEqual([
      [1, 'submitted'],
      [2, 'revised'],
    ]);
    expect(decision?.conclusions).toMatchObject([{ version: 1, outcome: 'returned', seats: bodyIds(3) }]);
  });

  it('has one successor: a second one, approved later, does not change when it was superseded', () => {
    const other = aDecisionContent({ title: 'Ny vurdering', supersedes: DECISION });
    const taking = (id: string, at: string) => [
      submitted(other, id),
      happened(concluded('approved', {}, { content: other, decisionId: id }), at),
    ];
    const { decisions } = aLedgerOf(
      submitted(),
      concluded('approved'),
      ...taking('D-2026-002', inDays(1)),
      ...taking('D-2026-003', inDays(9)),
    ).state;
    expect(decisions.get(DECISION)?.supersededBy).toEqual({ decisionId: 'D-2026-002', at: inDays(1) });
  });

  it('is a fault, not something to pass over, if a vote has no decision', () => {
    const [, entry] = aLedgerOf(submitted(), voted(CHAIR)).entries;
    if (entry?.type !== 'VoteCast') throw new Error('Cannot test: the vote was not written');
    expect(() => {
      evolveDecision(emptyOversight(), entry);
    }).toThrow('decision "D-2026-001" was never submitted');
  });
});
