import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';

/** Where the person was when they acted. */
export const SURFACES = ['teams', 'tab', 'clock'] as const;
export type Surface = (typeof SURFACES)[number];

/** Who is behind an entry: a person by opaque id, or a part of the system by name. */
export type EntryActor = { kind: 'person'; personId: PersonId } | { kind: 'system'; system: string };

/** When and by whom an entry was made. */
export type Stamp = { at: Instant; actor: EntryActor; surface: Surface };
