import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstWorkingDay } from '../../../domain/calendar/working-day';
import { dueMonth } from '../../../domain/status/due-month';
import { aLedgerOf, ask, byTheClock, happened } from '../../support/ledger';
import { CHAIR, recorded } from '../../support/people';

const BEGAN = '2026-09-15T08:00:00.000Z';
const HOURS = 17_520;
const HOUR = 3_600_000;

/** Month, day and hour on a Danish wall clock, by the runtime's own time zones and not by ours. */
const wallClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});
function onTheWall(at: number): { month: string; date: string; hour: number } {
  const part = Object.fromEntries(wallClock.formatToParts(at).map(({ type, value }) => [type, value]));
  const month = `${part['year'] ?? ''}-${part['month'] ?? ''}`;
  return { month, date: `${month}-${part['day'] ?? ''}`, hour: Number(part['hour']) };
}

type Issue = { month: string; at: number };

/** What the timer does at each of some instants; answers what was issued, in order. */
function issuedBy(timer: readonly number[]): Issue[] {
  const ledger = aLedgerOf(happened(recorded(CHAIR, 'chair'), BEGAN));
  const issued: Issue[] = [];
  for (const at of timer) {
    const now = new Date(at).toISOString();
    const month = dueMonth(ledger.state, now);
    if (month === undefined) continue;
    const effect = ask(ledger, { type: 'IssueReport', month }, byTheClock, now);
    if (effect.ok && effect.value.length > 0) issued.push({ month, at });
  }
  return issued;
}

/** The first run of each month that came at or after eight o'clock on its first working day. */
function reached(timer: readonly number[]): Issue[] {
  const first = new Map<string, number>();
  for (const at of timer) {
    const { month, date, hour } = onTheWall(at);
    const day = firstWorkingDay(month);
    const isDue = month > '2026-09' && (date > day || (date === day && hour >= 8));
    if (isDue && !first.has(month)) first.set(month, at);
  }
  return [...first].map(([month, at]) => ({ month, at }));
}

describe('the monthly status goes out once a month', () => {
  const start = Date.parse(BEGAN);

  it('through two years of every hour: both changes of the clock, two year ends, and the hour that comes twice', () => {
    const timer = Array.from({ length: HOURS }, (_, hour) => start + hour * HOUR + 5 * 60_000);
    const months = reached(timer);
    expect(months).toHaveLength(24);
    expect(issuedBy(timer)).toEqual(months);
  });

  it('however the timer runs: twice at once, late, or not at all for weeks', () => {
    const run = fc.record({
      hour: fc.integer({ min: 0, max: HOURS - 1 }),
      lateMinutes: fc.integer({ min: 0, max: 90 }),
      times: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 150 }), (runs) => {
        const timer = runs
          .flatMap(({ hour, lateMinutes, times }) =>
            Array.from({ length: times }, () => start + hour * HOUR + lateMinutes * 60_000),
          )
          .sort((a, b) => a - b);
        expect(issuedBy(timer)).toEqual(reached(timer));
      }),
      { numRuns: 60 },
    );
  });
});
