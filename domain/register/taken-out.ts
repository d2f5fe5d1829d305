import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';

/** What takes something out that was a mistake. It stays in the ledger. */
export type TakenOut = { reason: string; at: Instant; by: PersonId | null };
