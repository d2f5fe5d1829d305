import { describe, expect, it } from '@jest/globals';
import { endingRights } from '../../../domain/access/ending-right';
import type { LedgerEvent } from '../../../domain/event';
import { TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { acting, CHAIR, DELEGATE, DEPUTY, aRoster, delegated, mandated, member } from '../../support/people';

const to = '2026-12-31';
const ending = (...more: readonly LedgerEvent[]) =>
  endingRights(aLedgerOf(...aRoster(3), ...more).state.access, TODAY);

describe('the rights that end', () => {
  it('are those that hold today, each with whom it concerns', () => {
    const all = ending(
      mandated(DEPUTY, member(1), { to }),
      delegated(DELEGATE, { to }),
      acting(member(2), { from: '2026-11-01', to }),
    );
    expect(all).toEqual([
      { right: 'mandate', rightId: 'F-001', to, concerned: [member(1), DEPUTY] },
      { right: 'delegation', rightId: 'G-001', to, concerned: [DELEGATE] },
      { right: 'actingChair', rightId: 'S-001', to, concerned: [member(2), CHAIR] },
    ]);
  });

  it('are not those that have ended, have not begun, are unconfirmed, or go on the day after', () => {
    expect(ending(mandated(DEPUTY, member(1), { to: '2026-11-01' }))).toEqual([]);
    expect(ending(mandated(DEPUTY, member(1), { from: '2026-11-03', to }))).toEqual([]);
    const next = { mandateId: 'F-002', from: '2027-01-01', to: '2027-06-30' };
    expect(ending(mandated(DEPUTY, member(1), { to }), mandated(DEPUTY, member(1), next))).toEqual([]);
  });
});
