import { describe, expect, it } from '@jest/globals';
import { statusDay } from '../../../domain/status/status-day';
import { inDays, NOW } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { aRoster, COORDINATOR } from '../../support/people';

const issues = (month: string, at: string, ledger = aLedgerOf(...aRoster())) => {
  ask(ledger, { type: 'IssueReport', month }, by(COORDINATOR), at);
  return ledger;
};

describe('the day that a month’s status is named after', () => {
  it('is the first working day until it is issued', () => {
    const { state } = aLedgerOf(...aRoster());
    expect(statusDay(state, '2026-12')).toBe('2026-12-01');
    // New Year's Day is a Friday in 2027.
    expect(statusDay(state, '2027-01')).toBe('2027-01-04');
  });

  it('is the day up to which it tells, be it early or late', () => {
    expect(statusDay(issues('2026-11', inDays(10)).state, '2026-11')).toBe('2026-11-12');
    expect(statusDay(issues('2026-12', '2026-11-27T09:00:00.000Z').state, '2026-12')).toBe('2026-11-27');
    expect(statusDay(issues('2026-11', '2026-12-09T09:00:00.000Z').state, '2026-11')).toBe('2026-12-09');
  });

  it('is by the Danish clock', () => {
    expect(statusDay(issues('2026-12', '2026-11-30T23:30:00.000Z').state, '2026-12')).toBe('2026-12-01');
  });

  it('stays when the status is corrected', () => {
    const ledger = issues('2026-11', NOW);
    const correction = {
      type: 'CorrectReport',
      month: '2026-11',
      version: 2,
      correction: 'Et kursus',
    } as const;
    ask(ledger, correction, by(COORDINATOR), inDays(9));
    expect(ledger.state.reports.get('2026-11')).toMatchObject({ version: 2, report: { asOf: inDays(9) } });
    expect(statusDay(ledger.state, '2026-11')).toBe('2026-11-02');
  });
});
