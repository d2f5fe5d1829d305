import { describe, expect, it } from '@jest/globals';
import { rosterChangesAfter } from '../../../domain/decision/roster-change';
import type { LedgerEvent } from '../../../domain/event';
import { DECISION, aDecisionContent, concluded, submitted } from '../../support/builders';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import {
  COORDINATOR,
  DELEGATE,
  aRoster,
  bodyIds,
  delegated,
  ended,
  member,
  recorded,
} from '../../support/people';

const settled = [
  ...aRoster(3),
  happened(submitted(), NOW),
  happened(concluded('approved', { body: 3, approve: 2 }), NOW),
];
const changesIn = (...later: LedgerEvent[]) => {
  const { state } = aLedgerOf(
    ...settled,
    ...later.map((event, index) => happened(event, inDays(index + 1), COORDINATOR)),
  );
  const decision = state.decisions.get(DECISION);
  if (decision === undefined) throw new Error('Cannot test: it was put forward');
  return {
    decision,
    changes: rosterChangesAfter(state, decision, { at: NOW, until: inDays(99) }),
    asKnown: rosterChangesAfter(state, decision, { at: NOW, until: NOW }),
  };
};

describe('a change of the body that is written down after a decision', () => {
  it('is shown beside it, with when and by whom, when it reaches back to its day', () => {
    const { changes } = changesIn(
      recorded('p-late', 'member', YESTERDAY),
      ended(member(2), 'member', '2026-10-31'),
    );
    expect(changes).toEqual([
      {
        personId: 'p-late',
        role: 'member',
        change: 'recorded',
        on: YESTERDAY,
        at: inDays(1),
        by: COORDINATOR,
      },
      {
        personId: member(2),
        role: 'member',
        change: 'ended',
        on: '2026-10-31',
        at: inDays(2),
        by: COORDINATOR,
      },
    ]);
  });

  it('is shown when it is of the very day, and not when it was written down in the moment of the decision', () => {
    expect(changesIn(recorded('p-late', 'member', TODAY)).changes).toHaveLength(1);
    const { state } = aLedgerOf(...settled, happened(recorded('p-same', 'member', TODAY), NOW));
    const [decision] = state.decisions.values();
    expect(rosterChangesAfter(state, decision!, { at: NOW, until: inDays(9) })).toEqual([]);
  });

  it('leaves who decided, and the count, as they were', () => {
    const { decision } = changesIn(
      recorded('p-late', 'member', YESTERDAY),
      ended(member(2), 'member', '2026-10-31'),
    );
    expect(decision.conclusions).toMatchObject([{ seats: bodyIds(3), tally: { body: 3, approve: 2 } }]);
  });

  it('is not shown when it holds from later on, or is about another role', () => {
    const { changes } = changesIn(
      recorded('p-late', 'member', TOMORROW),
      ended(member(2), 'member', TODAY),
      recorded('p-late', 'auditor', YESTERDAY),
    );
    expect(changes).toEqual([]);
  });

  it('is not shown on a day before it was written down', () => {
    expect(changesIn(recorded('p-late', 'member', YESTERDAY)).asKnown).toEqual([]);
  });

  it('does not touch what a delegate decided', () => {
    const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE } as const;
    const content = aDecisionContent({ level: 'delegate', delegationId: 'G-001' });
    const { state } = aLedgerOf(
      ...aRoster(3),
      delegated(DELEGATE),
      submitted(content, DECISION, rule),
      happened(concluded('approved', { body: 1, approve: 1 }, { content }), NOW),
      happened(recorded('p-late', 'member', YESTERDAY), inDays(1)),
    );
    expect(rosterChangesAfter(state, { rule }, { at: NOW, until: inDays(9) })).toEqual([]);
  });
});
