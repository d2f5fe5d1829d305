import type { Access } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { mayNote } from '../../domain/status/may-note';
import type { IssuedReport, StatusReport } from '../../domain/status/report';
import type { IssuedReportView, StatusReportView } from '../contracts/report';
import type { ShowPerson } from './person-view';

/** A report as it was issued. */
export const reportView = (report: StatusReport): StatusReportView => ({
  ...report,
  training: {
    ...report.training,
    carried: [...report.training.carried],
    missing: [...report.training.missing],
  },
  decisions: { ...report.decisions, delegated: [...report.decisions.delegated] },
  deadlines: { ...report.deadlines, next: [...report.deadlines.next] },
});

/** An issued report with who has noted it, as one reader sees it. */
export const issuedReportView = (
  access: Access,
  issued: IssuedReport,
  reader: { personId: PersonId; today: DanishDate; show: ShowPerson },
): IssuedReportView => ({
  report: reportView(issued.report),
  issuedAt: issued.issuedAt,
  notings: issued.notings.map(({ personId, notedAt }) => ({ person: reader.show(personId), notedAt })),
  mayNote: mayNote(access, issued, { personId: reader.personId, on: reader.today }),
});
