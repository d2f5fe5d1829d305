import { describe, expect, it } from '@jest/globals';
import { knownAt } from '../../../domain/training/known-at';
import { trendUntil } from '../../../domain/training/trend';
import { completionLogged, courseAdded } from '../../support/builders';
import { aLedgerOf, happened } from '../../support/ledger';
import { aRoster, member } from '../../support/people';

const { facts } = aLedgerOf(
  ...[...aRoster(3), courseAdded()].map((event) => happened(event, '2025-08-01T08:00:00.000Z')),
  // Taken in February and written down in March.
  happened(completionLogged({ personId: member(1), completedOn: '2026-02-10' }), '2026-03-05T08:00:00.000Z'),
).state;

describe('how coverage has developed', () => {
  const trend = trendUntil(facts, '2026-11-15');

  it('is told for the last thirteen months, the oldest first, each on its last day and the current one today', () => {
    expect(trend.map(({ month }) => month).join(' ')).toBe(
      '2025-11 2025-12 2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11',
    );
    expect(trend.map(({ coverage }) => coverage.on.slice(8)).join(' ')).toBe(
      '30 31 31 28 31 30 31 30 31 31 30 31 15',
    );
  });

  it('is told as it was known then: what was written down later is not in it', () => {
    const withCourse = trend.map(({ coverage }) => coverage.latestOn !== null);
    expect(withCourse.indexOf(true)).toBe(4);
    expect(withCourse.slice(4)).not.toContain(false);
  });

  it('knows at an instant what was recorded before it, and not what is recorded in that very moment', () => {
    const [early, late] = ['2026-03-05T08:00:00.000Z', '2026-03-05T08:00:00.001Z'];
    const seen: number[] = [];
    for (const { training } of knownAt(facts, [early, late])) seen.push(training.owners.size);
    expect(seen).toEqual([0, 1]);
  });

  it('ends on the last day itself of a month that is asked about then', () => {
    expect(trendUntil(facts, '2026-11-30').at(-1)?.coverage.on).toBe('2026-11-30');
  });
});
