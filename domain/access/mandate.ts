import type { DanishDate } from '../calendar/danish-time';
import type { PersonId } from './role';

export type MandateId = string;

/** The right of a deputy (stedfortræder) to act for a member of the body from a day until and including another. */
export type Mandate = {
  mandateId: MandateId;
  deputyId: PersonId;
  memberId: PersonId;
  from: DanishDate;
  to: DanishDate;
  /** Where the municipality's own record of the authorisation is. */
  caseNumber: string;
};

/** The mandate by which a person may act for a member on a day, if there is one. */
export const mandateOn = (
  mandates: readonly Mandate[],
  deputyId: PersonId,
  memberId: PersonId,
  date: DanishDate,
): Mandate | undefined =>
  mandates.find((one) => one.deputyId === deputyId && one.memberId === memberId && covers(one, date));

/** The mandates that a person holds on a day. */
export const mandatesOf = (
  mandates: readonly Mandate[],
  deputyId: PersonId,
  date: DanishDate,
): readonly Mandate[] => mandates.filter((one) => one.deputyId === deputyId && covers(one, date));

/** Whether a period covers a day; both ends count. */
export const covers = ({ from, to }: { from: DanishDate; to: DanishDate }, date: DanishDate): boolean =>
  from <= date && date <= to;
