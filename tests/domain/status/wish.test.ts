import { describe, expect, it } from '@jest/globals';
import { compileReport } from '../../../domain/status/compile-report';
import { wishOutcome } from '../../../domain/status/wish';
import type { Choice } from '../../../domain/decision/terms';
import { DECISION, aVote, submitted } from '../../support/builders';
import { NOW, inDays } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { COORDINATOR, aRoster, bodyIds } from '../../support/people';

const MONTH = '2026-11';
const asked = () => {
  const ledger = aLedgerOf(...aRoster(3), submitted());
  const words = { type: 'WriteAssessment', month: MONTH, text: 'Tag stilling.', wish: DECISION } as const;
  expect(ask(ledger, words, by(COORDINATOR), NOW).ok).toBe(true);
  return ledger;
};

describe('the decision that a status asks for', () => {
  it('is asked for as long as it awaits answers', () => {
    const { state } = asked();
    const { assessment } = compileReport(state, MONTH, NOW);
    expect(assessment).toMatchObject({ text: 'Tag stilling.', wish: DECISION });
    expect(wishOutcome(state.decisions, assessment)).toBeNull();
  });

  it.each([
    ['approve', 'approved'],
    ['reject', 'rejected'],
    ['return', 'returned'],
    ['postpone', 'postponed'],
  ] as const)('is not asked for in a draft once the body has answered: %s', (choice: Choice, outcome) => {
    const ledger = asked();
    const vote = aVote({
      choice,
      reason: 'Som drøftet',
      until: choice === 'postpone' ? inDays(20).slice(0, 10) : null,
    });
    for (const one of bodyIds(2)) ask(ledger, vote, by(one), NOW);
    const { assessment } = compileReport(ledger.state, MONTH, NOW);
    expect(assessment).toMatchObject({ text: 'Tag stilling.', wish: null });
    expect(wishOutcome(ledger.state.decisions, { wish: DECISION })).toBe(outcome);
  });

  it('is not asked for once it is withdrawn', () => {
    const ledger = asked();
    const withdrawn = { type: 'WithdrawDecision', decisionId: DECISION, reason: 'Ikke aktuel' } as const;
    ask(ledger, withdrawn, by(COORDINATOR), NOW);
    expect(compileReport(ledger.state, MONTH, NOW).assessment?.wish).toBeNull();
    expect(wishOutcome(ledger.state.decisions, { wish: DECISION })).toBe('withdrawn');
  });
});
