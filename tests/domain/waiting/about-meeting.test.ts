import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { answeredInMeeting } from '../../../domain/waiting/about-meeting';
import { abilitiesOf } from '../../../domain/access/abilities';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { DECISION, submitted } from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, SECRETARY, member } from '../../support/people';
import { ROSTER, whoIsAsked } from '../../support/waiting-list';

const about = { meetingId: 'M-2026-001' };
const { contentHash } = submitted().data;
const record = (recordNo: number): LedgerEvent => ({
  type: 'MeetingRecorded',
  data: {
    ...{ ...about, recordNo, present: [CHAIR, member(1)] },
    items: [{ decisionId: DECISION, version: 1, contentHash, decided: 'approve', note: '' }],
  },
});
const planned: LedgerEvent = {
  type: 'MeetingPlanned',
  data: { ...about, on: '2026-11-01', items: [DECISION] },
};
const confirmed = (personId: string): LedgerEvent => ({
  type: 'MeetingConfirmed',
  data: { ...about, recordNo: 1, personId, answers: [] },
});
const state = (...more: readonly LedgerEvent[]) => aLedgerOf(...ROSTER, submitted(), planned, ...more).state;
const idsOf = (who: string, ...more: readonly LedgerEvent[]) =>
  waitingFor(state(...more), who, NOW).map((one) => one.id);

describe('what the secretary wrote about a meeting', () => {
  it('waits to be confirmed by those who were present, and by nobody else', () => {
    expect(whoIsAsked(state(), 'meeting')).toEqual([]);
    expect(whoIsAsked(state(record(1)), 'meeting')).toEqual([CHAIR, member(1)]);
    expect(whoIsAsked(state(record(1)), 'meeting')).not.toContain(SECRETARY);
  });

  it('waits no more from whoever has confirmed it, and again when it was corrected', () => {
    expect(whoIsAsked(state(record(1), confirmed(CHAIR)), 'meeting')).toEqual([member(1)]);
    expect(whoIsAsked(state(record(1), confirmed(CHAIR), record(2)), 'meeting')).toEqual([CHAIR, member(1)]);
  });

  it('takes its items with it: the same case does not wait a second time for who was present', () => {
    expect(idsOf(CHAIR, record(1))).toEqual(['meeting/M-2026-001']);
    expect(idsOf(member(2), record(1))).toEqual(['decision/D-2026-001']);
    expect(idsOf(CHAIR, record(1), confirmed(CHAIR))).toEqual(['decision/D-2026-001']);
    const reader = { personId: CHAIR, abilities: abilitiesOf(['chair']), now: NOW, on: TODAY };
    expect([...answeredInMeeting(state(record(1)), reader)]).toEqual([DECISION]);
  });
});
