import { describe, expect, it } from '@jest/globals';
import { emptyOversight } from '../../../domain/oversight';
import { compileReport } from '../../../domain/status/compile-report';
import { evolveStatus } from '../../../domain/status/evolve-status';
import type { Reports } from '../../../domain/status/report';
import { NOW, inDays } from '../../support/instants';
import { CHAIR, member } from '../../support/people';

const MONTH = '2026-11';
const report = compileReport(emptyOversight(), MONTH, NOW);
const withReport = (): Reports => {
  const reports: Reports = new Map();
  evolveStatus(reports, { type: 'ReportIssued', data: { month: MONTH, report } }, NOW);
  return reports;
};

describe('the reports, event by event', () => {
  it('hold an issued report, as it was, with nobody who has noted it yet', () => {
    expect(withReport()).toEqual(new Map([[MONTH, { report, issuedAt: NOW, notings: [] }]]));
  });

  it('collect receipts in their order and leave the report and the earlier picture as they were', () => {
    const reports = withReport();
    const earlier = reports.get(MONTH);
    evolveStatus(reports, { type: 'ReportNoted', data: { month: MONTH, personId: CHAIR } }, NOW);
    evolveStatus(reports, { type: 'ReportNoted', data: { month: MONTH, personId: member(1) } }, inDays(1));
    expect(reports.get(MONTH)).toEqual({
      report,
      issuedAt: NOW,
      notings: [
        { personId: CHAIR, notedAt: NOW },
        { personId: member(1), notedAt: inDays(1) },
      ],
    });
    expect(earlier?.notings).toEqual([]);
  });

  it('stop at a receipt for a report that was never issued', () => {
    expect(() => {
      evolveStatus(
        new Map<never, never>(),
        { type: 'ReportNoted', data: { month: MONTH, personId: CHAIR } },
        NOW,
      );
    }).toThrow('report "2026-11" was never issued');
  });
});
