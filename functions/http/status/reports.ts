import { wantsStatus } from '../../../domain/delivery/status-wishes';
import { ok } from '../../../domain/result';
import {
  choosePersonalStatus,
  correctReport,
  issueReport,
  listReports,
  noteReport,
} from '../../../contracts/status/report';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { issuedReportView } from '../../views/report-view';
import { statusMonthsView } from '../../views/status-months-view';
import { createActOnReport } from './act-on-report';
import { looker, pastRoute, route } from '../edge/route';

/** Registers the monthly reports: listing, issuing, correcting and noting. */
export function registerReports(program: Program): void {
  const { directory, preferences } = program;

  const act = createActOnReport(program);

  pastRoute(program, listReports, 'viewReports', async (_call, look, caller) => {
    const reader = { ...looker(caller, look), show: personViews(await directory.all()) };
    const { state } = look;
    const reports = [...state.reports.values()].reverse();
    return ok({
      reports: reports.map((report) => issuedReportView(state, report, reader)),
      months: statusMonthsView(reader),
      personalStatus: wantsStatus(state, await preferences.statusWishes(), caller.personId),
    });
  });

  route(program, issueReport, 'issueReport', ({ body: { month } }, caller) =>
    act({ type: 'IssueReport', month }, caller),
  );

  route(program, correctReport, 'issueReport', ({ params, body }, caller) =>
    act({ type: 'CorrectReport', month: params.month, ...body }, caller),
  );

  route(program, noteReport, 'noteReport', ({ params, body }, caller) =>
    act({ type: 'NoteReport', month: params.month, ...body }, caller),
  );

  route(program, choosePersonalStatus, 'noteReport', async ({ body }, caller) => {
    await preferences.wishForStatus(caller.personId, body.wanted);
    return ok({ wanted: body.wanted });
  });
}
