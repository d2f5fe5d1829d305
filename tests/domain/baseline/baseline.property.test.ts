import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BaselineEvent } from '../../../domain/baseline/events';
import {
  BASELINE_STANDINGS,
  baselineDueOn,
  baselineStanding,
} from '../../../domain/baseline/baseline-standing';
import { addDays } from '../../../domain/calendar/danish-time';
import { aLedgerOf } from '../../support/ledger';
import { aBaseline, aPace } from '../../support/register-facts';

const day = fc
  .date({ min: new Date('2019-12-01T12:00:00Z'), max: new Date('2026-10-30T12:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const history = fc.record({
  days: fc.array(day, { minLength: 1, maxLength: 6 }),
  gone: fc.array(fc.nat(5), { maxLength: 4 }),
  months: fc.option(fc.integer({ min: 1, max: 60 })),
});

const eventsOf = ({ days, gone, months }: { days: string[]; gone: number[]; months: number | null }) => [
  ...(months === null ? [] : [{ type: 'BaselinePaceSet', data: aPace(months) } as const]),
  ...days.map((on, at): BaselineEvent => ({
    type: 'BaselineRecorded',
    data: { resultId: `BL-${String(at + 1)}`, ...aBaseline({ on }) },
  })),
  ...[...new Set(gone)]
    .filter((at) => at < days.length)
    .map((at): BaselineEvent => ({
      type: 'BaselineAnnulled',
      data: { resultId: `BL-${String(at + 1)}`, reason: 'Fejl' },
    })),
];

/** The same day of a later month by the calendar of the platform, and where that month has no such day, its last. */
function monthsLater(on: string, months: number): string {
  const [year = 0, month = 0, date = 0] = on.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

it.each([
  ['2023-02-28', 12, '2024-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-10-31', 6, '2027-04-30'],
])('the measurement after that of %s, %i months on, is due on %s', (on, months, expected) => {
  const { state } = aLedgerOf(...eventsOf({ days: [on], gone: [], months }));
  expect(baselineDueOn(state.baseline)).toBe(expected);
});

it('the next measurement is due so many months after the newest that counts, a year where no rule is recorded', () => {
  fc.assert(
    fc.property(history, ({ days, gone, months }) => {
      const { state } = aLedgerOf(...eventsOf({ days, gone, months }));
      const newest = days
        .filter((_one, at) => !gone.includes(at))
        .sort()
        .at(-1);
      expect(baselineDueOn(state.baseline)).toBe(
        newest === undefined ? null : monthsLater(newest, months ?? 12),
      );
    }),
  );
});

it('taking a measurement away makes nothing better and moves no day further out, whatever is looked at', () => {
  fc.assert(
    fc.property(history, fc.nat(5), day, ({ days, gone, months }, taken, on) => {
      const before = aLedgerOf(...eventsOf({ days, gone, months })).state.baseline;
      const after = aLedgerOf(...eventsOf({ days, gone: [...gone, taken], months })).state.baseline;
      const rank = (one: typeof before) =>
        BASELINE_STANDINGS.indexOf(baselineStanding(one, { on, near: addDays(on, 14) }));
      expect(rank(after)).toBeLessThanOrEqual(rank(before));
      const dueAfter = baselineDueOn(after);
      if (dueAfter !== null) expect(dueAfter <= (baselineDueOn(before) ?? '')).toBe(true);
    }),
  );
});

it('where nothing counts it is never said to be measured', () => {
  fc.assert(
    fc.property(history, day, ({ days, months }, on) => {
      const { baseline } = aLedgerOf(...eventsOf({ days, gone: days.map((_one, at) => at), months })).state;
      expect(baselineStanding(baseline, { on, near: on })).toBe('none');
    }),
  );
});
