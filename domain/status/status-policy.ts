import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import { inForceOn } from '../calendar/in-force-on';
import type { Topic } from '../indicator/topic';
import type { SectionId } from './section';

/** What can happen on the first working day to a month's status that nobody has released: it is sent and says so, or it waits. */
export const UNRELEASED = ['sendUnreviewed', 'wait'] as const;

/** The municipality's own rules for the monthly status (lokal politik), from a day on. */
export type StatusPolicy = {
  from: DanishDate;
  /** How many working days before the month's first working day the draft is put before the coordinators. */
  draftWorkingDays: number;
  unreleased: (typeof UNRELEASED)[number];
  /** Days after which members who have not noted it are reminded in person; null: never. */
  remindAfterDays: number | null;
  /** The hour of those days from which it is due, by the Danish clock; null: the app's default. */
  dueHour: number | null;
  /** How many days before a date it counts as near; null: the app's default. */
  nearDays: number | null;
  /** Days after which the figures of a topic say nothing about today; a topic that is left out goes by the app's default. */
  staleAfterDays: Readonly<Partial<Record<Topic, number>>>;
  /** Who answers for a section. */
  responsible: Readonly<Partial<Record<SectionId, PersonId>>>;
  caseNumber: string;
};

/** What each number of the policy may be: the same in a form and where it is recorded. */
export const STATUS_POLICY_BOUNDS = {
  draftWorkingDays: { least: 0, most: 10 },
  remindAfterDays: { least: 1, most: 30 },
  dueHour: { least: 0, most: 23 },
  nearDays: { least: 1, most: 180 },
  staleAfterDays: { least: 1, most: 1000 },
} as const;

/** The app's default where the municipality has recorded nothing. */
export const DEFAULT_STATUS_POLICY: Omit<StatusPolicy, 'from' | 'caseNumber'> = {
  draftWorkingDays: 3,
  unreleased: 'sendUnreviewed',
  remindAfterDays: 5,
  dueHour: null,
  nearDays: null,
  staleAfterDays: {},
  responsible: {},
};

/** The rules of a day. */
export const statusPolicyOn = (
  policies: readonly StatusPolicy[],
  on: DanishDate,
): Omit<StatusPolicy, 'from' | 'caseNumber'> => inForceOn(policies, on) ?? DEFAULT_STATUS_POLICY;
