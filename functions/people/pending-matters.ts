import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import { actionsIn } from '../../domain/decision/content';
import type { Decision } from '../../domain/decision/decision';
import { unanswered } from '../../domain/decision/decision-abilities';
import { isInForce, momentOf, needsNewDecision, standing } from '../../domain/decision/standing';
import type { Oversight } from '../../domain/oversight';
import type { PendingMatter } from '../../contracts/access/group-sync';

/** What awaits each of some people, so that nobody leaves with it unseen: answers, conditions, steps, own reports. */
export function pendingMatters(
  state: Oversight,
  people: readonly PersonId[],
  now: Instant,
): ReadonlyMap<PersonId, readonly PendingMatter[]> {
  const pending = new Map<PersonId, PendingMatter[]>(people.map((personId) => [personId, []]));
  if (pending.size === 0) return pending;
  const moment = momentOf(now);
  for (const decision of state.decisions.values()) {
    const holds = standing(decision, moment);
    if (holds !== 'awaitingApproval' && !isInForce(holds) && !needsNewDecision(holds)) continue;
    const { decisionId, content } = decision;
    const { title, answerBy } = content;
    for (const seat of unanswered(decision, state.access, moment.on))
      pending.get(seat)?.push({ kind: 'answer', decisionId, title, dueOn: answerBy });
    for (const { kind, ownerId, dueOn } of toDo(decision))
      pending.get(ownerId)?.push({ kind, decisionId, title, dueOn });
  }
  for (const personId of pending.keys()) {
    const courses = (state.training.completions.get(personId) ?? []).filter((one) => one.verified === null);
    if (courses.length > 0) pending.get(personId)?.push({ kind: 'verification', courses: courses.length });
  }
  return pending;
}

/** The conditions that are not met and the steps that are not taken. */
function toDo({ content, fulfilments, actionReports }: Decision) {
  const conditions = content.conditions
    .filter(({ conditionId }) => !fulfilments.some((fulfilment) => fulfilment.conditionId === conditionId))
    .map((one) => ({ kind: 'condition' as const, ...one }));
  const actions = actionsIn(content)
    .filter(
      ({ actionId }) =>
        !actionReports.some(
          (actionReport) => actionReport.actionId === actionId && actionReport.kind === 'done',
        ),
    )
    .map((one) => ({ kind: 'action' as const, ...one }));
  return [...conditions, ...actions];
}
