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
  /** Those who were asked to confirm it when it was recorded: the member, and the chair where that is somebody else. */
  askedOf: readonly PersonId[];
  confirmation: MandateConfirmation;
  /** Who confirmed it; absent where nobody has. */
  confirmedBy?: PersonId;
};

/**
 * Whether the member whose seat it is, or the chair, has said that the mandate is given. `notAsked`: recorded before
 * anybody was asked; it counts as it did.
 */
export const MANDATE_CONFIRMATIONS = ['notAsked', 'awaited', 'confirmed', 'declined'] as const;
export type MandateConfirmation = (typeof MANDATE_CONFIRMATIONS)[number];

/** Whether a mandate is given: whoever was asked has confirmed it, or nobody had to be asked when it was recorded. */
export const isGiven = ({ confirmation }: Mandate): boolean => gives(confirmation);

/** The same of the confirmation alone. */
export const gives = (confirmation: MandateConfirmation): confirmation is 'confirmed' | 'notAsked' =>
  confirmation === 'confirmed' || confirmation === 'notAsked';

/** Whether a mandate gives any right on a day: it covers the day, and whoever was asked has confirmed it. */
export const countsOn = (mandate: Mandate, date: DanishDate): boolean =>
  isGiven(mandate) && covers(mandate, date);

/** The mandate by which a person may act for a member on a day, if there is one. */
export const mandateOn = (
  mandates: readonly Mandate[],
  deputyId: PersonId,
  memberId: PersonId,
  date: DanishDate,
): Mandate | undefined =>
  mandates.find((one) => one.deputyId === deputyId && one.memberId === memberId && countsOn(one, date));

/** The mandates that a person holds on a day; one that nobody has confirmed is not held. */
export const mandatesOf = (
  mandates: readonly Mandate[],
  deputyId: PersonId,
  date: DanishDate,
): readonly Mandate[] => mandates.filter((one) => one.deputyId === deputyId && countsOn(one, date));

/** Whether a period covers a day; both ends count. */
export const covers = ({ from, to }: { from: DanishDate; to: DanishDate }, date: DanishDate): boolean =>
  from <= date && date <= to;
