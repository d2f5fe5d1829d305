import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantAfter } from '../../../domain/incident/instant-after';
import { anyInstant, later } from '../../support/incident-facts';
import { untilMet } from '../../support/until-met';
import {
  daysOnByWalking,
  hoursAhead,
  hoursOnByTheWall,
  monthOnByWalking,
  wallClock,
} from '../../support/wall-clock';

const A_MONTH = { amount: 1, unit: 'months' } as const;

describe('Twenty-four hours', () => {
  it.each([
    [
      'end an hour later on the clock when it is set forward',
      '2026-03-28T12:00:00.000Z',
      '2026-03-29 14:00:00',
    ],
    [
      'end an hour earlier on the clock when it is set back',
      '2026-10-24T12:00:00.000Z',
      '2026-10-25 13:00:00',
    ],
    ['over New Year end at the same time', '2026-12-31T22:30:00.000Z', '2027-01-01 23:30:00'],
    ['over a leap day end on it', '2028-02-28T22:30:00.000Z', '2028-02-29 23:30:00'],
  ])('%s', (_how, from, onTheWall) => {
    const due = instantAfter(from, { amount: 24, unit: 'hours' });
    expect(wallClock(Date.parse(due))).toBe(onTheWall);
    expect(Date.parse(due) - Date.parse(from)).toBe(86_400_000);
  });
});

describe('A month', () => {
  it.each([
    ['from the 3rd ends on the 3rd', '2026-11-03T09:15:00.000Z', '2026-12-03T09:15:00.000Z'],
    ['from 31 January ends on 28 February', '2026-01-31T11:00:00.000Z', '2026-02-28T11:00:00.000Z'],
    ['from 31 January ends on the leap day', '2028-01-31T11:00:00.000Z', '2028-02-29T11:00:00.000Z'],
    ['from the leap day ends on 29 March', '2028-02-29T11:00:00.000Z', '2028-03-29T10:00:00.000Z'],
    ['from 31 December ends on 31 January', '2026-12-31T22:30:00.000Z', '2027-01-31T22:30:00.000Z'],
    [
      'goes by the Danish date: 00:30 on 1 February is not January',
      '2026-01-31T23:30:00.000Z',
      '2026-02-28T23:30:00.000Z',
    ],
    [
      'into summer ends at the same time of the clock',
      '2026-03-10T09:00:00.000Z',
      '2026-04-10T08:00:00.000Z',
    ],
    [
      'into winter ends at the same time of the clock',
      '2026-10-10T08:00:00.000Z',
      '2026-11-10T09:00:00.000Z',
    ],
    [
      'into the hour that is skipped ends when it is skipped',
      '2027-02-28T01:30:00.000Z',
      '2027-03-28T01:00:00.000Z',
    ],
    [
      'into the hour that comes twice ends in the first of them',
      '2026-09-25T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'from the second of the hours that come twice ends at its time',
      '2026-10-25T01:30:00.000Z',
      '2026-11-25T01:30:00.000Z',
    ],
    ['keeps the seconds', '2026-11-03T09:15:42.317Z', '2026-12-03T09:15:42.317Z'],
  ])('%s', (_how, from, due) => {
    expect(instantAfter(from, A_MONTH)).toBe(due);
  });

  it('that nobody can be sure of never ends later than by the reading that gives the least', () => {
    // 02:30 in the skipped hour: by winter time it would be 01:30 in UTC, and the clock shows 03:30.
    expect(instantAfter('2027-02-28T01:30:00.000Z', A_MONTH) <= '2027-03-28T01:30:00.000Z').toBe(true);
    // 02:30 comes at 00:30 and at 01:30 in UTC.
    expect(instantAfter('2026-09-25T00:30:00.000Z', A_MONTH) < '2026-10-25T01:30:00.000Z').toBe(true);
  });
});

describe('Fourteen days', () => {
  it.each([
    ['end at the same time of the clock', '2026-11-02T08:00:00.000Z', '2026-11-16T08:00:00.000Z'],
    ['over the change in spring as well', '2026-03-20T08:00:00.000Z', '2026-04-03T07:00:00.000Z'],
    ['over the change in autumn as well', '2026-10-20T07:00:00.000Z', '2026-11-03T08:00:00.000Z'],
    [
      'into the hour that is skipped end when it is skipped',
      '2026-03-15T01:30:00.000Z',
      '2026-03-29T01:00:00.000Z',
    ],
  ])('%s', (_how, from, due) => {
    expect(instantAfter(from, { amount: 14, unit: 'days' })).toBe(due);
  });
});

describe('from any instant', () => {
  it('hours, days and months end where somebody arrives who walks there by the clock on the wall', async () => {
    const met = { clamped: 0, skipped: 0, twice: 0, changed: 0 };
    await untilMet(
      () => {
        fc.assert(
          fc.property(anyInstant, (from) => {
            for (const hours of [24, 72])
              expect(instantAfter(from, { amount: hours, unit: 'hours' })).toBe(
                hoursOnByTheWall(from, hours),
              );
            expect(instantAfter(from, { amount: 14, unit: 'days' })).toBe(daysOnByWalking(from, 14));
            const due = instantAfter(from, A_MONTH);
            expect(due).toBe(monthOnByWalking(from));
            const [start, end] = [wallClock(Date.parse(from)), wallClock(Date.parse(due))];
            if (start.slice(8, 10) !== end.slice(8, 10)) met.clamped += 1;
            if (start.slice(11, 16) !== end.slice(11, 16)) met.skipped += 1;
            if (wallClock(Date.parse(due) + 3_600_000) === end) met.twice += 1;
            if (hoursAhead(Date.parse(from)) !== hoursAhead(Date.parse(later(from, 86_400_000))))
              met.changed += 1;
          }),
          { numRuns: 80 },
        );
      },
      () => Math.min(...Object.values(met)) > 0,
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(0);
  });
});
