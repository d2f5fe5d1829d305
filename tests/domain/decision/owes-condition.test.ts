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
} from '../../support/builders';
import { NOW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import {
  ADMINISTRATOR,
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

  it('also where other decisions ask nothing of them', () => {
    const other = submitted(aDecisionContent(), 'D-2026-002');
    expect(owes(AUDITOR, [...approved(AUDITOR), other])).toBe(true);
    expect(owes(AUDITOR, [other])).toBe(false);
  });

  it('not when the approval was taken back or has lapsed', () => {
    expect(owes(AUDITOR, approved(AUDITOR, revoked()))).toBe(false);
    const late = givenTo(AUDITOR, YESTERDAY);
    expect(owes(AUDITOR, [submitted(late), concluded('approved', {}, { content: late })])).toBe(false);
  });

  it('where it was given to them by name, whatever else of the decision they may see', () => {
    expect(owes(CHAIR, approved(AUDITOR))).toBe(false);
    for (const who of [DIRECTOR, DEPUTY, ADMINISTRATOR])
      expect([owes(who, approved(who)), owes(who, approved(AUDITOR))]).toEqual([true, false]);
  });

  it('not where they hold no role', () => {
    expect(owes(OUTSIDER, approved(OUTSIDER))).toBe(false);
  });
});
