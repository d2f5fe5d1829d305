import type { PoliticalBody } from '../access/adoption';
import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import { workingDaysBefore } from '../calendar/working-day';

/** What a political body can have done with a matter that was sent on to it. */
export const REFERRAL_OUTCOMES = ['approved', 'rejected', 'returned', 'noted'] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];

/** How a matter is sent on: to whom, on which day, for which meeting and in which case. */
export type ReferralTold = {
  politicalBody: PoliticalBody;
  sentOn: DanishDate;
  meetingOn: DanishDate;
  caseNumber: string;
};

/** What came back: the day of the decision and its case. */
export type ReferralAnswer = {
  referralOutcome: ReferralOutcome;
  decidedOn: DanishDate;
  caseNumber: string;
};

/**
 * A matter that was sent on to økonomiudvalget or kommunalbestyrelsen. What they decide is recorded beside the item and is
 * nobody's answer in it: only the ledelsesorgan approves by NIS 2-loven § 7.
 */
export type Referral = ReferralTold & {
  referralId: string;
  by: PersonId;
  at: Instant;
  answer: (ReferralAnswer & { by: PersonId; at: Instant }) | null;
};

/** Working days before a meeting by which the members have the agenda and the papers (kommunestyrelsesloven § 8, stk. 4, and § 20). */
export const AGENDA_WORKING_DAYS = 4;

/** The last day on which a matter can be sent and still be with the members in time for a meeting. */
export const lastDayToSend = (meetingOn: DanishDate): DanishDate =>
  workingDaysBefore(meetingOn, AGENDA_WORKING_DAYS);

/** The referrals of which it is not recorded yet what came back: what waits and the reminders both ask here. */
export const openReferrals = ({ referrals }: { referrals: readonly Referral[] }): readonly Referral[] =>
  referrals.filter(({ answer }) => answer === null);
