import type { DanishDate } from '../calendar/danish-time';

/** An opaque id of a person. Name, mail and Entra object id live in the people directory, never in the ledger. */
export type PersonId = string;

/**
 * What a person is to the municipality's oversight. `chair` and `member` make up the management body
 * (ledelsesorgan, NIS 2-loven § 3, nr. 20, litra c); `director` is a director outside it. Which people they are is
 * a dated local decision and never derived from job titles.
 */
export const ROLES = ['chair', 'member', 'director', 'coordinator', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A role held from a day, and until and including a day if it has ended. */
export type Membership = { role: Role; from: DanishDate; to?: DanishDate };

const BODY: readonly Role[] = ['chair', 'member'];

/** Whether a role belongs to the management body. */
export const isBodyRole = (role: Role): boolean => BODY.includes(role);

/** Whether a membership covers a day. */
export function isActiveOn(membership: Membership, date: DanishDate): boolean {
  return membership.from <= date && (membership.to === undefined || date <= membership.to);
}
