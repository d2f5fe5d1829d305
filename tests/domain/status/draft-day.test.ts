import { describe, expect, it } from '@jest/globals';
import { addDays, type Instant } from '../../../domain/calendar/danish-time';
import { isWorkingDay } from '../../../domain/calendar/working-day';
import type { LedgerEvent } from '../../../domain/event';
import {
  awaitedMonth,
  draftDayOf,
  draftMonth,
  dueMonth,
  isIssuable,
  missedMonths,
} from '../../../domain/status/due-month';
import type { StatusPolicy } from '../../../domain/status/status-policy';
import { aLedgerOf, ask, byTheClock, happened, type TestLedger } from '../../support/ledger';
import { aRoster } from '../../support/people';

const policySet = (changes: Partial<StatusPolicy>): LedgerEvent => ({
  type: 'StatusPolicySet',
  data: {
    from: '2025-01-01',
    draftWorkingDays: 3,
    unreleased: 'sendUnreviewed',
    remindAfterDays: 5,
    dueHour: null,
    nearDays: null,
    staleAfterDays: {},
    responsible: {},
    caseNumber: '26/1',
    ...changes,
  },
});
const since = (at: Instant, ...more: LedgerEvent[]) =>
  aLedgerOf(...[...aRoster(2), ...more].map((one) => happened(one, at)));
const old = () => since('2025-07-01T08:00:00.000Z');

describe('the day on which a month’s draft is ready', () => {
  it.each([
    ['2026-12', '2026-11-26', 'an ordinary month'],
    ['2026-11', '2026-10-28', 'the first working day is a Monday, the second'],
    ['2027-01', '2026-12-28', 'New Year: Monday 4 January, less the 30th, 29th and 28th; the 31st is closed'],
    ['2026-01', '2025-12-23', 'Friday 2 January, less the 30th, 29th and, before Christmas, the 23rd'],
    ['2026-04', '2026-03-27', 'the month before Easter'],
    ['2029-04', '2029-03-26', 'Easter: Tuesday the third, less the 28th, 27th and 26th'],
  ])('of %s is %s (%s)', (month, day) => {
    expect(draftDayOf(old().state, month)).toBe(day);
  });

  it('follows the local rules of the day before the month', () => {
    const { state } = since(
      '2025-07-01T08:00:00.000Z',
      policySet({ draftWorkingDays: 0 }),
      policySet({ from: '2026-12-01', draftWorkingDays: 5 }),
    );
    expect(draftDayOf(state, '2026-12')).toBe('2026-12-01');
    expect(draftDayOf(state, '2027-01')).toBe('2026-12-22');
  });

  it.each([
    // eight o’clock in Denmark on either side of the changes of the clock in March and October
    ['2026-03-26T07:00:00.000Z', '2026-03-27T07:00:00.000Z', '2026-04'],
    ['2026-10-28T06:59:59.999Z', '2026-10-28T07:00:00.000Z', '2026-11'],
    ['2026-06-26T05:59:59.999Z', '2026-06-26T06:00:00.000Z', '2026-07'],
  ])('not at %s, but from %s on, %s is before the coordinators, and may be issued', (early, from, month) => {
    const { state } = old();
    const ledger = { ...state, reports: new Map([[early.slice(0, 7), {} as never]]) };
    expect(draftMonth(ledger, early)).toBeUndefined();
    expect(isIssuable(state, month, early)).toBe(false);
    expect(draftMonth(ledger, from)).toBe(month);
    expect(isIssuable(state, month, from)).toBe(true);
  });
});

describe('a status that nobody released', () => {
  it('is awaited on its first working day and sent by itself, or waits as the local rules say', () => {
    const first = '2026-12-01T07:00:00.000Z';
    const sending = old().state;
    expect([awaitedMonth(sending, first), dueMonth(sending, first)]).toEqual(['2026-12', '2026-12']);
    const waiting = since('2025-07-01T08:00:00.000Z', policySet({ unreleased: 'wait' })).state;
    expect([awaitedMonth(waiting, first), dueMonth(waiting, first)]).toEqual(['2026-12', undefined]);
  });

  it('is missed when its month is over, also that of the month in which the ledger began', () => {
    const { state } = since('2026-08-15T08:00:00.000Z');
    expect(missedMonths(state, '2026-11-30T22:59:59.000Z')).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(missedMonths(state, '2026-11-30T23:00:00.000Z')).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
    expect(missedMonths(aLedgerOf().state, '2026-11-30T23:00:00.000Z')).toEqual([]);
  });
});

describe('a timer over two years', () => {
  /** What the hourly timer does, at the times given. */
  const runAt = (ledger: TestLedger, times: readonly Instant[]) => {
    for (const at of times) {
      const month = dueMonth(ledger.state, at);
      if (month !== undefined) ask(ledger, { type: 'IssueReport', month }, byTheClock, at);
    }
    return ledger.entries.flatMap((one) => (one.type === 'ReportIssued' ? [[one.data.month, one.at]] : []));
  };
  const days = Array.from({ length: 730 }, (_, index) => addDays('2026-01-01', index));
  const hours = (every: number, minute: string) =>
    days.flatMap((day) =>
      Array.from(
        { length: 24 / every },
        (_, index) => `${day}T${String(index * every).padStart(2, '0')}:${minute}:00.000Z`,
      ),
    );

  it('that runs each hour, and twice, issues one report a month, on its first working day at eight', () => {
    const issued = runAt(
      old(),
      hours(1, '05').flatMap((at) => [at, at]),
    );
    expect(issued).toHaveLength(24);
    expect(new Set(issued.map(([month]) => month)).size).toBe(24);
    for (const [, at = ''] of issued) {
      expect(isWorkingDay(at.slice(0, 10))).toBe(true);
      expect(at.slice(11, 16)).toMatch(/^0[67]:05$/);
    }
  });

  it('that comes late issues each month once, and what it never ran for is missed', () => {
    const awake = hours(12, '40').filter(
      (at) => Number(at.slice(8, 10)) > 20 && at.slice(0, 7) !== '2026-05',
    );
    const ledger = old();
    const issued = runAt(ledger, awake);
    expect(issued.map(([month]) => month)).not.toContain('2026-05');
    expect(issued).toHaveLength(23);
    expect(missedMonths(ledger.state, '2027-12-31T12:00:00.000Z').filter((one) => one >= '2026-01')).toEqual([
      '2026-05',
    ]);
  });
});
