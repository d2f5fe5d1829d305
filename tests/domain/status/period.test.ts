import { describe, expect, it } from '@jest/globals';
import type { Oversight } from '../../../domain/oversight';
import { isWithin, periodNow, periodOf } from '../../../domain/status/period';

describe('the period of a status', () => {
  it.each([
    [{ after: 10, until: 20 }, 10, false],
    [{ after: 10, until: 20 }, 11, true],
    [{ after: 10, until: 20 }, 20, true],
    [{ after: 10, until: 20 }, 21, false],
    [{ after: 10, until: null }, 999, true],
    [{ after: 0, until: null }, 1, true],
  ])('begins after the issue before and ends with its own: %j, entry %i', (period, seq, isTold) => {
    expect(isWithin(seq, period)).toBe(isTold);
  });
});

describe('a month’s status tells of what has happened', () => {
  /** Months by the entry that their status was first issued after; a corrected one has a later basis beside it. */
  const issued = (...months: readonly (readonly [month: string, seq: number])[]) => {
    const reports = months.map(([month, seq]) => {
      const first = { report: { basis: { seq } } };
      return [month, { versions: [first], report: { basis: { seq: seq + 3 } } }] as const;
    });
    return { reports: new Map(reports) } as unknown as Pick<Oversight, 'reports'>;
  };
  const three = issued(['2026-10', 10], ['2026-11', 20], ['2026-12', 30]);

  it('since the status before it was first issued, up to its own first issue', () => {
    expect(periodOf(three, '2026-11')).toEqual({ after: 10, until: 20 });
    expect(periodOf(three, '2026-10')).toEqual({ after: 0, until: 10 });
  });

  it('since the last one, while it is not issued', () => {
    expect(periodOf(three, '2027-01')).toEqual({ after: 30, until: null });
    expect(periodNow(three)).toEqual({ after: 30, until: null });
    expect(periodNow(issued())).toEqual({ after: 0, until: null });
  });

  it('in the order of issuing: one that is issued late tells of what came since the month after it', () => {
    const late = issued(['2026-12', 30], ['2026-11', 40]);
    expect(periodOf(late, '2026-11')).toEqual({ after: 30, until: 40 });
    expect(periodOf(late, '2026-12')).toEqual({ after: 0, until: 30 });
  });
});
