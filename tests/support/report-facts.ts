import type { PersonId } from '../../domain/access/role';
import type { Month } from '../../domain/calendar/danish-time';
import type { StatusEvent } from '../../domain/status/events';
import type { StatusReport } from '../../domain/status/report';

type Issued = Extract<StatusEvent, { type: 'ReportIssued' }>;

/** A month's status as a coordinator released it, in time and for the first time. */
export const reportIssued = (report: StatusReport, changes: Partial<Issued['data']> = {}): Issued => ({
  type: 'ReportIssued',
  data: {
    month: report.month,
    version: 1,
    report,
    contentHash: null,
    isReviewed: true,
    isLate: false,
    correction: null,
    ...changes,
  },
});

export const reportNoted = (
  personId: PersonId,
  { month = '2026-11', version = 1 }: { month?: Month; version?: number } = {},
): Extract<StatusEvent, { type: 'ReportNoted' }> => ({
  type: 'ReportNoted',
  data: { month, version, personId },
});
