import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../unreachable';
import type { StatusEvent } from './events';
import type { Reports } from './report';

/** Adds one event to the reports. The map is the fold's own; a report in it is replaced, never changed. */
export function evolveStatus(reports: Reports, event: StatusEvent, at: Instant): void {
  const { month } = event.data;
  switch (event.type) {
    case 'ReportIssued':
      reports.set(month, { report: event.data.report, issuedAt: at, notings: [] });
      return;
    case 'ReportNoted': {
      const issued = reports.get(month);
      if (issued === undefined) throw new Error(`Cannot fold ledger: report "${month}" was never issued`);
      const noting = { personId: event.data.personId, notedAt: at };
      reports.set(month, { ...issued, notings: [...issued.notings, noting] });
      return;
    }
    default:
      unreachable(event);
  }
}
