import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/calendar/danish-time';
import { expectedDays } from '../../../domain/cycle/expected-days';
import { dayAfter, daysUntil, nextDay, RECURRENCES, type Rhythm } from '../../../domain/cycle/recurrence';
import type { LedgerEvent } from '../../../domain/event';
import { cycleItemDone, cycleItemSet } from '../../support/indicator-facts';
import { TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';

/** Ten years, leap years among them, and every day of the month. */
const aRhythm = fc
  .record({ days: fc.integer({ min: 0, max: 1461 }), recurrence: fc.constantFrom(...RECURRENCES) })
  .map(({ days, recurrence }): Rhythm => {
    const dueOn = addDays('2026-01-01', days);
    return { dueOn, recurrence, dayOfMonth: Number(dueOn.slice(8)) };
  });

const MONTHS = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 };

/** The same series counted by the calendar of JavaScript, from its first day each time and never from the one before. */
function recounted({ dueOn, recurrence }: Rhythm, last: string): string[] {
  const [year = 0, month = 0, day = 0] = dueOn.split('-').map(Number);
  const days: string[] = [];
  for (let count = 1; ; count += 1) {
    const monthIndex = month - 1 + count * MONTHS[recurrence];
    const wanted = new Date(Date.UTC(year, monthIndex, day));
    // Where the day rolled over into the next month, day 0 of that month is the last of the one that was meant.
    const isShort = wanted.getUTCDate() !== day;
    const on = (isShort ? new Date(Date.UTC(year, monthIndex + 1, 0)) : wanted).toISOString().slice(0, 10);
    if (on > last) return days;
    days.push(on);
  }
}

describe('the days on which open tasks come again', () => {
  const monthly = cycleItemSet({ dueOn: '2026-09-30', recurrence: 'monthly' });
  const seen = (...events: readonly LedgerEvent[]) =>
    expectedDays(aLedgerOf(...events).state.cycle, TODAY, '2027-01-31').map(({ on }) => on);

  it('are those after today, of what comes again and is not done', () => {
    // The one of September is still open and over its day; that of October would have been before today.
    expect(seen(monthly, cycleItemSet())).toEqual(['2026-11-30', '2026-12-30', '2027-01-30']);
    expect(seen(monthly, cycleItemDone('2026-09-30-1', TODAY))).toEqual([]);
  });
});

describe('the days of a task that comes again', () => {
  it('are those of the calendar, for ten years', () => {
    fc.assert(
      fc.property(aRhythm, (rhythm) => {
        const last = `${String(Number(rhythm.dueOn.slice(0, 4)) + 10)}-12-31`;
        expect(daysUntil(rhythm, last)).toEqual(recounted(rhythm, last));
      }),
    );
  });

  it('go on with the first one that has not come, however late or early the one before was done', () => {
    fc.assert(
      fc.property(aRhythm, fc.integer({ min: -400, max: 1200 }), (rhythm, lateBy) => {
        const doneOn = addDays(rhythm.dueOn, lateBy);
        const next = nextDay(rhythm, doneOn);
        const all = recounted(rhythm, addDays(rhythm.dueOn, 4000));
        expect(next).toBe(all.find((on) => on > doneOn));
        expect(next > rhythm.dueOn).toBe(true);
      }),
    );
  });

  it.each([
    ['2028-02-29', 'yearly', ['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']],
    ['2026-10-31', 'monthly', ['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28']],
    ['2026-11-30', 'quarterly', ['2027-02-28', '2027-05-30', '2027-08-30', '2027-11-30']],
    ['2026-08-31', 'halfYearly', ['2027-02-28', '2027-08-31', '2028-02-29', '2028-08-31']],
  ] as const)('after %s, %s', (dueOn, recurrence, expected) => {
    const days: string[] = [];
    const dayOfMonth = Number(dueOn.slice(8));
    for (let on: string = dueOn; days.length < 4; days.push(on))
      on = dayAfter({ dueOn: on, recurrence, dayOfMonth });
    expect(days).toEqual(expected);
  });
});
