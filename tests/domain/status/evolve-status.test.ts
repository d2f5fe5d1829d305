import { describe, expect, it } from '@jest/globals';
import { emptyOversight } from '../../../domain/oversight';
import { compileReport } from '../../../domain/status/compile-report';
import { evolveStatus } from '../../../domain/status/evolve-status';
import { reportIssued, reportNoted } from '../../support/report-facts';
import { NOW, inDays } from '../../support/instants';
import { CHAIR, COORDINATOR, member } from '../../support/people';

const MONTH = '2026-11';
const report = compileReport(emptyOversight(), MONTH, NOW);
const version = {
  version: 1,
  report,
  contentHash: null,
  issuedAt: NOW,
  releasedBy: COORDINATOR,
  isLate: false,
  correction: null,
};
const traced = (at: string, by: string | null) => ({ at, by, surface: 'teams', seq: 7 }) as const;
const withReport = () => {
  const state = emptyOversight();
  evolveStatus(state, reportIssued(report), traced(NOW, COORDINATOR));
  return state;
};

describe('the reports, event by event', () => {
  it('hold an issued report, as it was, with nobody who has noted it yet', () => {
    expect(withReport().reports).toEqual(
      new Map([[MONTH, { ...version, versions: [version], notings: [] }]]),
    );
  });

  it('say of one that the clock sent that nobody had looked at it', () => {
    const state = emptyOversight();
    evolveStatus(state, reportIssued(report, { isReviewed: false }), traced(NOW, null));
    expect(state.reports.get(MONTH)?.releasedBy).toBeNull();
  });

  it('collect receipts in their order and leave the report and the earlier picture as they were', () => {
    const state = withReport();
    const earlier = state.reports.get(MONTH);
    evolveStatus(state, reportNoted(CHAIR), traced(NOW, CHAIR));
    evolveStatus(state, reportNoted(member(1)), traced(inDays(1), member(1)));
    expect(state.reports.get(MONTH)).toMatchObject({
      report,
      issuedAt: NOW,
      notings: [
        { personId: CHAIR, version: 1, notedAt: NOW },
        { personId: member(1), version: 1, notedAt: inDays(1) },
      ],
    });
    expect(earlier?.notings).toEqual([]);
  });

  it('keep the version before a correction, and who had noted it', () => {
    const state = withReport();
    evolveStatus(state, reportNoted(CHAIR), traced(NOW, CHAIR));
    const corrected = { version: 2, correction: 'Et kursus manglede' };
    evolveStatus(state, reportIssued(report, corrected), traced(inDays(1), COORDINATOR));
    const now = state.reports.get(MONTH);
    expect(now).toMatchObject({ ...corrected, issuedAt: inDays(1) });
    expect(now?.versions.map((one) => [one.version, one.issuedAt])).toEqual([
      [1, NOW],
      [2, inDays(1)],
    ]);
    expect(now?.notings).toEqual([{ personId: CHAIR, version: 1, notedAt: NOW, surface: 'teams', seq: 7 }]);
  });

  it('stop at an answer to what was never asked for', () => {
    const answered = { type: 'FollowUpAnswered', data: { followUpId: 'O-007', text: 'Nu' } } as const;
    expect(() => {
      evolveStatus(emptyOversight(), answered, traced(NOW, CHAIR));
    }).toThrow('"O-007" was never asked for');
  });

  it('stop at a receipt for a report that was never issued', () => {
    expect(() => {
      evolveStatus(emptyOversight(), reportNoted(CHAIR), traced(NOW, CHAIR));
    }).toThrow('report "2026-11" was never issued');
  });
});
