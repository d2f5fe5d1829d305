import { describe, expect, it } from '@jest/globals';
import { minuteOf, namedIn } from '../../../domain/decision/minute';
import type { LedgerEvent } from '../../../domain/event';
import {
  DECISION,
  EVERY_KIND,
  NAMED,
  aDecisionContent,
  conflictDeclared,
  concluded,
  revised,
  submitted,
  voted,
  withdrawn,
} from '../../support/builders';
import { NOW, inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { CHAIR, DEPUTY, aRoster, basisRecorded, mandated, member } from '../../support/people';

const second = aDecisionContent({ title: 'Rettet' });
const decisionIn = (...history: readonly (LedgerEvent | Stamped)[]) => {
  const { state } = aLedgerOf(...aRoster(5), mandated(DEPUTY, member(4)), ...history);
  return { decision: state.decisions.get(DECISION)!, state };
};
const minuteIn = (...history: readonly (LedgerEvent | Stamped)[]) => {
  const { decision, state } = decisionIn(...history);
  return minuteOf(decision, state);
};

/** Returned in its first version, approved in its second against one. */
const decidedTwice = [
  submitted(),
  voted(CHAIR, { choice: 'return' }),
  happened(concluded('returned', { return: 1 }), NOW),
  happened(revised(second), inDays(1)),
  voted(CHAIR, { content: second, version: 2 }),
  voted(member(1), { content: second, version: 2, choice: 'reject' }),
  voted(member(2), { content: second, version: 2 }),
  voted(DEPUTY, { content: second, version: 2, onBehalfOf: member(4) }),
  happened(concluded('approved', { approve: 3, reject: 1 }, { content: second, version: 2 }), inDays(2)),
];

describe('the minute of a decision', () => {
  it('is not there while answers are awaited', () => {
    expect(minuteIn(submitted())).toBeUndefined();
  });

  it('has the last conclusion, with the answers it was counted from and those given before', () => {
    const minute = minuteIn(...decidedTwice)!;
    expect(minute.outcome).toBe('approved');
    expect(minute.settledAt).toBe(inDays(2));
    expect(minute.conclusion).toMatchObject({ outcome: 'approved', version: 2 });
    expect(minute.answers.map(({ personId }) => personId)).toEqual([CHAIR, member(1), member(2), DEPUTY]);
    expect(minute.earlierAnswers.map(({ choice, version }) => [choice, version])).toEqual([['return', 1]]);
    expect(minute.dissent.map(({ personId }) => personId)).toEqual([member(1)]);
    expect(minute.versions.map(({ version, cause }) => [version, cause])).toEqual([
      [1, 'submitted'],
      [2, 'revised'],
    ]);
    expect(minute.withdrawal).toBeNull();
    expect(minute.scale).not.toBeNull();
  });

  it('has the one conclusion of an item that was decided at once', () => {
    const minute = minuteIn(submitted(), voted(CHAIR), happened(concluded('approved', { approve: 1 }), NOW))!;
    expect(minute.conclusion).toMatchObject({ outcome: 'approved', version: 1 });
  });

  it('of an item that was taken back has the reason, and nobody’s dissent', () => {
    const minute = minuteIn(
      submitted(),
      voted(CHAIR, { choice: 'reject' }),
      voted(CHAIR, { answerNo: 2 }),
      happened(withdrawn(), inDays(1)),
    )!;
    expect(minute).toMatchObject({
      outcome: 'withdrawn',
      settledAt: inDays(1),
      conclusion: null,
      dissent: [],
      withdrawal: { reason: 'Sagen er ikke aktuel', at: inDays(1) },
    });
    expect(minute.answers.map(({ choice }) => choice)).toEqual(['approve']);
    expect(minute.earlierAnswers.map(({ choice }) => choice)).toEqual(['reject']);
  });

  it('of an item with no risk has no scale', () => {
    const content = EVERY_KIND.policy;
    expect(minuteIn(submitted(content), concluded('approved'))?.scale).toBeNull();
  });

  it('has the case in which it was filed where it was put forward without one, and not its own number', () => {
    const journaled: LedgerEvent = {
      type: 'DecisionJournaled',
      data: { decisionId: DECISION, caseNumber: '26/000815', documentNumber: '7' },
    };
    const filed = (caseNumber: string | null) => {
      const content = aDecisionContent({ caseNumber });
      return minuteIn(submitted(content), concluded('approved', {}, { content }), journaled)?.journal;
    };
    expect(filed(null)).toMatchObject({ caseNumber: '26/000815', documentNumber: null });
    expect(filed('26/014823')).toBeNull();
  });
});

describe('whom the record names', () => {
  it('is everybody who answered, was acted for, was conflicted or has a part, each once and by id', () => {
    const named = namedIn(decisionIn(...decidedTwice, conflictDeclared(member(3))).decision);
    const parts = NAMED.map(({ personId }) => personId);
    const others = [CHAIR, DEPUTY, member(1), member(2), member(3), member(4)];
    expect(named.map(({ personId }) => personId)).toEqual([...new Set([...parts, ...others])].toSorted());
  });

  it('is named as they were named last', () => {
    const { decision } = decisionIn(...decidedTwice);
    const called = namedIn(decision).find(({ personId }) => personId === member(1));
    expect(called?.name).toBe('Mette Holm');
  });

  it('says who the body was by what was recorded then, and nothing else where nothing was', () => {
    expect(minuteIn(...decidedTwice)?.basis).toBeNull();
    const before = happened(basisRecorded(), inDays(-3));
    expect(minuteIn(before, ...decidedTwice)?.basis).toMatchObject({ caseNumber: '25/000100' });
    // What is recorded after the item was settled does not change its minute.
    expect(minuteIn(...decidedTwice, happened(basisRecorded(), inDays(9)))?.basis).toBeNull();
  });
});
