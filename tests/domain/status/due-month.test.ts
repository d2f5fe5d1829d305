import { describe, expect, it } from '@jest/globals';
import type { Instant } from '../../../domain/calendar/danish-time';
import { compileReport } from '../../../domain/status/compile-report';
import { isAhead, dueMonth, isFirstMonth } from '../../../domain/status/due-month';
import { emptyOversight } from '../../../domain/oversight';
import { aLedgerOf, happened } from '../../support/ledger';
import { reportIssued } from '../../support/report-facts';
import { recorded, CHAIR } from '../../support/people';

const startedAt = (at: Instant) => aLedgerOf(happened(recorded(CHAIR, 'chair'), at)).state;
const since2025 = startedAt('2025-07-01T08:00:00.000Z');

describe('the month whose report is due', () => {
  it.each([
    // an ordinary month: Monday 2 November is the first working day
    ['2026-10-31T23:30:00.000Z', 'on the first of the month, a Sunday', undefined],
    ['2026-11-01T12:00:00.000Z', 'on that Sunday at noon', undefined],
    ['2026-11-02T06:59:59.999Z', 'on the first working day before eight', undefined],
    ['2026-11-02T07:00:00.000Z', 'on the first working day at eight', '2026-11'],
    ['2026-11-02T22:59:00.000Z', 'late on the first working day', '2026-11'],
    ['2026-11-03T00:30:00.000Z', 'in the small hours of the day after', '2026-11'],
    ['2026-11-30T22:59:59.999Z', 'in the last second of the month', '2026-11'],
    ['2026-11-30T23:00:00.000Z', 'in the first second of the next', undefined],
    // summer time: eight in Denmark is six in UTC
    ['2026-07-01T05:59:59.999Z', 'before eight in summer', undefined],
    ['2026-07-01T06:00:00.000Z', 'at eight in summer', '2026-07'],
    // New Year's Day is a Friday: the first working day is Monday the fourth
    ['2027-01-01T12:00:00.000Z', 'on New Year’s Day', undefined],
    ['2027-01-03T12:00:00.000Z', 'on the Sunday after it', undefined],
    ['2027-01-04T07:00:00.000Z', 'on the Monday after it', '2027-01'],
    // April 2029 begins with Easter Sunday and Easter Monday
    ['2029-04-02T12:00:00.000Z', 'on Easter Monday', undefined],
    ['2029-04-03T06:00:00.000Z', 'on the Tuesday after Easter', '2029-04'],
  ])('at %s (%s) is %s', (now, _when, month) => {
    expect(dueMonth(since2025, now)).toBe(month);
  });

  it('is none in an empty ledger', () => {
    expect(dueMonth(emptyOversight(), '2026-11-10T12:00:00.000Z')).toBeUndefined();
  });

  it('is not the month in which the ledger began, in Danish time, but the one after', () => {
    const began = startedAt('2026-10-31T23:30:00.000Z');
    expect(dueMonth(began, '2026-11-10T12:00:00.000Z')).toBeUndefined();
    expect(dueMonth(began, '2026-11-30T22:00:00.000Z')).toBeUndefined();
    expect(dueMonth(began, '2026-12-01T07:00:00.000Z')).toBe('2026-12');
    expect(dueMonth(startedAt('2026-10-31T22:30:00.000Z'), '2026-11-10T12:00:00.000Z')).toBe('2026-11');
  });

  it('is said to be the first one where nothing goes out by itself', () => {
    const began = startedAt('2026-10-31T23:30:00.000Z');
    expect(isFirstMonth(began, '2026-11')).toBe(true);
    expect(isFirstMonth(began, '2026-12')).toBe(false);
    expect(isFirstMonth(aLedgerOf().state, '2026-11')).toBe(true);
  });

  it('is the same month a year later', () => {
    expect(dueMonth(startedAt('2025-11-20T08:00:00.000Z'), '2026-11-10T12:00:00.000Z')).toBe('2026-11');
  });

  it('is no longer due once its report is issued', () => {
    const now = '2026-11-02T07:00:00.000Z';
    const report = compileReport(since2025, '2026-11', now);
    const { state } = aLedgerOf(
      happened(recorded(CHAIR, 'chair'), '2025-07-01T08:00:00.000Z'),
      happened(reportIssued(report), now),
    );
    expect(dueMonth(state, '2026-11-20T12:00:00.000Z')).toBeUndefined();
    expect(dueMonth(state, '2026-12-20T12:00:00.000Z')).toBe('2026-12');
  });
});

describe('a month', () => {
  it('is ahead until it has begun by the Danish clock', () => {
    expect(isAhead('2026-12', '2026-11-30T22:59:59.999Z')).toBe(true);
    expect(isAhead('2026-12', '2026-11-30T23:00:00.000Z')).toBe(false);
    expect(isAhead('2026-11', '2026-11-30T22:59:59.999Z')).toBe(false);
  });
});
