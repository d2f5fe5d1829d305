import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { DecisionId } from './terms';

/** The Danish day on which somebody last read a file of a decision, by all three of them. */
export type AnnexReads = Map<string, DanishDate>;

/** Who read which file of which decision, as one text; ids and hashes have no slash. */
export const readingOf = (decisionId: DecisionId, contentHash: string, personId: PersonId): string =>
  `${decisionId}/${contentHash}/${personId}`;
