import { danishDate, monthOf, type Month } from '../calendar/danish-time';
import { may, type DecideContext } from '../access/decide-context';
import type { StatusState } from './status-state';
import { ok, refuse } from '../ground/result';
import { unreachable } from '../ground/unreachable';
import type { StatusCommand } from './commands';
import { compileReport } from './compile-report';
import { isIssuable, isOver } from './due-month';
import type { StatusEvent } from './events';
import { writtenLength } from '../ground/written-length';
import { answerFollowUp, reassignFollowUp, requestFollowUp } from './decide-follow-up';
import { overrideLight, setStatusPolicy, writeAssessment } from './prepare-report';
import { requireText } from '../ground/text-rule';
import { STATUS_MOST } from './status-limits';
import type { StatusResult } from './refusals';

/** As it is written in an entry, where some characters take two or six. */
const MOST_WRITTEN_CORRECTION = 2002;

type Of<Type extends StatusCommand['type']> = Extract<StatusCommand, { type: Type }>;

/** Decides what coordinators add to a month's status, its issue and correction, and what directors answer to it. */
export function decideStatus(
  state: StatusState,
  command: StatusCommand,
  context: DecideContext,
): StatusResult<readonly StatusEvent[]> {
  switch (command.type) {
    case 'SetStatusPolicy':
      return setStatusPolicy(state, command, context);
    case 'WriteAssessment':
      return writeAssessment(state, command, context);
    case 'OverrideLight':
      return overrideLight(state, command, context);
    case 'IssueReport':
      return issueReport(state, command, context);
    case 'CorrectReport':
      return correctReport(state, command, context);
    case 'NoteReport':
      return noteReport(state, command, context);
    case 'RequestFollowUp':
      return requestFollowUp(state, command, context);
    case 'ReassignFollowUp':
      return reassignFollowUp(state, command, context);
    case 'AnswerFollowUp':
      return answerFollowUp(state, command, context);
    default:
      return unreachable(command);
  }
}

/** A month is issued once, by a coordinator or by the clock on its day. */
function issueReport(
  state: StatusState,
  { month }: Of<'IssueReport'>,
  context: DecideContext,
): StatusResult<readonly StatusEvent[]> {
  if (!may(context, 'issueReport')) return refuse({ code: 'not-allowed', ability: 'issueReport' });
  if (state.reports.has(month)) return ok([]);
  const current = monthOf(danishDate(context.now));
  if (!isIssuable(state, month, context.now)) return refuse({ code: 'month-not-current', month, current });
  return ok([issued(state, { month, correction: null }, context)]);
}

/** A coordinator issues a month again as it is now; what was read before stays in the record. */
function correctReport(
  state: StatusState,
  { month, correction, version }: Of<'CorrectReport'>,
  context: DecideContext,
): StatusResult<readonly StatusEvent[]> {
  if (context.actor.kind !== 'person' || !may(context, 'issueReport'))
    return refuse({ code: 'not-allowed', ability: 'issueReport' });
  const before = state.reports.get(month);
  if (before === undefined) return refuse({ code: 'unknown-report', month });
  const wrong = requireText('whatCorrected', correction, STATUS_MOST.correction);
  if (wrong !== undefined) return refuse(wrong);
  if (writtenLength(correction) > MOST_WRITTEN_CORRECTION)
    return refuse({ code: 'text-too-long', field: 'whatCorrected', most: STATUS_MOST.correction });
  const isThere = before.versions.some(
    (one) => one.version === version && one.correction === correction.trim(),
  );
  if (isThere) return ok([]);
  // Whoever has not seen the newest version cannot say what is wrong with it.
  if (version !== before.version + 1)
    return refuse({ code: 'report-corrected', month, version: before.version });
  return ok([issued(state, { month, correction: correction.trim() }, context)]);
}

function issued(
  state: StatusState,
  { month, correction }: { month: Month; correction: string | null },
  context: DecideContext,
): StatusEvent {
  const report = compileReport(state, month, context.now);
  const version = (state.reports.get(month)?.version ?? 0) + 1;
  const data = {
    month,
    version,
    report,
    contentHash: context.hashOf(report),
    isReviewed: context.actor.kind === 'person',
    isLate: isOver(month, context.now),
    correction,
  };
  return { type: 'ReportIssued', data };
}

/** By name, and each version once. Who has noted the first one has not thereby read the correction. */
function noteReport(
  state: StatusState,
  { month, version }: Of<'NoteReport'>,
  context: DecideContext,
): StatusResult<readonly StatusEvent[]> {
  const { actor } = context;
  if (actor.kind !== 'person' || !may(context, 'noteReport'))
    return refuse({ code: 'not-allowed', ability: 'noteReport' });
  const issued = state.reports.get(month);
  if (issued === undefined) return refuse({ code: 'unknown-report', month });
  const { personId } = actor;
  if (issued.notings.some((one) => one.personId === personId && one.version === version)) return ok([]);
  // A receipt for what somebody has not seen would be worth nothing.
  if (version !== issued.version) return refuse({ code: 'report-corrected', month, version: issued.version });
  return ok([{ type: 'ReportNoted', data: { month, version, personId } }]);
}
