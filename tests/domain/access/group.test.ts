import { describe, expect, it } from '@jest/globals';
import { audienceOn, isOnLeave, joinedOn } from '../../../domain/access/access';
import type { LedgerEvent } from '../../../domain/event';
import { groupOn } from '../../../domain/access/group';
import { isActiveOn } from '../../../domain/access/role';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, aRoster, bodyIds, ended, member, recorded } from '../../support/people';
import { away, joined, left } from '../../support/training-facts';

describe('a group around the body', () => {
  it('has somebody from the first day until and including the last', () => {
    const stay = { from: YESTERDAY, to: TODAY };
    expect(['2026-10-31', YESTERDAY, TODAY, TOMORROW].map((day) => isActiveOn(stay, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isActiveOn({ from: YESTERDAY }, '2099-01-01')).toBe(true);
  });

  it('names its people in the order in which they were entered, each group its own', () => {
    const { groups } = aLedgerOf(
      joined('p-b'),
      joined('p-a'),
      joined('p-a', 'leaders'),
      joined('p-c', 'leaders', TOMORROW),
      left('p-b', YESTERDAY),
    ).state.access;
    expect(groupOn(groups, 'employees', YESTERDAY)).toEqual(['p-b', 'p-a']);
    expect(groupOn(groups, 'employees', TODAY)).toEqual(['p-a']);
    expect(groupOn(groups, 'leaders', TODAY)).toEqual(['p-a']);
    expect(groupOn(groups, 'leaders', TOMORROW)).toEqual(['p-a', 'p-c']);
    expect(groupOn(groups, 'politicians', TODAY)).toEqual([]);
  });
});

describe('an audience', () => {
  const { access } = aLedgerOf(...aRoster(2), joined(CHAIR), joined('p-1')).state;

  it('is the body itself, or one of the groups; belonging to one is not belonging to the other', () => {
    expect(audienceOn(access, 'managementBody', TODAY)).toEqual(bodyIds(2));
    expect(audienceOn(access, 'employees', TODAY)).toEqual([CHAIR, 'p-1']);
  });

  it('was joined on the day on which the present, unbroken stay began', () => {
    const of = (...history: LedgerEvent[]) =>
      joinedOn(aLedgerOf(...history).state.access, 'managementBody', CHAIR, TODAY);
    expect(of(recorded(CHAIR, 'chair', '2026-01-01'))).toBe('2026-01-01');
    // From member to chair, day after day, is one stay; with a day between them it is two.
    const asMember = [recorded(CHAIR, 'member', '2026-01-01'), ended(CHAIR, 'member', '2026-05-31')];
    expect(of(...asMember, recorded(CHAIR, 'chair', '2026-06-01'))).toBe('2026-01-01');
    expect(of(...asMember, recorded(CHAIR, 'chair', '2026-06-02'))).toBe('2026-06-02');
    // Another role before that is no part of it, and who is not in it has not joined.
    expect(of(recorded(CHAIR, 'director', '2025-01-01'), recorded(CHAIR, 'chair', '2026-06-01'))).toBe(
      '2026-06-01',
    );
    expect(of(...asMember)).toBeUndefined();
    expect(of(recorded(CHAIR, 'chair', TOMORROW))).toBeUndefined();
  });

  it('that is a group was joined when that group was', () => {
    const again = aLedgerOf(
      joined('p-1'),
      left('p-1', '2026-01-31'),
      joined('p-1', 'employees', '2026-06-01'),
    );
    const on = (day: string) => joinedOn(again.state.access, 'employees', 'p-1', day);
    expect(on('2026-01-31')).toBe('2025-07-01');
    expect(on('2026-02-01')).toBeUndefined();
    expect(on(TODAY)).toBe('2026-06-01');
    expect(joinedOn(again.state.access, 'leaders', 'p-1', TODAY)).toBeUndefined();
  });
});

describe('somebody who is away', () => {
  it('is so on both end days and on no other', () => {
    const { access } = aLedgerOf(...aRoster(2), away(member(1), YESTERDAY, TODAY)).state;
    expect(
      ['2026-10-31', YESTERDAY, TODAY, TOMORROW].map((day) => isOnLeave(access, member(1), day)),
    ).toEqual([false, true, true, false]);
    expect(isOnLeave(access, CHAIR, TODAY)).toBe(false);
  });
});
