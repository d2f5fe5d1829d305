import { addDays, danishDate, daysBetween, type Instant } from '../calendar/danish-time';
import { officeDayUntil } from '../calendar/working-day';
import { openSteps } from '../decision/open-step';
import { currentPolicy } from '../decision/policy';
import { postponedUntil } from '../decision/postponed';
import type { Oversight } from '../oversight';
import { waitingFor } from '../waiting/waiting-for';
import { coordinatorsOn } from './audience';
import { toPerson, type Delivery } from './delivery';
import { isWorkTime } from './work-time';

/**
 * Reminders, always to one person, of what has a day: open conditions and steps to whom they wait for (their owner, in
 * the body or not), and items whose postponement is over to those who put them forward again. Their ids are the same
 * each time they are derived.
 */
export function dueSteps(state: Oversight, now: Instant): readonly Delivery[] {
  if (!isWorkTime(state, now)) return [];
  const owners = [...state.decisions.values()].flatMap((decision) => [
    ...openSteps(decision).map((step) => step.ownerId),
    ...(postponedUntil(decision) === undefined ? [] : [decision.content.recommenderId]),
  ]);
  const asked = new Set([...owners, ...coordinatorsOn(state.access, danishDate(now))]);
  return [...asked].flatMap((personId) => remindersTo(personId, state, now));
}

/**
 * The policy's days before the day, and the day itself; where that is no office day, the last one before it. Only the
 * newest that is due: who was away for a week gets one and not two.
 */
function remindersTo(personId: string, state: Oversight, now: Instant): readonly Delivery[] {
  const on = danishDate(now);
  const days = [...currentPolicy(state.policies).reminderDays, 0];
  return waitingFor(state, personId, now).flatMap(({ subject, asks }) => {
    if (subject.about !== 'decision') return [];
    const { decisionId } = subject;
    return asks.flatMap((ask) => {
      if (ask.kind === 'postponed') {
        const version = state.decisions.get(decisionId)?.version ?? 1;
        const occasion = { notice: 'postponementOver', key: `v${String(version)}` } as const;
        return [toPerson({ kind: 'notice', decisionId, ...occasion })(personId)];
      }
      if ((ask.kind !== 'condition' && ask.kind !== 'step') || ask.due === null) return [];
      const { stepId, due: dueOn } = ask;
      const due = days.filter((day) => officeDayUntil(addDays(dueOn, -day)) <= on);
      if (daysBetween(on, dueOn) < 0 || due.length === 0) return [];
      const subjectOf = { kind: 'stepReminder', decisionId, stepId, dueOn } as const;
      return [toPerson({ ...subjectOf, daysBefore: Math.min(...due) })(personId)];
    });
  });
}
