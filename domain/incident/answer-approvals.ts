import type { Instant } from '../calendar/danish-time';
import type { Decisions } from '../decision/decision';
import { momentOf } from '../decision/standing';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { approvalsInQuestion } from './approvals-in-question';
import type { IncidentCommand } from './commands';
import type { IncidentEvent } from './events';
import type { Incident } from './incident';
import { INCIDENT_MOST } from './incident-limits';
import type { IncidentResult } from './refusals';

type AnswerApprovals = Extract<IncidentCommand, { type: 'AnswerApprovals' }>;

/** Whether approvals still hold after an incident: one fact for each, with the reason that was given for all of them. */
export function answerApprovals(
  decisions: Decisions,
  incident: Incident,
  { decisionIds, verdict, reason }: AnswerApprovals,
  now: Instant,
): IncidentResult<readonly IncidentEvent[]> {
  const wrong = requireText('reason', reason, INCIDENT_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  const ids = new Set(decisionIds);
  if (ids.size === 0 || ids.size > INCIDENT_MOST.approvals)
    return refuse({ code: 'body-invalid', field: 'decisionIds' });
  const { incidentId } = incident;
  const asked = approvalsInQuestion(decisions, incident, momentOf(now));
  const events: IncidentEvent[] = [];
  for (const decisionId of ids) {
    const one = asked.find(({ decision }) => decision.decisionId === decisionId);
    if (one === undefined) return refuse({ code: 'approval-not-in-question', value: decisionId });
    const { decision, answer } = one;
    if (answer?.verdict === verdict && answer.reason === reason.trim()) continue;
    const data = { incidentId, decisionId, version: decision.version, verdict, reason: reason.trim() };
    events.push({ type: 'ApprovalReconsidered', data });
  }
  return ok(events);
}
