import { describe, expect, it } from '@jest/globals';
import { settledOpen } from '../../../domain/decision/conclude';
import { unanswered } from '../../../domain/decision/decision-abilities';
import { settledBy, settlementsOf, settlers } from '../../../domain/decision/settlement';
import type { LedgerEvent } from '../../../domain/event';
import { momentOf } from '../../../domain/decision/standing';
import { DECISION, NAME, conflictDeclared, submitted, voted } from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, inDays } from '../../support/instants';
import { aLedgerOf, byTheClock } from '../../support/ledger';
import { CHAIR, aRoster, ended, member } from '../../support/people';

const finding = (seat: string, said: 'conflicted' | 'notConflicted') =>
  ({
    type: 'ConflictFindingGiven',
    data: { decisionId: DECISION, personId: member(1), finding: said, seat, by: { personId: seat, ...NAME } },
  }) as const;

/** One of four others has said something; from tomorrow only that one and one more are left of them. */
const history: readonly LedgerEvent[] = [
  ...aRoster(),
  submitted(),
  conflictDeclared(member(1)),
  finding(CHAIR, 'conflicted'),
  finding(member(2), 'conflicted'),
  ended(member(4), 'member', TODAY),
];

const open = (...events: readonly LedgerEvent[]) => {
  const { state } = aLedgerOf(...events);
  const decision = state.decisions.get(DECISION);
  if (decision === undefined) throw new Error('the item is not there');
  return { state, decision };
};

describe('A conflict', () => {
  it('that the findings have settled because somebody left is settled by the clock', () => {
    given(...history)
      .when({ type: 'ConcludeDecision', decisionId: DECISION }, byTheClock, NOW)
      .thenRefused('not-settled');
    given(...history)
      .when({ type: 'ConcludeDecision', decisionId: DECISION }, byTheClock, inDays(1))
      .then({
        type: 'ConflictSettled',
        data: { decisionId: DECISION, personId: member(1), finding: 'conflicted' },
      });
    const { state } = open(...history);
    expect(settledOpen(state, NOW)).toEqual([]);
    expect(settledOpen(state, inDays(1))).toEqual([DECISION]);
  });

  it('that is settled is not settled again', () => {
    given(...history, {
      type: 'ConflictSettled',
      data: { decisionId: DECISION, personId: member(1), finding: 'conflicted' },
    })
      .when({ type: 'ConcludeDecision', decisionId: DECISION }, byTheClock, inDays(1))
      .thenRefused('not-settled');
  });

  it('settled that way settles the item in the same append, if the votes are there', () => {
    given(...history, voted(CHAIR), voted(member(2)))
      .when({ type: 'ConcludeDecision', decisionId: DECISION }, byTheClock, inDays(1))
      .thenTypes('ConflictSettled', 'DecisionConcluded');
  });

  it('stays open as long as more than half of the others have not said the same', () => {
    const { state, decision } = open(...history);
    expect(settlers(state, decision, member(1), TODAY)).toHaveLength(4);
    expect(settlementsOf(state.access, decision, momentOf(NOW)).events).toEqual([]);
    const [conflict] = decision.conflicts;
    expect(settledBy(conflict?.findings ?? [], [CHAIR, member(2), member(3)])).toBe('conflicted');
    expect(settledBy(conflict?.findings ?? [], [CHAIR, member(2), member(3), member(4)])).toBeUndefined();
  });

  it('has whoever declared it reminded of nothing, and not named as somebody who has not answered', () => {
    const { state, decision } = open(...history);
    expect(unanswered(decision, state.access, TODAY)).toEqual([CHAIR, member(2), member(3), member(4)]);
  });
});
