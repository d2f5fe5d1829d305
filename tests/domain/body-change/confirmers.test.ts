import { describe, expect, it } from '@jest/globals';
import type { BodyChange } from '../../../domain/body-change/body-change';
import { confirmersOf } from '../../../domain/body-change/confirmers';
import { TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { ADMINISTRATOR, CHAIR, COORDINATOR, aRoster, ended, member } from '../../support/people';

const seatFor = (personId: string): BodyChange => ({
  type: 'MembershipRecorded',
  data: { personId, role: 'member', from: TODAY },
});

describe('whoever confirms a change of the body', () => {
  const { access } = aLedgerOf(...aRoster(3)).state;

  it.each([
    ['a seat for somebody outside', seatFor('p-new'), COORDINATOR, [CHAIR, member(1), member(2)]],
    ['a seat of one’s own', seatFor(member(1)), COORDINATOR, [CHAIR, member(2)]],
    ['what a member recorded', seatFor('p-new'), member(2), [CHAIR, member(1)]],
  ] as const)('is each other member: %s', (_what, change, proposedBy, people) => {
    expect(confirmersOf(access, { change, proposedBy }, TODAY)).toEqual({ as: 'member', people });
  });

  it('is the member who gets it, where no other member could be asked, and never somebody outside the body', () => {
    const { access: alone } = aLedgerOf(...aRoster(1)).state;
    expect(confirmersOf(alone, { change: seatFor(CHAIR), proposedBy: COORDINATOR }, TODAY)).toEqual({
      as: 'member',
      people: [CHAIR],
    });
    expect(confirmersOf(alone, { change: seatFor(CHAIR), proposedBy: CHAIR }, TODAY).as).toBe(
      'administrator',
    );
  });

  it('is an administrator where no member is left, unless it is the administrator who asks', () => {
    const empty = aLedgerOf(...aRoster(1), ended(CHAIR, 'chair', '2026-10-01')).state.access;
    const change = seatFor('p-new');
    expect(confirmersOf(empty, { change, proposedBy: COORDINATOR }, TODAY)).toEqual({
      as: 'administrator',
      people: [ADMINISTRATOR],
    });
    expect(confirmersOf(empty, { change, proposedBy: ADMINISTRATOR }, TODAY).people).toEqual([]);
  });
});
