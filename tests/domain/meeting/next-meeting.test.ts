import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { nextMeeting } from '../../../domain/meeting/next-meeting';
import { aDecisionContent, DECISION, submitted } from '../../support/builders';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import {
  aRoster,
  AUDITOR,
  CHAIR,
  DEPUTY,
  delegated,
  DELEGATE,
  DIRECTOR,
  mandated,
  member,
} from '../../support/people';
import { UNSAID } from '../../support/meeting-facts';

const SECOND = 'D-2026-002';
const ofDelegate = submitted(aDecisionContent(), SECOND, {
  by: 'delegate',
  delegationId: 'G-001',
  delegateId: DELEGATE,
});
const planned = (
  number: number,
  on: string,
  items: string[] = [DECISION],
  time: string | null = null,
): LedgerEvent => ({
  type: 'MeetingPlanned',
  data: { ...UNSAID, meetingId: `M-2026-00${String(number)}`, on, items, time },
});
const written = (number: number): LedgerEvent => ({
  type: 'MeetingRecorded',
  data: { meetingId: `M-2026-00${String(number)}`, recordNo: 1, present: [CHAIR], items: [] },
});

/** The next meeting of somebody today, with its items. */
const next = (personId: string, ...meetings: LedgerEvent[]) => {
  const history = [
    ...aRoster(3),
    mandated(DEPUTY, member(1)),
    delegated(DELEGATE),
    submitted(),
    ofDelegate,
    ...meetings,
  ];
  const found = nextMeeting(aLedgerOf(...history).state, personId, TODAY);
  return found === undefined ? undefined : [found.meeting.meetingId, ...found.items];
};

describe('the next meeting', () => {
  it('is none before one is planned, and none when all have been', () => {
    expect(next(CHAIR)).toBeUndefined();
    expect(next(CHAIR, planned(1, YESTERDAY))).toBeUndefined();
  });

  it('is the earliest from today on, in whatever order they were planned', () => {
    const meetings = [planned(1, '2026-12-01'), planned(2, TOMORROW), planned(3, YESTERDAY)];
    expect(next(CHAIR, ...meetings)).toEqual(['M-2026-002', DECISION]);
    expect(next(CHAIR, planned(1, TOMORROW), planned(2, TODAY))).toEqual(['M-2026-002', DECISION]);
  });

  it('is of two on one day the one with the earlier hour, and what has no hour comes first', () => {
    const [noon, nine, unsaid] = [
      planned(1, TODAY, [DECISION], '12:00'),
      planned(2, TODAY, [DECISION], '09:00'),
      planned(3, TODAY),
    ];
    expect(next(CHAIR, noon, nine)).toEqual(['M-2026-002', DECISION]);
    expect(next(CHAIR, nine, noon)).toEqual(['M-2026-002', DECISION]);
    expect(next(CHAIR, noon, nine, unsaid)).toEqual(['M-2026-003', DECISION]);
    expect(next(CHAIR, planned(4, TOMORROW, [DECISION], '08:00'), noon)).toEqual(['M-2026-001', DECISION]);
  });

  it('is not one of which the secretary has written', () => {
    expect(next(CHAIR, planned(1, TODAY), planned(2, TOMORROW), written(1))).toEqual([
      'M-2026-002',
      DECISION,
    ]);
  });

  it('is known to whoever reads all decisions, and to others by an item that they may see', () => {
    const both = planned(1, TODAY, [DECISION, SECOND]);
    expect(next(AUDITOR, both)).toEqual(['M-2026-001', DECISION, SECOND]);
    expect(next(DEPUTY, both)).toEqual(['M-2026-001', DECISION]);
    expect(next(DELEGATE, both)).toEqual(['M-2026-001', SECOND]);
    expect(next(DIRECTOR, both)).toBeUndefined();
    expect(next(DELEGATE, planned(1, TODAY), planned(2, TOMORROW, [SECOND]))).toEqual(['M-2026-002', SECOND]);
  });
});
