import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import { inForceOn } from '../calendar/in-force-on';
import type { SectionId } from './section';

/** The municipality's own rules for the monthly status (lokal politik), from a day on. */
export type StatusPolicy = {
  from: DanishDate;
  /** How many working days before the month's first working day the draft is put before the coordinators. */
  draftWorkingDays: number;
  /** What happens on the first working day if nobody has released it: it is sent and says so, or it waits. */
  unreleased: 'sendUnreviewed' | 'wait';
  /** Days after which members who have not noted it are reminded in person; null: never. */
  remindAfterDays: number | null;
  /** Who answers for a section. */
  responsible: Readonly<Partial<Record<SectionId, PersonId>>>;
  caseNumber: string;
};

/** The rules where none are recorded. */
export const DEFAULT_STATUS_POLICY: Omit<StatusPolicy, 'from' | 'caseNumber'> = {
  draftWorkingDays: 3,
  unreleased: 'sendUnreviewed',
  remindAfterDays: 5,
  responsible: {},
};

/** The rules of a day. */
export const statusPolicyOn = (
  policies: readonly StatusPolicy[],
  on: DanishDate,
): Omit<StatusPolicy, 'from' | 'caseNumber'> => inForceOn(policies, on) ?? DEFAULT_STATUS_POLICY;
