import { describe, expect, it } from '@jest/globals';
import { isFresh, nextCase } from '../../../domain/waiting/next-case';
import { aDecisionContent, aVote, DECISION, submitted } from '../../support/builders';
import { inDays, NOW } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { aRoster, CHAIR, COORDINATOR } from '../../support/people';

const SOON = 'D-2026-003';
const three = () =>
  aLedgerOf(
    ...aRoster(),
    submitted(),
    submitted(aDecisionContent({ answerBy: '2026-12-20' }), 'D-2026-002'),
    submitted(aDecisionContent({ answerBy: '2026-11-10' }), SOON),
  );

describe('the next case', () => {
  it('is the one that is due first, beside the one that the reader is at', () => {
    const { state } = three();
    expect(nextCase(state, CHAIR, NOW, DECISION)).toBe(SOON);
    expect(nextCase(state, CHAIR, NOW, SOON)).toBe(DECISION);
  });

  it('is none that the reader has answered, and none for whoever answers nothing', () => {
    const ledger = three();
    const content = aDecisionContent({ answerBy: '2026-11-10' });
    ask(ledger, { ...aVote({ content }), decisionId: SOON }, by(CHAIR), NOW);
    expect(nextCase(ledger.state, CHAIR, NOW, DECISION)).toBe('D-2026-002');
    expect(nextCase(ledger.state, COORDINATOR, NOW, DECISION)).toBeUndefined();
  });

  it('is told beside a case that is open, or that was settled the same day', () => {
    expect(isFresh(undefined, NOW)).toBe(true);
    expect(isFresh({ at: NOW }, NOW)).toBe(true);
    expect(isFresh({ at: NOW }, inDays(1))).toBe(false);
  });
});
