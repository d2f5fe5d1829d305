import { describe, expect, it } from '@jest/globals';
import { evolveMeeting } from '../../../domain/meeting/evolve-meeting';
import { NOW, TODAY, TOMORROW } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { CHAIR, SECRETARY } from '../../support/people';
import { UNSAID } from '../../support/meeting-facts';

const meetingId = 'M-2026-001';
const planned = {
  type: 'MeetingPlanned',
  data: { ...UNSAID, meetingId, on: TODAY, items: ['D-2026-001'] },
} as const;
const changed = { type: 'MeetingChanged', data: { ...UNSAID, meetingId, on: TOMORROW, items: [] } } as const;
const minuted = {
  type: 'MeetingRecorded',
  data: { meetingId, recordNo: 1, present: [CHAIR], items: [] },
} as const;

describe('a meeting, event by event', () => {
  it('keeps who wrote what and when', () => {
    const { meetings } = aLedgerOf(
      happened(planned, NOW, SECRETARY),
      happened(changed, NOW, SECRETARY),
      happened(minuted, NOW, SECRETARY),
    ).state;
    expect(meetings.get(meetingId)).toEqual({
      meetingId,
      on: TOMORROW,
      ...UNSAID,
      items: [],
      plannedBy: SECRETARY,
      confirmations: [],
      records: [{ recordNo: 1, present: [CHAIR], items: [], by: SECRETARY, at: NOW }],
    });
  });

  it('is a fault, not something to pass over, if it was never planned', () => {
    const [, entry] = aLedgerOf(planned, changed).entries;
    if (entry?.type !== 'MeetingChanged') throw new Error('Cannot test: the change was not written');
    expect(() => {
      evolveMeeting(new Map(), entry);
    }).toThrow('meeting "M-2026-001" was never planned');
  });
});
