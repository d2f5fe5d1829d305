import { describe, expect, it } from '@jest/globals';
import { isSamePlan, plannedLike, type MeetingPlan } from '../../../domain/meeting/meeting-plan';
import { DECISION, submitted } from '../../support/builders';
import { TODAY, TOMORROW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { GATHERING, UNSAID } from '../../support/meeting-facts';
import { aRoster, CHAIR } from '../../support/people';

const plan: MeetingPlan = { on: TODAY, items: [DECISION, 'D-2026-002'], ...GATHERING };

describe('Two plans of a meeting', () => {
  it('are one when nothing differs', () => {
    expect(isSamePlan(plan, { ...plan, items: [...plan.items] })).toBe(true);
  });

  it.each<[string, Partial<MeetingPlan>]>([
    ['day', { on: TOMORROW }],
    ['hour', { time: '14:00' }],
    ['place', { place: null }],
    ['link', { teamsLink: null }],
    ['order of the items', { items: [...plan.items].reverse() }],
    ['items', { items: [DECISION] }],
  ])('are two when the %s differs', (_, change) => {
    expect(isSamePlan(plan, { ...plan, ...change })).toBe(false);
    expect(isSamePlan({ ...plan, ...change }, plan)).toBe(false);
  });
});

describe('The meeting that is planned so already', () => {
  const planned = (number: number, time: string) =>
    ({
      type: 'MeetingPlanned',
      data: { ...UNSAID, meetingId: `M-2026-00${String(number)}`, on: TODAY, items: [DECISION], time },
    }) as const;
  const meetings = aLedgerOf(
    ...aRoster(3),
    submitted(),
    planned(1, '09:00'),
    planned(2, '14:00'),
    planned(3, '16:00'),
    { type: 'MeetingRecorded', data: { meetingId: 'M-2026-003', recordNo: 1, present: [CHAIR], items: [] } },
  ).state.meetings;
  const like = (time: string | null) =>
    plannedLike(meetings, { ...UNSAID, on: TODAY, items: [DECISION], time })?.meetingId;

  it('is of several on one day the one of that hour', () => {
    expect([like('09:00'), like('14:00'), like('10:00'), like(null)]).toEqual([
      'M-2026-001',
      'M-2026-002',
      undefined,
      undefined,
    ]);
  });

  it('is none of which something has been written', () => {
    expect(like('16:00')).toBeUndefined();
  });
});
