import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import { unanswered } from '../../domain/decision/decision-abilities';
import { openSteps } from '../../domain/decision/open-step';
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
    for (const { kind, ownerId, dueOn } of openSteps(decision))
      pending.get(ownerId)?.push({
        kind: kind === 'step' ? 'action' : kind,
        decisionId,
        title,
        dueOn,
      });
  }
  for (const personId of pending.keys()) {
    const courses = (state.training.completions.get(personId) ?? []).filter((one) => one.verified === null);
    if (courses.length > 0) pending.get(personId)?.push({ kind: 'verification', courses: courses.length });
  }
  return pending;
}
