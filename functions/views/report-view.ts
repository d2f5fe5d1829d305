import { abilitiesOf } from '../../domain/access/abilities';
import type { IssuedReport, StatusReport } from '../../domain/status/report';
import type { IssuedReportView, StatusReportView } from '../contracts/report';
import type { Caller } from '../http/route';
import type { ShowPerson } from './person-view';

/** A report as it was issued. */
export const reportView = (report: StatusReport): StatusReportView => ({
  ...report,
  training: {
    ...report.training,
    carried: [...report.training.carried],
    missing: [...report.training.missing],
  },
  deadlines: { ...report.deadlines, next: [...report.deadlines.next] },
});

/** Whether a reader may take a report to efterretning now: has the ability and has not done so. */
export const mayNote = (
  issued: IssuedReport,
  { personId, roles }: Pick<Caller, 'personId' | 'roles'>,
): boolean => abilitiesOf(roles).noteReport && !issued.notings.some((noting) => noting.personId === personId);

/** An issued report with who has noted it, as one reader sees it. */
export const issuedReportView = (
  issued: IssuedReport,
  reader: Pick<Caller, 'personId' | 'roles'>,
  show: ShowPerson,
): IssuedReportView => ({
  report: reportView(issued.report),
  issuedAt: issued.issuedAt,
  notings: issued.notings.map(({ personId, notedAt }) => ({ person: show(personId), notedAt })),
  mayNote: mayNote(issued, reader),
});
