import { describe, expect, it } from '@jest/globals';
import type { BodyChanges } from '../../../domain/body-change/body-change';
import { evolveBodyChange } from '../../../domain/body-change/evolve-body-change';
import { NOW, TODAY } from '../../support/instants';
import { CHAIR, COORDINATOR, member } from '../../support/people';

const stamp = (by: string) => ({ at: NOW, by });

describe('a change that awaits the body', () => {
  const proposed = (): BodyChanges => {
    const changes: BodyChanges = new Map();
    const change = {
      type: 'MembershipRecorded',
      data: { personId: 'p-new', role: 'member', from: TODAY },
    } as const;
    const data = { changeId: 'C-001', change, askedOf: [CHAIR, member(1)] };
    evolveBodyChange(changes, { type: 'ChangeProposed', data }, stamp(COORDINATOR));
    return changes;
  };

  it('awaits it in the name of whoever recorded it', () => {
    expect(proposed().get('C-001')).toMatchObject({
      state: 'awaited',
      proposedBy: COORDINATOR,
      proposedAt: NOW,
      settledBy: null,
    });
  });

  it.each([
    ['confirmed', { type: 'ChangeConfirmed', data: { changeId: 'C-001', as: 'member' } }],
    ['declined', { type: 'ChangeDeclined', data: { changeId: 'C-001', as: 'member' } }],
    ['withdrawn', { type: 'ChangeWithdrawn', data: { changeId: 'C-001' } }],
  ] as const)('is %s by whoever said so, and stays in the record', (state, event) => {
    const changes = proposed();
    evolveBodyChange(changes, event, stamp(CHAIR));
    expect([...changes.values()]).toMatchObject([{ state, settledBy: CHAIR, proposedBy: COORDINATOR }]);
  });
});
