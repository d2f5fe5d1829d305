import { danishDate, type Instant } from '../calendar/danish-time';
import { openReferrals } from '../decision/referral';
import type { Oversight } from '../oversight';
import { coordinatorsOn } from './audience';
import { dateStep } from './date-step';
import { toPerson, type Delivery } from './delivery';
import { isWorkTime } from './work-time';

/**
 * Reminders to the coordinators of matters that a political body is to decide: before its meeting, on the day, and on the
 * next office day, until it is recorded what came back. Their ids are the same each time they are derived.
 */
export function dueReferrals(state: Oversight, now: Instant): readonly Delivery[] {
  if (!isWorkTime(state, now)) return [];
  const on = danishDate(now);
  return [...state.decisions.values()].flatMap((decision) =>
    openReferrals(decision).flatMap(({ referralId, meetingOn }) => {
      const { decisionId } = decision;
      const step = dateStep(meetingOn, state, on);
      if (step === undefined) return [];
      return coordinatorsOn(state.access, on).map(
        toPerson({ kind: 'referralReminder', decisionId, referralId, meetingOn, key: step.key }),
      );
    }),
  );
}
