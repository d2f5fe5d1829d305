import { monthOf } from '../../domain/calendar/danish-time';
import { decisionAbilitiesOf } from '../../domain/decision/decision-abilities';
import { ok, refuse } from '../../domain/result';
import { compileReport } from '../../domain/status/compile-report';
import { mayNote } from '../../domain/status/may-note';
import { getOverview, issueReport, listReports, noteReport } from '../contracts/report';
import type { Program } from '../program';
import { personViews } from '../views/person-view';
import { issuedReportView, reportView } from '../views/report-view';
import { route, type Caller } from './route';

/** Registers the overview and the monthly reports: issuing, listing and noting. */
export function registerReports(program: Program): void {
  const { directory, ledger } = program;

  const issued = async (month: string, caller: Caller) => {
    const report = caller.state.reports.get(month);
    if (report === undefined) return refuse({ code: 'unknown-report', month });
    const show = personViews(await directory.all());
    return ok(issuedReportView(caller.state.access, report, { ...caller, show }));
  };

  route(program, getOverview, 'viewOverview', async (_call, caller) => {
    const { state, now, today, personId } = caller;
    const month = monthOf(today);
    const votes = [...state.decisions.values()].filter((one) =>
      decisionAbilitiesOf(state, one, personId, now).seats.some((seat) => seat.current === null),
    );
    const show = personViews(await directory.all());
    return ok({
      current: reportView(compileReport(state, month, now), show),
      issuedThisMonth: state.reports.has(month),
      waiting: {
        votes: votes.map(({ decisionId, content: { title, answerBy } }) => ({
          decisionId,
          title,
          answerBy,
        })),
        reports: [...state.reports]
          .filter(([, one]) => mayNote(state.access, one, { personId, on: today }))
          .map(([issuedMonth]) => issuedMonth),
      },
    });
  });

  route(program, listReports, 'viewReports', async (_call, caller) => {
    const show = personViews(await directory.all());
    const reports = [...caller.state.reports.values()].reverse();
    return ok({
      reports: reports.map((one) => issuedReportView(caller.state.access, one, { ...caller, show })),
    });
  });

  route(program, issueReport, 'issueReport', async ({ body: { month } }, caller) => {
    const result = await ledger.execute({ type: 'IssueReport', month }, caller.requester);
    return result.ok ? issued(month, { ...caller, state: result.value.state }) : result;
  });

  route(program, noteReport, 'noteReport', async ({ params }, caller) => {
    const month = params['month'] ?? '';
    const result = await ledger.execute({ type: 'NoteReport', month }, caller.requester);
    return result.ok ? issued(month, { ...caller, state: result.value.state }) : result;
  });
}
