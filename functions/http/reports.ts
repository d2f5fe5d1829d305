import { monthOf } from '../../domain/calendar/danish-time';
import { decisionAbilitiesOf } from '../../domain/decision/decision-abilities';
import { ok } from '../../domain/result';
import { compileReport } from '../../domain/status/compile-report';
import { draftMonth, missedMonths } from '../../domain/status/due-month';
import { openFollowUps } from '../../domain/status/follow-up';
import { mayNote } from '../../domain/status/may-note';
import {
  choosePersonalStatus,
  correctReport,
  getOverview,
  issueReport,
  listReports,
  noteReport,
} from '../contracts/report';
import type { Program } from '../program';
import { personViews } from '../views/person-view';
import { issuedReportView, reportView } from '../views/report-view';
import { createActOnReport } from './act-on-report';
import { route } from './route';

/** Registers the overview and the monthly reports: listing, issuing, correcting and noting. */
export function registerReports(program: Program): void {
  const { directory, ledger } = program;

  const act = createActOnReport(program);

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
        followUps: openFollowUps(state.followUps)
          .filter((one) => one.ownerId === personId)
          .map(({ followUpId, month: asked, text, dueOn }) => ({ followUpId, month: asked, text, dueOn })),
      },
    });
  });

  route(program, listReports, 'viewReports', async (_call, caller) => {
    const show = personViews(await directory.all());
    const { state, now, personId } = caller;
    const reports = [...state.reports.values()].reverse();
    return ok({
      reports: reports.map((one) => issuedReportView(state, one, { ...caller, show })),
      draft: draftMonth(state, now) ?? null,
      missed: [...missedMonths(state, now)],
      personalStatus: state.personalStatus.has(personId),
    });
  });

  route(program, issueReport, 'issueReport', ({ body: { month } }, caller) =>
    act({ type: 'IssueReport', month }, caller),
  );

  route(program, correctReport, 'issueReport', ({ params, body }, caller) =>
    act({ type: 'CorrectReport', month: params['month'] ?? '', ...body }, caller),
  );

  route(program, noteReport, 'noteReport', ({ params, body }, caller) =>
    act({ type: 'NoteReport', month: params['month'] ?? '', ...body }, caller),
  );

  route(program, choosePersonalStatus, 'noteReport', async ({ body }, caller) => {
    const result = await ledger.execute({ type: 'ChoosePersonalStatus', ...body }, caller.requester);
    return result.ok ? ok({ wanted: result.value.state.personalStatus.has(caller.personId) }) : result;
  });
}
