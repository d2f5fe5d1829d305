import { describe, expect, it } from '@jest/globals';
import { openFollowUps } from '../../../domain/status/follow-up';
import type { LedgerEvent } from '../../../domain/event';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { member } from '../../support/people';

const asked = (followUpId: string, dueOn: string): LedgerEvent => ({
  type: 'FollowUpRequested',
  data: { followUpId, month: '2026-10', text: 'Hvor langt er backup?', ownerId: member(1), dueOn },
});

describe('what nobody has answered yet', () => {
  it('is in the order of its days, and of one day in the order in which it was asked', () => {
    const { followUps } = aLedgerOf(
      asked('O-001', TOMORROW),
      asked('O-002', TODAY),
      asked('O-003', YESTERDAY),
      asked('O-004', TODAY),
      { type: 'FollowUpAnswered', data: { followUpId: 'O-003', text: 'Den er prøvet' } },
    ).state;
    expect(openFollowUps(followUps).map((one) => one.followUpId)).toEqual(['O-002', 'O-004', 'O-001']);
  });
});
