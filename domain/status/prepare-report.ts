import { isOnRoster } from '../access/access';
import { danishDate, monthOf } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { may, type DecideContext } from '../access/decide-context';
import type { StatusState } from './status-state';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import type { StatusCommand } from './commands';
import { compileReport } from './compile-report';
import { noDraft } from './draft';
import { isIssuable } from './due-month';
import { fitsDraft } from './fit-report';
import type { StatusEvent } from './events';
import { sectionOf } from './report';
import { STATUS_POLICY_BOUNDS as BOUNDS, type StatusPolicy } from './status-policy';
import { STATUS_MOST } from './status-limits';
import type { StatusRefusal, StatusResult } from './refusals';

type Of<Type extends StatusCommand['type']> = Extract<StatusCommand, { type: Type }>;

/** The coordinator's own words about a month, with at most one decision that leadership is asked for. */
export function writeAssessment(
  state: StatusState,
  { month, text, wish }: Of<'WriteAssessment'>,
  context: DecideContext,
): StatusResult<readonly StatusEvent[]> {
  const refusal = notPreparing(state, month, context) ?? requireText('text', text, STATUS_MOST.assessment);
  if (refusal !== undefined) return refuse(refusal);
  if (wish !== null && state.decisions.get(wish)?.state !== 'awaitingApproval')
    return refuse({ code: 'unknown-decision', value: wish });
  const draft = state.drafts.get(month) ?? noDraft();
  const said = { text: text.trim(), wish };
  if (draft.assessment?.text === said.text && draft.assessment.wish === wish) return ok([]);
  if (!fitsDraft({ ...draft, assessment: { ...said, by: '', at: context.now } }))
    return refuse({ code: 'text-too-long', field: 'text', most: STATUS_MOST.assessment });
  return ok([{ type: 'AssessmentWritten', data: { month, ...said } }]);
}

/**
 * A colour set by hand, with the reason that is shown beside it. What is grey for want of data is never made green
 * (invariant 10): without data there is nothing to be reassured by.
 */
export function overrideLight(
  state: StatusState,
  { month, section, colour, reason }: Of<'OverrideLight'>,
  context: DecideContext,
): StatusResult<readonly StatusEvent[]> {
  const refusal = notPreparing(state, month, context) ?? requireText('reason', reason, STATUS_MOST.reason);
  if (refusal !== undefined) return refuse(refusal);
  const computed = sectionOf(compileReport(state, month, context.now), section);
  if (colour === 'green' && computed?.light.colour === 'grey')
    return refuse({ code: 'nothing-to-assess', section });
  const before = computed?.override ?? null;
  const said = reason.trim();
  if (colour === (before?.colour ?? null) && (before === null || before.reason === said)) return ok([]);
  if (colour !== null) {
    const draft = state.drafts.get(month) ?? noDraft();
    const overrides = { ...draft.overrides, [section]: { colour, reason: said, by: '' } };
    if (!fitsDraft({ ...draft, overrides }))
      return refuse({ code: 'text-too-long', field: 'reason', most: STATUS_MOST.reason });
  }
  return ok([{ type: 'LightOverridden', data: { month, section, colour, reason: said } }]);
}

/** A coordinator prepares a month that may be issued or corrected; nobody in management changes their words. */
function notPreparing(state: StatusState, month: string, context: DecideContext): StatusRefusal | undefined {
  if (context.actor.kind !== 'person' || !may(context, 'issueReport'))
    return { code: 'not-allowed', ability: 'issueReport' };
  const current = monthOf(danishDate(context.now));
  return isIssuable(state, month, context.now) ? undefined : { code: 'month-not-current', month, current };
}

/** Records the municipality's own rules for the monthly status from a day on. */
export function setStatusPolicy(
  state: StatusState,
  { policy }: Of<'SetStatusPolicy'>,
  context: DecideContext,
): StatusResult<readonly StatusEvent[]> {
  if (!may(context, 'managePolicy')) return refuse({ code: 'not-allowed', ability: 'managePolicy' });
  const wrongDate = dateRefusal('stay', 'from', policy.from, danishDate(context.now));
  if (wrongDate !== undefined) return refuse(wrongDate);
  const wrong = wrongField(policy);
  if (wrong !== undefined) return refuse({ code: 'policy-invalid', field: wrong });
  const stranger = Object.values(policy.responsible).find((one) => !isOnRoster(state.access, one));
  if (stranger !== undefined) return refuse({ code: 'unknown-person', value: stranger });
  const noCase = requireText('caseNumber', policy.caseNumber, STATUS_MOST.caseNumber);
  if (noCase !== undefined) return refuse(noCase);
  const last = state.statusPolicies.at(-1);
  const isThere = last !== undefined && context.hashOf(last) === context.hashOf(policy);
  return ok(isThere ? [] : [{ type: 'StatusPolicySet', data: policy }]);
}

function wrongField({
  draftWorkingDays,
  remindAfterDays,
  dueHour,
  nearDays,
  staleAfterDays,
}: StatusPolicy): keyof StatusPolicy | undefined {
  if (!isWithin(draftWorkingDays, BOUNDS.draftWorkingDays)) return 'draftWorkingDays';
  if (remindAfterDays !== null && !isWithin(remindAfterDays, BOUNDS.remindAfterDays))
    return 'remindAfterDays';
  if (dueHour !== null && !isWithin(dueHour, BOUNDS.dueHour)) return 'dueHour';
  if (nearDays !== null && !isWithin(nearDays, BOUNDS.nearDays)) return 'nearDays';
  const areStale = Object.values(staleAfterDays).every((one) => isWithin(one, BOUNDS.staleAfterDays));
  return areStale ? undefined : 'staleAfterDays';
}

const isWithin = (value: number, { least, most }: { least: number; most: number }): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
