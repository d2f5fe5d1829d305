import { danishDate, monthOf } from '../calendar/danish-time';
import { may, type DecideContext } from '../decide-context';
import type { Oversight } from '../oversight';
import { ok, refuse, type Result } from '../result';
import { unreachable } from '../unreachable';
import type { StatusCommand } from './commands';
import { compileReport } from './compile-report';
import type { StatusEvent } from './events';

/** Issues the current month's report once, and records who has noted it, each once. */
export function decideStatus(
  state: Oversight,
  command: StatusCommand,
  context: DecideContext,
): Result<readonly StatusEvent[]> {
  const { month } = command;
  switch (command.type) {
    case 'IssueReport': {
      if (!may(context, 'issueReport')) return refuse({ code: 'not-allowed', ability: 'issueReport' });
      if (state.reports.has(month)) return ok([]);
      const current = monthOf(danishDate(context.now));
      if (month !== current) return refuse({ code: 'month-not-current', month, current });
      return ok([
        { type: 'ReportIssued', data: { month, report: compileReport(state, month, context.now) } },
      ]);
    }
    case 'NoteReport': {
      const { actor } = context;
      if (actor.kind !== 'person' || !may(context, 'noteReport')) {
        return refuse({ code: 'not-allowed', ability: 'noteReport' });
      }
      const issued = state.reports.get(month);
      if (issued === undefined) return refuse({ code: 'unknown-report', month });
      if (issued.notings.some((noting) => noting.personId === actor.personId)) return ok([]);
      return ok([{ type: 'ReportNoted', data: { month, personId: actor.personId } }]);
    }
    default:
      return unreachable(command);
  }
}
