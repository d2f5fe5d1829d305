import { describe, expect, it } from '@jest/globals';
import { meetingAt } from '../../../domain/meeting/meeting-at';
import { inDays, TODAY } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { CHAIR, SECRETARY } from '../../support/people';
import { UNSAID } from '../../support/meeting-facts';

const meetingId = 'M-2026-001';

describe('a meeting as it was', () => {
  it('has what had been written and confirmed of it by then, and nothing of what came later', () => {
    const record = (recordNo: number) =>
      ({ type: 'MeetingRecorded', data: { meetingId, recordNo, present: [CHAIR], items: [] } }) as const;
    const { meetings } = aLedgerOf(
      { type: 'MeetingPlanned', data: { ...UNSAID, meetingId, on: TODAY, items: [] } },
      happened(record(1), inDays(1), SECRETARY),
      happened(
        { type: 'MeetingConfirmed', data: { meetingId, recordNo: 1, personId: CHAIR, answers: [] } },
        inDays(2),
        CHAIR,
      ),
      happened(record(2), inDays(3), SECRETARY),
    ).state;
    const meeting = meetings.get(meetingId)!;
    const onDay = (day: number) => {
      const { records, confirmations } = meetingAt(meeting, inDays(day));
      return [records.length, confirmations.length];
    };
    expect([0, 1, 2, 3].map(onDay)).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
    ]);
  });
});
