import type { DanishDate } from '../calendar/danish-time';

/** An opaque id of a person. Name, mail and Entra object id live in the people directory, never in the ledger. */
export type PersonId = string;

/**
 * What a person is to the municipality's oversight. `chair` and `member` make up the management body
 * (ledelsesorgan, NIS 2-loven § 3, nr. 20, litra c); `director` is a director outside it. Which people they are is
 * a dated local decision and never derived from job titles.
 */
export const ROSTER_ROLES = [
  'chair',
  'member',
  'director',
  'secretary',
  'coordinator',
  'auditor',
  'administrator',
] as const;
export type RosterRole = (typeof ROSTER_ROLES)[number];

/**
 * A deputy has a dated mandate to act for a member, a delegate a dated delegation to accept risks below a ceiling.
 * Nobody is entered as either: they follow from the mandate or the delegation and end with it.
 */
export const ROLES = [...ROSTER_ROLES, 'deputy', 'delegate'] as const;
export type Role = (typeof ROLES)[number];

/** From a day on, and until and including a day if it has ended. */
export type Period = { from: DanishDate; to?: DanishDate };

/** A role held for a period. */
export type Membership = Period & { role: RosterRole };

const BODY: readonly Role[] = ['chair', 'member'];

/** Whether a role belongs to the management body. */
export const isBodyRole = (role: Role): boolean => BODY.includes(role);

/** Whether a role, a stay in a group or any other period covers a day. */
export const isActiveOn = ({ from, to }: Period, date: DanishDate): boolean =>
  from <= date && (to === undefined || date <= to);

/** The roles that say who holds which role. */
export const KEEPING_THE_ROSTER = ['coordinator', 'administrator'] as const satisfies readonly Role[];
