import { reportCard } from '../../../bot/cards/status/report-card';
import type { Command } from '../../../domain/command';
import { monthOf, type Month } from '../../../domain/calendar/danish-time';
import { firstWorkingDay } from '../../../domain/calendar/working-day';
import { ok, refuse, type Result } from '../../../domain/result';
import { compileReport } from '../../../domain/status/compile-report';
import { draftDayOf, isFirstMonth, isIssuable, isOver } from '../../../domain/status/due-month';
import { hasLeft, openFollowUps } from '../../../domain/status/follow-up';
import { statusDay } from '../../../domain/status/status-day';
import { statusPolicyOn } from '../../../domain/status/status-policy';
import {
  getReportDraft,
  overrideLight,
  writeAssessment,
  type ReportDraftView,
} from '../../../contracts/status/report-draft';
import type { Program } from '../../program';
import { tabLink } from '../../tab-link';
import { personViews } from '../../views/person-view';
import { reportView } from '../../views/report-view';
import { route, type Caller } from '../edge/route';

/** Registers what a coordinator does before a month's report is issued: see it as it will be, and add to it. */
export function registerReportDraft(program: Program): void {
  const { config, directory, ledger } = program;

  const draft = async (
    month: Month,
    { state, now, today, personId }: Caller,
    correction: string | null,
  ): Promise<Result<ReportDraftView>> => {
    if (!isIssuable(state, month, now))
      return refuse({ code: 'month-not-current', month, current: monthOf(today) });
    const people = await directory.all();
    const report = compileReport(state, month, now);
    const show = personViews(people);
    const before = state.reports.get(month);
    const version = (before?.version ?? 0) + 1;
    const isLate = isOver(month, now);
    const issue = {
      version,
      report,
      contentHash: null,
      issuedAt: now,
      releasedBy: personId,
      isLate,
      correction,
    };
    const issued = { ...issue, versions: before?.versions ?? [], notings: before?.notings ?? [] };
    const scene = {
      state,
      people,
      now,
      municipality: config.municipality,
      language: config.language,
      tabLink: (page: string) => tabLink(config.tab, page),
    };
    return ok({
      month,
      report: reportView(report, state, show),
      version,
      isLate,
      card: { ...reportCard(issued, 'everybody', scene) },
      draftOn: draftDayOf(state, month),
      dueOn: firstWorkingDay(month),
      statusOn: statusDay(state, month),
      unreleased: isFirstMonth(state, month)
        ? 'firstMonth'
        : statusPolicyOn(state.statusPolicies, today).unreleased,
      ownersGone: openFollowUps(state.followUps)
        .filter((one) => hasLeft(state.access, one.ownerId, today))
        .map((one) => ({ followUpId: one.followUpId, month: one.month, owner: show(one.ownerId) })),
      wishes: [...state.decisions.values()]
        .filter((one) => one.state === 'awaitingApproval')
        .map(({ decisionId, content: { title } }) => ({ decisionId, title })),
    });
  };

  const act = async (command: Extract<Command, { month: Month }>, caller: Caller) => {
    const effect = await ledger.execute(command, caller.requester);
    return effect.ok ? draft(command.month, { ...caller, state: effect.value.state }, null) : effect;
  };

  route(program, getReportDraft, 'issueReport', ({ params, query }, caller) =>
    draft(params.month, caller, query('correction').trim() || null),
  );

  route(program, writeAssessment, 'issueReport', ({ params, body }, caller) =>
    act({ type: 'WriteAssessment', month: params.month, ...body }, caller),
  );

  route(program, overrideLight, 'issueReport', ({ params, body }, caller) =>
    act({ type: 'OverrideLight', month: params.month, ...body }, caller),
  );
}
