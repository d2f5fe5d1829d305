import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import type { LedgerEvent } from '../event';

/** Where the person was when they acted. */
export type Surface = 'teams' | 'tab' | 'clock';

/** Who is behind an entry: a person by opaque id, or a part of the system by name. */
export type EntryActor = { kind: 'person'; personId: PersonId } | { kind: 'system'; system: string };

/** When and by whom an entry was made. */
export type Stamp = { at: Instant; actor: EntryActor; surface: Surface };

/** The version of the events' shapes in which entries are written now; older ones are read by `currentShape`. */
export const SHAPE_VERSION = 5;

/** An entry before it has its hash. `v` is the version of the event's shape. */
export type UnhashedEntry = LedgerEvent & Stamp & { seq: number; v: 1 | 2 | 3 | 4 | 5; prevHash: string };

/** One line of the ledger. `hash` is SHA-256 over the canonical JSON (RFC 8785) of everything else in it. */
export type LedgerEntry = UnhashedEntry & { hash: string };
