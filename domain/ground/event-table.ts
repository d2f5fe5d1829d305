/** The version of the shapes in which each type of a feature's events first appeared. */
export type EventTable<Event extends { type: string }> = Record<Event['type'], { since: number }>;
