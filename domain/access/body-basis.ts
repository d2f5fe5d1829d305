import type { DanishDate, Instant } from '../calendar/danish-time';

/**
 * The local decision that says who the ledelsesorgan is: "den øverste administrative ledelse" of a public authority (NIS
 * 2-loven § 3, nr. 20, litra c). It is never derived from job titles, and it seats nobody: seats are facts of their own.
 */
export type BodyBasis = {
  text: string;
  decidedOn: DanishDate;
  caseNumber: string;
  /**
   * The bodies by name, where the decision names them: the one that is the ledelsesorgan and those that are not. A basis
   * without them says it in its words alone.
   */
  bodies?: NamedBodies;
};

/** Exactly one body is designated; a magistrat or a committee beside it approves nothing by § 7. */
export type NamedBodies = { designated: string; others: readonly string[] };

/** The basis that holds on a day: the one decided last by then, and of two decided on the same day the one recorded last. */
export function basisOn<Basis extends BodyBasis>(
  bases: readonly Basis[],
  date: DanishDate,
): Basis | undefined {
  let current: Basis | undefined;
  for (const one of bases)
    if (one.decidedOn <= date && (current === undefined || one.decidedOn >= current.decidedOn)) current = one;
  return current;
}

/** What is known of the roster, in order; whatever else it is, only the basis is looked at. */
type KnownFact = { type: string; data: unknown; at: Instant };

/** The basis on a day as it was known at an instant: what was recorded later does not change an earlier record. */
export const basisKnownAt = (
  facts: readonly KnownFact[],
  at: Instant,
  date: DanishDate,
): BodyBasis | undefined =>
  basisOn(
    facts
      .filter((fact) => fact.type === 'BodyBasisRecorded' && fact.at <= at)
      // An event of that type has that data; the facts are of every type.
      .map((fact) => fact.data as BodyBasis),
    date,
  );
