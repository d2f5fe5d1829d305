import type { DanishDate } from '../calendar/danish-time';
import { covers } from './mandate';
import type { PersonId } from './role';

export type DelegationId = string;

/**
 * A dated right, given by the body, to accept single risks below a ceiling. Measures are never delegated
 * (sikkerdigital.dk, Beslutning; invariant 3), and each acceptance under it is reported on the next monthly card.
 */
export type Delegation = {
  delegationId: DelegationId;
  delegateId: PersonId;
  /** The highest residual score (consequence × likelihood) that may be accepted under it. */
  ceiling: number;
  /** What it covers, in the body's own words. */
  scope: string;
  from: DanishDate;
  to: DanishDate;
  /** The case in which the body decided it. */
  caseNumber: string;
};

/** A delegation if it covers a day. */
export const delegationOn = (
  delegations: readonly Delegation[],
  delegationId: DelegationId | null,
  date: DanishDate,
): Delegation | undefined =>
  delegations.find((one) => one.delegationId === delegationId && covers(one, date));
