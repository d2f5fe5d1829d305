import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { owesCondition } from '../../../domain/decision/owes-condition';
import {
  aCondition,
  aDecisionContent,
  concluded,
  conditionFulfilled,
  revoked,
  submitted,
  voted,
} from '../../support/builders';
import { NOW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import {
  AUDITOR,
  CHAIR,
  DEPUTY,
  DIRECTOR,
  OUTSIDER,
  aRoster,
  mandated,
  member,
  recorded,
} from '../../support/people';

const ROSTER = [...aRoster(), mandated(DEPUTY, member(1)), recorded(DEPUTY, 'administrator')];
const givenTo = (ownerId: string, dueOn?: string) =>
  aDecisionContent({ conditions: [aCondition({ ownerId, ...(dueOn === undefined ? {} : { dueOn }) })] });
const put = (ownerId: string, ...after: LedgerEvent[]) => [submitted(givenTo(ownerId)), ...after];
const approved = (ownerId: string, ...after: LedgerEvent[]) =>
  put(ownerId, concluded('approved', {}, { content: givenTo(ownerId) }), ...after);
const owes = (personId: string, events: readonly LedgerEvent[]) =>
  owesCondition(aLedgerOf(...ROSTER, ...events).state, personId, NOW);

describe('somebody has a condition to show as met', () => {
  it('from the approval until it is met', () => {
    expect(owes(AUDITOR, put(AUDITOR))).toBe(false);
    expect(owes(AUDITOR, approved(AUDITOR))).toBe(true);
    expect(owes(AUDITOR, approved(AUDITOR, conditionFulfilled()))).toBe(false);
  });

  it('not when the approval was taken back or has lapsed', () => {
    expect(owes(AUDITOR, approved(AUDITOR, revoked()))).toBe(false);
    const late = givenTo(AUDITOR, YESTERDAY);
    expect(owes(AUDITOR, [submitted(late), concluded('approved', {}, { content: late })])).toBe(false);
  });

  it('where it was given to them, and they may see the decision', () => {
    expect(owes(CHAIR, approved(AUDITOR))).toBe(false);
    for (const who of [DIRECTOR, OUTSIDER]) expect([who, owes(who, approved(who))]).toEqual([who, false]);
    expect(owes(DEPUTY, approved(DEPUTY))).toBe(false);
    const answered = voted(DEPUTY, { onBehalfOf: member(1), content: givenTo(DEPUTY) });
    const took = concluded('approved', {}, { content: givenTo(DEPUTY) });
    expect(owes(DEPUTY, put(DEPUTY, answered, took))).toBe(true);
  });
});
