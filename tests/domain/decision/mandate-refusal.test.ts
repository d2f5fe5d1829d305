import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { mandateRefusal } from '../../../domain/decision/mandate-refusal';
import { DECISION, aDecisionContent, submitted, voted } from '../../support/builders';
import { NOW } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { COORDINATOR, DEPUTY, aRoster, mandated, member } from '../../support/people';

const decisionOf = (...more: readonly LedgerEvent[]) =>
  aLedgerOf(
    ...aRoster(4),
    mandated(DEPUTY, member(1)),
    happened(submitted(aDecisionContent({ recommenderId: member(3) })), NOW, COORDINATOR),
    ...more,
  ).state.decisions.get(DECISION)!;

describe('somebody with a mandate', () => {
  it('answers for one member in an item, and for no second one', () => {
    expect(mandateRefusal(decisionOf(), DEPUTY, member(1))).toBeUndefined();
    const answered = decisionOf(voted(DEPUTY, { onBehalfOf: member(1) }));
    expect(mandateRefusal(answered, DEPUTY, member(1))).toBeUndefined();
    expect(mandateRefusal(answered, DEPUTY, member(2))).toEqual({ code: 'one-seat-by-mandate' });
  });

  it.each([
    ['put the item forward', COORDINATOR],
    ['recommended it', member(3)],
  ])('answers for nobody in an item when they %s', (_what, personId) => {
    expect(mandateRefusal(decisionOf(), personId, member(1))).toEqual({ code: 'own-item-by-mandate' });
  });
});
