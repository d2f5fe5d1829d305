import type { Audience } from '../access/group';
import type { DanishDate } from '../calendar/danish-time';

export type StaffOfferId = string;

/**
 * What was offered to the staff on a day: the Act asks the body to encourage that (NIS 2-loven § 7, stk. 2: "tilskynde").
 * It shows that something was offered, and says nothing of who took part.
 */
export type StaffOffer = {
  offerId: StaffOfferId;
  offeredOn: DanishDate;
  what: string;
  audiences: readonly Audience[];
  /** Where the offer can be found: a case number or an address. */
  reference: string;
};
