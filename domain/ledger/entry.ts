import type { Stamp } from './stamp';

/** The versions of the events' shapes. The ledger itself knows no event: whoever writes to it says which there are. */
export const SHAPE_VERSIONS = [1, 2, 3, 4, 5, 6, 7] as const;
export type ShapeVersion = (typeof SHAPE_VERSIONS)[number];

/** The version of the events' shapes in which entries are written now; older ones are read by `currentShape`. */
export const SHAPE_VERSION = 7 satisfies ShapeVersion;

/** An entry before it has its hash. `v` is the version of the event's shape. */
export type UnhashedEntry<Event> = Event & Stamp & { seq: number; v: ShapeVersion; prevHash: string };

/** One line of a ledger. `hash` is SHA-256 over the canonical JSON (RFC 8785) of everything else in it. */
export type Entry<Event> = UnhashedEntry<Event> & { hash: string };
