import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { journalDueOn, journalState } from '../../../domain/decision/journal-state';
import { aDecisionContent, concluded, DECISION, submitted } from '../../support/builders';
import { NOW } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { aRoster } from '../../support/people';

const decided = happened(concluded('approved'), NOW);
const journaled: LedgerEvent = {
  type: 'DecisionJournaled',
  data: { decisionId: DECISION, caseNumber: '26/000815', documentNumber: null },
};
function on(date: string, ...events: readonly (LedgerEvent | Stamped)[]) {
  const { policies, decisions } = aLedgerOf(...aRoster(3), submitted(), ...events).state;
  const decision = decisions.get(DECISION);
  if (decision === undefined) throw new Error('Expected the decision');
  return [journalState(policies, decision, date), journalDueOn(policies, decision)];
}

describe('how a decision stands with the municipality’s journal', () => {
  it('is nothing before it is decided', () => {
    expect(on('2026-12-01')).toEqual(['notYet', undefined]);
  });

  it('is awaiting up to and including the last day, and late from the next', () => {
    expect(on('2026-11-02', decided)).toEqual(['awaiting', '2026-11-07']);
    expect(on('2026-11-07', decided)).toEqual(['awaiting', '2026-11-07']);
    expect(on('2026-11-08', decided)).toEqual(['late', '2026-11-07']);
  });

  it('is journaled from then on', () => {
    expect(on('2027-11-08', decided, journaled)).toEqual(['journaled', '2026-11-07']);
  });
});

describe('what a minute ends with', () => {
  const lastIn = (caseNumber: string | null) => {
    const { state } = aLedgerOf(
      ...aRoster(3),
      submitted(aDecisionContent({ caseNumber })),
      decided,
      journaled,
    );
    return { last: state.decisions.get(DECISION)!.last.seq, head: state.head.seq };
  };

  it('is the conclusion, whatever is filed afterwards, as the minute does not hold its own number', () => {
    const { last, head } = lastIn('26/014823');
    expect(last).toBe(head - 1);
  });

  it('is the filing where that first gave the case its number', () => {
    const { last, head } = lastIn(null);
    expect(last).toBe(head);
  });
});
