import { describe, expect, it } from '@jest/globals';
import { recordedNow } from '../../../domain/body-change/recorded-now';
import type { DecideContext } from '../../../domain/access/decide-context';
import { submitted } from '../../support/builders';
import { LONG_AGO, NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, COORDINATOR, aRoster, delegated, DELEGATE } from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

const { state } = aLedgerOf(...aRoster(3), delegated(DELEGATE), submitted());
const context: DecideContext = {
  actor: { kind: 'person', personId: CHAIR, isTenantAdministrator: false, roles: ['chair'] },
  now: NOW,
  hashOf: sha256Of,
};

describe('what a confirmed change is recorded as', () => {
  it('is the fact with the next number, whoever confirms it', () => {
    const data = { delegateId: CHAIR, ceiling: 4, scope: 'It', from: TODAY, to: TODAY, caseNumber: '26/1' };
    const change = { type: 'DelegationRecorded', data } as const;
    expect(recordedNow(state, { change, proposedBy: COORDINATOR, proposedAt: NOW }, context)).toMatchObject({
      value: [{ type: 'DelegationRecorded', data: { delegationId: 'G-002' } }],
    });
  });

  it('is nothing where it has come about in another way', () => {
    const data = { personId: CHAIR, role: 'chair', from: TODAY } as const;
    const change = { type: 'MembershipRecorded', data } as const;
    expect(recordedNow(state, { change, proposedBy: COORDINATOR, proposedAt: LONG_AGO }, context)).toEqual({
      ok: true,
      value: [],
    });
  });
});
