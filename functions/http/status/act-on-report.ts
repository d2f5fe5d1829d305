import type { Command } from '../../../domain/command';
import { ok, refuse, type Result } from '../../../domain/result';
import type { IssuedReportView } from '../../../contracts/status/report';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { issuedReportView } from '../../views/report-view';
import type { Caller } from '../edge/route';

type ReportCommand = Extract<Command, { month: string }>;

/** Lets a reader do something with a month's report, and answers the report as it is after it. */
export const createActOnReport =
  ({ directory, ledger }: Pick<Program, 'directory' | 'ledger'>) =>
  async (command: ReportCommand, caller: Caller): Promise<Result<IssuedReportView>> => {
    const effect = await ledger.execute(command, caller.requester);
    if (!effect.ok) return effect;
    const { state } = effect.value;
    const issued = state.reports.get(command.month);
    if (issued === undefined) return refuse({ code: 'unknown-report', month: command.month });
    const show = personViews(await directory.all());
    return ok(issuedReportView(state, issued, { ...caller, show }));
  };
