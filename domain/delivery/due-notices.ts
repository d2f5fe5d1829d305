import type { PersonId } from '../access/role';
import { danishDate, daysBetween, type DanishDate, type Instant } from '../calendar/danish-time';
import { hearingRefusal } from '../decision/cast-vote';
import { unanswered } from '../decision/decision-abilities';
import { deadlockOf } from '../decision/why-undecidable';
import type { Decision } from '../decision/decision';
import { currentPolicy } from '../decision/policy';
import { settlers } from '../decision/settlement';
import { momentOf, standing } from '../decision/standing';
import type { Oversight } from '../oversight';
import { coordinatorsOn, escalatedTo } from './audience';
import { noticesAbout } from './decision-cards';
import { toPerson, type Delivery, type Notice } from './delivery';
import { newestReminderDay } from './reminder-day';

/**
 * What the passing of time makes necessary by now: reminders to those who have not answered, the word to the chair,
 * the word to the coordinators that an item cannot be decided as the body is,
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
        return tellingOf(decision, holds, state, moment.on);
      default:
        return [];
    }
  });
}

/** The channel and those who decided are told that it holds no more, and the coordinators, who put it forward anew. */
function tellingOf(
  { decisionId, version }: Decision,
  notice: Notice,
  state: Oversight,
  on: DanishDate,
): readonly Delivery[] {
  const occasion = { notice, key: `v${String(version)}` };
  const told = noticesAbout(decisionId, occasion, state, on);
  const coordinators = coordinatorsOn(state.access, on).map(
    toPerson({ kind: 'notice', decisionId, ...occasion }),
  );
  return [...told, ...coordinators.filter(({ id }) => !told.some((one) => one.id === id))];
}

/** Only the newest reminder that is due: who was offline for a week gets one and not two. */
function remindersFor(decision: Decision, state: Oversight, on: DanishDate): readonly Delivery[] {
  const { decisionId, version, versions } = decision;
  const { reminderDays, escalationDays } = currentPolicy(state.policies);
  const put = versions.at(-1);
  if (put === undefined) return [];
  // Nobody is reminded of what they cannot settle; the coordinators are told instead, once for each cause.
  const deadlock = deadlockOf(decision, state.access, on);
  if (deadlock !== undefined)
    return coordinatorsOn(state.access, on).map(
      toPerson({
        kind: 'notice',
        decisionId,
        notice: 'undecidable',
        key: `v${String(version)}-${deadlock.why}`,
      }),
    );
  const days = daysBetween(danishDate(put.at), on);
  const missing = awaitedIn(decision, state, on);
  const latest = newestReminderDay(reminderDays, days);
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

/**
 * Whom an open item awaits, each once: those who have not answered and are next to (where the chief executive decides,
 * the others are heard first), and those who have not said whether somebody is conflicted: until they have, no answer
 * settles anything.
 */
function awaitedIn(decision: Decision, state: Oversight, on: DanishDate): readonly PersonId[] {
  const { access } = state;
  const answering = unanswered(decision, access, on).filter(
    (seat) => hearingRefusal(state, decision, { seat }, on) === undefined,
  );
  const settling = decision.conflicts
    .filter((one) => one.settled === null)
    .flatMap(({ personId, findings }) =>
      settlers({ access }, decision, personId, on).filter(
        (seat) => !findings.some((finding) => finding.seat === seat),
      ),
    );
  return [...new Set([...answering, ...settling])];
}
