import { describe, expect, it } from '@jest/globals';
import type { BodyChange } from '../../../domain/body-change/body-change';
import { confirmersOf } from '../../../domain/body-change/confirmers';
import { TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { DEFAULT_POLICY } from '../../../domain/decision/policy';
import {
  ADMINISTRATOR,
  CHAIR,
  COORDINATOR,
  acting,
  aRoster,
  delegated,
  ended,
  member,
  modelSet,
  recorded,
} from '../../support/people';

const seatFor = (personId: string): BodyChange => ({
  type: 'MembershipRecorded',
  data: { personId, role: 'member', from: TODAY },
});

const byChair: BodyChange = {
  type: 'DecisionModelSet',
  data: { model: { kind: 'chiefExecutive' }, from: TODAY, caseNumber: '26/1' },
};
const levels: BodyChange = { type: 'DecisionPolicySet', data: { policy: DEFAULT_POLICY } };
const actingEnds: Extract<BodyChange, { type: 'ActingChairEnded' }> = {
  type: 'ActingChairEnded',
  data: { actingId: 'S-001', personId: member(2), to: TODAY },
};

describe('whoever confirms a change of the body', () => {
  const { access } = aLedgerOf(...aRoster(3)).state;

  it.each([
    ['a seat for somebody outside', seatFor('p-new'), COORDINATOR, [CHAIR, member(1), member(2)]],
    ['a seat of one’s own', seatFor(member(1)), COORDINATOR, [CHAIR, member(2)]],
    ['what a member recorded', seatFor('p-new'), member(2), [CHAIR, member(1)]],
  ] as const)('is each other member: %s', (_what, change, proposedBy, people) => {
    expect(confirmersOf(access, { change, proposedBy }, TODAY)).toEqual({ as: 'member', people });
  });

  it.each([
    ['the chief executive is to decide', byChair, []],
    ['the levels change where the chief executive decides', levels, [modelSet({ kind: 'chiefExecutive' })]],
    ['nobody is to act as chair any more', actingEnds, [acting(member(2))]],
    ['the levels change and the chair decides alone by delegation', levels, [delegated(CHAIR)]],
  ] as const)('is not the chair, who would decide more by it: %s', (_what, change, more) => {
    const roster = aLedgerOf(...aRoster(3), ...more).state.access;
    expect(confirmersOf(roster, { change, proposedBy: COORDINATOR }, TODAY)).toEqual({
      as: 'member',
      people: [member(1), member(2)],
    });
  });

  it('is not who will have the chair’s office when the chief executive is to decide', () => {
    const from = '2026-11-15';
    const later: BodyChange = {
      type: 'DecisionModelSet',
      data: { model: { kind: 'chiefExecutive' }, from, caseNumber: '26/1' },
    };
    const roster = aLedgerOf(...aRoster(3), acting(member(1), { from })).state.access;
    expect(confirmersOf(roster, { change: later, proposedBy: COORDINATOR }, TODAY).people).toEqual([
      CHAIR,
      member(2),
    ]);
  });

  it('is not who has the chair’s office on the day after the acting chair’s last', () => {
    const roster = aLedgerOf(
      ...aRoster(3),
      acting(member(2)),
      ended(CHAIR, 'chair', '2026-11-10'),
      recorded(member(1), 'chair', '2026-11-11'),
    ).state.access;
    const endsOn = (to: string) => {
      const change: BodyChange = { ...actingEnds, data: { ...actingEnds.data, to } };
      return confirmersOf(roster, { change, proposedBy: COORDINATOR }, TODAY).people;
    };
    expect(endsOn('2026-11-09')).toEqual([member(1), member(2)]);
    expect(endsOn('2026-11-10')).toEqual([CHAIR, member(2)]);
  });

  it('is the chair too, where the chair gains nothing by it', () => {
    const all: BodyChange = {
      type: 'DecisionModelSet',
      data: { model: { kind: 'all' }, from: TODAY, caseNumber: '26/1' },
    };
    for (const change of [all, levels])
      expect(confirmersOf(access, { change, proposedBy: COORDINATOR }, TODAY).people).toContain(CHAIR);
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
