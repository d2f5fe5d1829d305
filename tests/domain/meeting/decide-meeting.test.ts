import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../../domain/access/role';
import type { LedgerEvent } from '../../../domain/event';
import type { MeetingCommand } from '../../../domain/meeting/commands';
import { awaitingConfirmation, currentRecord, type MinutedItem } from '../../../domain/meeting/meeting';
import { DECISION, aDecisionContent, concluded, submitted, withdrawn } from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import {
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DEPUTY,
  OUTSIDER,
  SECRETARY,
  aRoster,
  mandated,
  member,
  recorded,
} from '../../support/people';
import { UNSAID } from '../../support/meeting-facts';

const SECOND = 'D-2026-002';
const other = aDecisionContent({ title: 'Leverandøraftale' });
const MEETING = 'M-2026-001';
const before = [...aRoster(3), submitted(), submitted(other, SECOND)];
const planned = (on = TODAY, items = [DECISION, SECOND], meetingId = MEETING): LedgerEvent => ({
  type: 'MeetingPlanned',
  data: { ...UNSAID, meetingId, on, items },
});
const item = (decisionId = DECISION, content = aDecisionContent()): MinutedItem => {
  const { version, contentHash } = submitted(content, decisionId).data;
  return { decisionId, version, contentHash, decided: 'approve', note: 'Tiltrådt' };
};
const ITEMS = [item(), item(SECOND, other)];
const minuted = (present: PersonId[] = [CHAIR, member(1)], items = ITEMS, recordNo = 1): LedgerEvent => ({
  type: 'MeetingRecorded',
  data: { meetingId: MEETING, recordNo, present, items },
});
const plans = (on = TODAY, items: string[] = [DECISION, SECOND]) =>
  ({ type: 'PlanMeeting', on, items }) as const;
const records = (
  changes: Partial<Extract<MeetingCommand, { type: 'RecordMeeting' }>> = {},
): Extract<MeetingCommand, { type: 'RecordMeeting' }> => ({
  type: 'RecordMeeting',
  meetingId: MEETING,
  present: [CHAIR, member(1)],
  items: ITEMS,
  ...changes,
});
describe('a meeting', () => {
  it('is planned by the secretary or the coordinator, with a number of its year', () => {
    for (const who of [SECRETARY, COORDINATOR])
      given(...before)
        .when(plans(), by(who))
        .then(planned());
    for (const who of [CHAIR, member(1), AUDITOR, OUTSIDER])
      given(...before)
        .when(plans(), by(who))
        .thenRefused('not-allowed', { ability: 'keepMeetings' });
  });

  it('planned twice is one, until something is recorded of it', () => {
    given(...before, planned())
      .when(plans(), by(SECRETARY))
      .thenNothing();
    for (const command of [plans(TOMORROW), plans(TODAY, [DECISION]), plans(TODAY, [SECOND, DECISION])])
      given(...before, planned())
        .when(command, by(SECRETARY))
        .thenTypes('MeetingPlanned');
    given(...before, planned(TODAY, [DECISION]))
      .when(plans(), by(SECRETARY))
      .thenTypes('MeetingPlanned');
    given(...before, planned(), minuted())
      .when(plans(), by(SECRETARY))
      .then(planned(TODAY, [DECISION, SECOND], 'M-2026-002'));
  });

  it.each([
    ['no items', plans(TODAY, []), 'agenda-invalid'],
    ['the same item twice', plans(TODAY, [DECISION, DECISION]), 'agenda-invalid'],
    [
      '31 items',
      plans(
        TODAY,
        Array.from({ length: 31 }, (_, index) => String(index)),
      ),
      'agenda-invalid',
    ],
    ['an unknown item', plans(TODAY, ['D-2026-099']), 'unknown-decision'],
    ['yesterday', plans(YESTERDAY), 'date-in-past'],
    ['no day', plans('i morgen'), 'date-invalid'],
  ] as const)('is not planned with %s', (_what, command, code) => {
    given(...before)
      .when(command, by(SECRETARY))
      .thenRefused(code);
  });

  it('has thirty items at most', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `D-2026-${String(index + 1).padStart(3, '0')}`);
    given(...aRoster(3), ...ids.map((id) => submitted(other, id)))
      .when(plans(TODAY, ids), by(SECRETARY))
      .then(planned(TODAY, ids));
  });

  it('has no item that is settled or withdrawn', () => {
    given(...before, concluded('approved'))
      .when(plans(), by(SECRETARY))
      .thenRefused('decision-concluded');
    given(...before, withdrawn())
      .when(plans(), by(SECRETARY))
      .thenRefused('decision-withdrawn');
  });

  it('is moved or changed until something is recorded of it', () => {
    const change = (on = TOMORROW, items = [SECOND], meetingId = MEETING) =>
      ({ type: 'ChangeMeeting', meetingId, on, items }) as const;
    given(...before, planned())
      .when(change(), by(SECRETARY))
      .then({
        type: 'MeetingChanged',
        data: { ...UNSAID, meetingId: MEETING, on: TOMORROW, items: [SECOND] },
      });
    given(...before, planned())
      .when(change(TODAY, [DECISION, SECOND]), by(SECRETARY))
      .thenNothing();
    given(...before, planned())
      .when(change(TODAY, [SECOND, DECISION]), by(SECRETARY))
      .then({
        type: 'MeetingChanged',
        data: { ...UNSAID, meetingId: MEETING, on: TODAY, items: [SECOND, DECISION] },
      });
    given(...before, submitted(other, 'D-2026-003'), planned())
      .when(change(TODAY, [DECISION, 'D-2026-003']), by(SECRETARY))
      .thenTypes('MeetingChanged');
    given(...before, planned(), minuted())
      .when(change(), by(SECRETARY))
      .thenRefused('meeting-recorded');
    given(...before)
      .when(change(), by(SECRETARY))
      .thenRefused('unknown-meeting');
    given(...before, planned())
      .when(change(), by(CHAIR))
      .thenRefused('not-allowed');
  });
});

describe('what the secretary writes of a meeting', () => {
  it('says who was there and what was decided', () => {
    given(...before, planned())
      .when(records(), by(SECRETARY))
      .then(minuted());
  });

  it('is nobody’s vote: nothing is answered, nothing is concluded', () => {
    const ledger = aLedgerOf(...before, planned());
    ask(ledger, records({ present: [CHAIR, member(1), member(2)] }), by(SECRETARY), NOW);
    for (const decision of ledger.state.decisions.values())
      expect(decision).toMatchObject({ state: 'awaitingApproval', votes: [] });
    const meeting = ledger.state.meetings.get(MEETING);
    expect(meeting && awaitingConfirmation(meeting)).toEqual([CHAIR, member(1), member(2)]);
  });

  it('is corrected by a new record, which is confirmed anew; the same again is nothing', () => {
    given(...before, planned(), minuted())
      .when(records(), by(SECRETARY))
      .thenNothing();
    given(...before, planned(), minuted())
      .when(records({ present: [CHAIR] }), by(SECRETARY))
      .then(minuted([CHAIR], ITEMS, 2));
    const meeting = aLedgerOf(...before, planned(), minuted(), minuted([CHAIR], ITEMS, 2)).state.meetings.get(
      MEETING,
    );
    expect(meeting?.records).toHaveLength(2);
    expect(meeting && currentRecord(meeting)?.present).toEqual([CHAIR]);
  });

  it.each([
    ['nobody present', { present: [] }, 'text-missing'],
    ['somebody twice', { present: [CHAIR, CHAIR] }, 'text-missing'],
    [
      'more than a meeting holds',
      { present: Array.from({ length: 51 }, (_, n) => `p-${n}`) },
      'list-too-long',
    ],
    ['somebody from outside', { present: [CHAIR, AUDITOR] }, 'unknown-person'],
    ['no items', { items: [] }, 'text-missing'],
    ['an item twice', { items: [item(), item()] }, 'agenda-invalid'],
    ['an item that was not on the agenda', { items: [item('D-2026-099')] }, 'unknown-decision'],
    ['a text that was never shown', { items: [item(DECISION, other)] }, 'content-changed'],
    ['a note of 2001 characters', { items: [{ ...item(), note: 'x'.repeat(2001) }] }, 'text-too-long'],
    ['a meeting that is not there', { meetingId: 'M-2026-009' }, 'unknown-meeting'],
  ] as const)('is refused with %s', (_what, changes, code) => {
    given(...before, planned())
      .when(records(changes), by(SECRETARY))
      .thenRefused(code);
  });

  it('is not written before the day, nor by a member', () => {
    given(...before, planned(TOMORROW))
      .when(records(), by(SECRETARY))
      .thenRefused('meeting-ahead', { on: TOMORROW });
    given(...before, planned())
      .when(records(), by(CHAIR))
      .thenRefused('not-allowed');
  });

  it('may have a deputy present whose mandate covered the day', () => {
    const history = [...before, recorded(DEPUTY, 'director'), planned()];
    given(...history, mandated(DEPUTY, member(1)))
      .when(records({ present: [CHAIR, DEPUTY] }), by(SECRETARY))
      .thenTypes('MeetingRecorded');
    given(...history, mandated(DEPUTY, member(1), { to: YESTERDAY }))
      .when(records({ present: [CHAIR, DEPUTY] }), by(SECRETARY))
      .thenRefused('unknown-person', { value: DEPUTY });
  });
});
