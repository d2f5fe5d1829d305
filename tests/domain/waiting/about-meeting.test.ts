import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { answeredInMeeting } from '../../../domain/waiting/about-meeting';
import { abilitiesOf } from '../../../domain/access/abilities';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { DECISION, aDecisionContent, concluded, submitted } from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, COORDINATOR, SECRETARY, member } from '../../support/people';
import { ROSTER, whoIsAsked } from '../../support/waiting-list';
import { UNSAID } from '../../support/meeting-facts';

const about = { meetingId: 'M-2026-001' };
const { contentHash } = submitted().data;
const record = (recordNo: number): LedgerEvent => ({
  type: 'MeetingRecorded',
  data: {
    ...about,
    recordNo,
    present: [CHAIR, member(1)],
    items: [{ decisionId: DECISION, version: 1, contentHash, decided: 'approve', note: '' }],
  },
});
const planned: LedgerEvent = {
  type: 'MeetingPlanned',
  data: { ...UNSAID, ...about, on: '2026-11-01', items: [DECISION] },
};
const confirmed = (personId: string): LedgerEvent => ({
  type: 'MeetingConfirmed',
  data: { ...about, recordNo: 1, personId, answers: [] },
});
const state = (...more: readonly LedgerEvent[]) => aLedgerOf(...ROSTER, submitted(), planned, ...more).state;
const idsOf = (who: string, ...more: readonly LedgerEvent[]) =>
  waitingFor(state(...more), who, NOW).map((one) => one.id);

describe('a meeting whose day has passed and of which nothing is written', () => {
  const DAY_AFTER = '2026-11-02T12:00:00.000Z';
  const asked = (now: string, ...more: readonly LedgerEvent[]) =>
    whoIsAsked(state(...more), 'unrecorded', now);

  it('waits for those who keep meetings, from the day after', () => {
    expect(asked('2026-11-01T12:00:00.000Z')).toEqual([]);
    expect(asked(DAY_AFTER)).toEqual([COORDINATOR, SECRETARY]);
  });

  it('waits as long as one of its items does', () => {
    const other = 'D-2026-002';
    const { state: both } = aLedgerOf(
      ...ROSTER,
      submitted(),
      submitted(aDecisionContent({ title: 'Leverandøraftale' }), other),
      { type: 'MeetingPlanned', data: { ...UNSAID, ...about, on: '2026-11-01', items: [DECISION, other] } },
      concluded('approved'),
    );
    expect(whoIsAsked(both, 'unrecorded', DAY_AFTER)).toEqual([COORDINATOR, SECRETARY]);
  });

  it('waits no more when it is recorded, moved, or when its items were answered without it', () => {
    const moved: LedgerEvent = {
      type: 'MeetingChanged',
      data: { ...UNSAID, ...about, on: '2026-11-09', items: [DECISION] },
    };
    expect(asked(DAY_AFTER, record(1))).toEqual([]);
    expect(asked(DAY_AFTER, moved)).toEqual([]);
    expect(asked(DAY_AFTER, concluded('approved'))).toEqual([]);
  });
});

describe('what the secretary wrote about a meeting', () => {
  it('waits to be confirmed by those who were present, and by nobody else', () => {
    expect(whoIsAsked(state(), 'meeting')).toEqual([]);
    expect(whoIsAsked(state(record(1)), 'meeting')).toEqual([CHAIR, member(1)]);
    expect(whoIsAsked(state(record(1)), 'meeting')).not.toContain(SECRETARY);
  });

  it('waits by the day of the item that is to be answered first', () => {
    const other = aDecisionContent({ title: 'Leverandøraftale', answerBy: '2026-11-09' });
    const second = submitted(other, 'D-2026-002');
    const both = [DECISION, 'D-2026-002'];
    const items = [submitted(), second].map(({ data }) => ({
      decisionId: data.decisionId,
      version: 1,
      contentHash: data.contentHash,
      decided: 'approve' as const,
      note: '',
    }));
    const { state: now } = aLedgerOf(
      ...ROSTER,
      submitted(),
      second,
      { type: 'MeetingPlanned', data: { ...UNSAID, ...about, on: '2026-11-01', items: both } },
      { type: 'MeetingRecorded', data: { ...about, recordNo: 1, present: [CHAIR], items } },
    );
    const [meeting] = waitingFor(now, CHAIR, NOW);
    expect(meeting).toMatchObject({ due: '2026-11-09', asks: [{ kind: 'meeting', answers: both }] });
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
