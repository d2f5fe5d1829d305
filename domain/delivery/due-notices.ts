import { danishDate, daysBetween, type DanishDate, type Instant } from '../calendar/danish-time';
import { unanswered } from '../decision/decision-abilities';
import type { Decision } from '../decision/decision';
import { currentPolicy } from '../decision/policy';
import { momentOf, standing } from '../decision/standing';
import type { Oversight } from '../oversight';
import { escalatedTo } from './audience';
import { noticesAbout } from './deliveries-for';
import { toPerson, type Delivery } from './delivery';

/**
 * What the passing of time makes necessary by now: reminders to those who have not answered, the word to the chair,
 * and the announcement of an approval that no longer holds. Their ids are the same each time they are derived.
 */
export function dueNotices(state: Oversight, now: Instant): readonly Delivery[] {
  const moment = momentOf(now);
  return [...state.decisions.values()].flatMap((decision) => {
    const holds = standing(decision, moment);
    switch (holds) {
      case 'awaitingApproval':
        return remindersFor(decision, state, moment.on);
      case 'lapsed':
      case 'expired':
      case 'stale':
        return noticesAbout(
          decision.decisionId,
          { notice: holds, key: `v${String(decision.version)}` },
          state,
          moment.on,
        );
      default:
        return [];
    }
  });
}

/** Only the newest reminder that is due: who was offline for a week gets one and not two. */
function remindersFor(decision: Decision, state: Oversight, on: DanishDate): readonly Delivery[] {
  const { decisionId, version, versions } = decision;
  const { reminderDays, escalationDays } = currentPolicy(state.policies);
  const put = versions.at(-1);
  if (put === undefined) return [];
  const days = daysBetween(danishDate(put.at), on);
  const missing = unanswered(decision, state.access, on);
  const due = reminderDays.filter((one) => one <= days);
  const latest = due.length === 0 ? undefined : Math.max(...due);
  const reminders =
    latest === undefined
      ? []
      : missing.map(
          toPerson({
            kind: 'notice',
            decisionId,
            notice: 'reminder',
            key: `v${String(version)}-d${String(latest)}`,
          }),
        );
  const isEscalated = escalationDays !== null && days >= escalationDays && missing.length > 0;
  const told = isEscalated ? escalatedTo(state.access, on) : [];
  const key = `v${String(version)}`;
  return [...reminders, ...told.map(toPerson({ kind: 'notice', decisionId, notice: 'escalation', key }))];
}
