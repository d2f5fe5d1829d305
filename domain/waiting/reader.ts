import type { Abilities } from '../access/abilities';
import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';

/** Whose list is made, what they may do, and when. */
export type Reader = { personId: PersonId; abilities: Abilities; now: Instant; on: DanishDate };
