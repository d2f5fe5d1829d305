import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { emptyOversight } from '../../../domain/oversight';
import { LISTED_A_MONTH, yearDates, type YearDate } from '../../../domain/status/year-dates';
import { aDecisionContent, DECISION, submitted } from '../../support/builders';
import { cycleItemSet } from '../../support/indicator-facts';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { aRoster, AUDITOR, CHAIR, DELEGATE, delegated, DIRECTOR, recorded } from '../../support/people';
import { UNSAID } from '../../support/meeting-facts';

const planned = (on: string, number = 1, time: string | null = null): LedgerEvent => ({
  type: 'MeetingPlanned',
  data: { ...UNSAID, meetingId: `M-2026-00${String(number)}`, on, items: [DECISION], time },
});
const written: LedgerEvent = {
  type: 'MeetingRecorded',
  data: { meetingId: 'M-2026-001', recordNo: 1, present: [CHAIR], items: [] },
};
const stateOf = (...history: LedgerEvent[]) =>
  aLedgerOf(...aRoster(3), delegated(DELEGATE), ...history).state;
const datesOf = (state: ReturnType<typeof stateOf>, personId = CHAIR) =>
  yearDates(state, NOW, { personId, today: TODAY, state });
const said = (date: YearDate): string => {
  switch (date.kind) {
    case 'meeting':
      return `${date.on} meeting${date.isHeld ? ' held' : ''}`;
    case 'status':
      return `${date.on} status${date.isIssued ? ' issued' : ''}`;
    default:
      return `${date.on} ${date.kind} ${'title' in date ? date.title : date.name}`;
  }
};
const withoutStatus = (dates: readonly YearDate[]) => dates.filter(({ kind }) => kind !== 'status').map(said);

describe('The dates of the year', () => {
  it('are the meetings, held or ahead, and the open deadlines of decisions, by day', () => {
    const content = aDecisionContent({ title: 'Adgang', answerBy: '2026-11-20' });
    const state = stateOf(submitted(content), planned('2026-10-05'), written, planned('2026-12-07', 2));
    expect(withoutStatus(datesOf(state).dates)).toEqual([
      '2026-10-05 meeting held',
      '2026-11-20 answer Adgang',
      '2026-12-07 meeting',
    ]);
  });

  it('have two meetings of one day by the hour, in whatever order they were planned', () => {
    const state = stateOf(submitted(), planned('2026-12-07', 1, '14:00'), planned('2026-12-07', 2, '09:00'));
    const hours = datesOf(state).dates.flatMap((date) => (date.kind === 'meeting' ? [date.time] : []));
    expect(hours).toEqual(['09:00', '14:00']);
  });

  it('leave the tasks of the year to the list of tasks', () => {
    expect(withoutStatus(datesOf(stateOf(cycleItemSet())).dates)).toEqual([]);
  });

  it('say of each month’s status from the ledger’s first month on whether it went out, and when it is due', () => {
    const state = aLedgerOf(...aRoster(3).map((one) => happened(one, '2026-09-10T08:00:00.000Z'))).state;
    const statuses = datesOf(state).dates.filter(({ kind }) => kind === 'status');
    // Nothing of the months before the ledger began; and the last day is the first working day of the next December.
    expect(statuses.map(said).slice(0, 4)).toEqual([
      '2026-09-01 status',
      '2026-10-01 status',
      '2026-11-02 status',
      '2026-12-01 status',
    ]);
    expect(statuses.at(-1)?.on).toBe('2027-12-01');
    expect(statuses).toHaveLength(16);
  });

  it('tell nobody of a meeting or a decision that they may not see', () => {
    const content = aDecisionContent({ answerBy: '2026-11-20' });
    const state = stateOf(submitted(content), planned('2026-12-07'));
    expect(withoutStatus(datesOf(state, AUDITOR).dates)).toHaveLength(2);
    for (const personId of [DIRECTOR, DELEGATE, 'p-nobody'])
      expect(withoutStatus(datesOf(state, personId).dates)).toEqual([]);
  });

  it('ask the present who may see them, also when a past day is shown', () => {
    const content = aDecisionContent({ answerBy: '2026-11-20' });
    const then = stateOf(submitted(content), planned('2026-12-07'));
    const left = { ...emptyOversight(), decisions: then.decisions, meetings: then.meetings };
    const now = yearDates(then, NOW, { personId: CHAIR, today: TODAY, state: left });
    expect(withoutStatus(now.dates)).toEqual([]);
    const joined = aLedgerOf(
      ...aRoster(3),
      submitted(content),
      planned('2026-12-07'),
      recorded('p-new', 'auditor'),
    );
    const reader = { personId: 'p-new', today: TODAY, state: joined.state };
    expect(withoutStatus(yearDates(then, NOW, reader).dates)).toHaveLength(2);
  });

  it('are those of the year, of the one before and of the next', () => {
    const state = stateOf(
      submitted(),
      planned('2024-12-31'),
      planned('2025-01-01', 2),
      planned('2027-12-31', 3),
      planned('2028-01-01', 4),
    );
    const meetings = datesOf(state).dates.filter(({ kind }) => kind === 'meeting');
    expect(meetings.map(({ on }) => on)).toEqual(['2025-01-01', '2027-12-31']);
  });

  it('list a few decisions a month and count the others', () => {
    const many = Array.from({ length: LISTED_A_MONTH + 3 }, (_none, index) =>
      submitted(aDecisionContent({ answerBy: '2026-11-20' }), `D-2026-${String(index + 1).padStart(3, '0')}`),
    );
    const { dates, more } = datesOf(stateOf(...many));
    expect(withoutStatus(dates)).toHaveLength(LISTED_A_MONTH);
    expect(more).toEqual([{ month: '2026-11', count: 3 }]);
  });
});
