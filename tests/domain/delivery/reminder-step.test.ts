import { expect, it } from '@jest/globals';
import { reminderStep } from '../../../domain/delivery/reminder-step';

/** Tuesday 1 December; the Saturday before it is 28 November. */
const DUE = '2026-12-01';
const on = (day: string) => reminderStep(DUE, day, [7, 3]);

it('is the newest step only, on the last office day before where a step falls on a weekend, and nothing long after', () => {
  expect(on('2026-11-23')).toBeUndefined();
  expect(on('2026-11-24')?.key).toBe('d7');
  expect(on('2026-11-27')?.key).toBe('d3');
  expect(on(DUE)).toEqual({ key: 'd0', goesOn: false });
  expect(on('2026-12-02')).toEqual({ key: 'passed', goesOn: false });
  expect(on('2026-12-03')).toEqual({ key: 'passed', goesOn: true });
  expect(on('2027-01-02')).toBeUndefined();
});
