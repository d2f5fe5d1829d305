import { describe, expect, it } from '@jest/globals';
import { audienceOf, escalatedTo } from '../../../domain/delivery/audience';
import type { LedgerEvent } from '../../../domain/event';
import { DECISION, aDecisionContent, submitted } from '../../support/builders';
import { TODAY, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import {
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  aRoster,
  bodyIds,
  delegated,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';

const audience = (...history: readonly LedgerEvent[]) => {
  const { decisions, access } = aLedgerOf(...history).state;
  const decision = decisions.get(DECISION);
  return decision && audienceOf(decision, access, TODAY);
};

describe('who has a personal card', () => {
  it('is the body and the deputies whose mandate covers the day', () => {
    const roster = [...aRoster(3), recorded(DEPUTY, 'director'), submitted()];
    expect(audience(...roster, mandated(DEPUTY, member(1)))).toEqual([...bodyIds(3), DEPUTY]);
    expect(audience(...roster, mandated(DEPUTY, member(1), { to: YESTERDAY }))).toEqual(bodyIds(3));
  });

  it('is the delegate alone where one decides', () => {
    const content = aDecisionContent({ level: 'delegate', delegationId: 'G-001' });
    const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE } as const;
    const item = submitted(content, DECISION, rule);
    expect(audience(...aRoster(3), delegated(DELEGATE), mandated(DEPUTY, DELEGATE), item)).toEqual([
      DELEGATE,
    ]);
  });

  it('is the chair where others have not answered', () => {
    expect(escalatedTo(aLedgerOf(...aRoster(3)).state.access, TODAY)).toEqual([CHAIR]);
  });

  it('is the coordinators where the chair’s office is held by nobody, so that somebody is told', () => {
    const vacant = aLedgerOf(...aRoster(3), ended(CHAIR, 'chair', YESTERDAY)).state;
    expect(escalatedTo(vacant.access, TODAY)).toEqual([COORDINATOR]);
  });
});
