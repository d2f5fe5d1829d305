import { AUDIENCES, type Audience } from '../access/group';
import type { DanishDate } from '../calendar/danish-time';
import { inForceOn } from '../calendar/in-force-on';
import type { Competence } from './competence';

/** Which reading the municipality goes by. The Act and "Sammen om NIS2" read differently; both are shown whatever is chosen. */
export const READINGS = ['collective', 'perMember', 'both'] as const;
export type CoverageReading = (typeof READINGS)[number];

/**
 * The municipality's own rules for training, dated and decided in a case (lokal politik). The Act names no interval,
 * no number of hours and no form of proof, so none of these is set unless the municipality sets it.
 */
export type TrainingPolicy = {
  from: DanishDate;
  caseNumber: string;
  reading: CoverageReading;
  /** Months within which every member must have taken part in something relevant; null: no interval. */
  intervalMonths: number | null;
  /** Days before a date at which a member is told that it is near. */
  dueSoonDays: number;
  /** Days that a new member has before the first course; null: none named. */
  onboardingDays: number | null;
  /** How many members must carry each area; 0: the area is not asked for. */
  needed: Readonly<Record<Competence, number>>;
  /** A shorter course is not relevant; null: any length is. */
  leastMinutes: number | null;
  /** Whether a course that is not in the catalogue is relevant. */
  otherCoursesCount: boolean;
  /** Days before the date at which a member is reminded, in person; none: no reminders. */
  reminderDays: readonly number[];
  /** Months after somebody has left at which their training data may go; null: none named. */
  retentionMonths: Readonly<Record<Audience, number | null>>;
};

const NO_LIMIT = Object.fromEntries(AUDIENCES.map((one) => [one, null])) as Record<Audience, null>;

/** What holds until the municipality has recorded its own: each area carried by one, and no limits. */
export const DEFAULT_TRAINING_POLICY: TrainingPolicy = {
  from: '2025-07-01',
  caseNumber: '',
  reading: 'both',
  intervalMonths: null,
  dueSoonDays: 30,
  onboardingDays: null,
  needed: { identify: 1, assess: 1, impact: 1, decide: 1, followUp: 1 },
  leastMinutes: null,
  otherCoursesCount: true,
  reminderDays: [],
  retentionMonths: NO_LIMIT,
};

/** The policy in force on a day, if any. */
export const policyOn = (policies: readonly TrainingPolicy[], date: DanishDate): TrainingPolicy | undefined =>
  inForceOn(policies, date);
