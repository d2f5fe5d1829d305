/** The most characters of what is kept of a source: a name, an id of the source's own, a value that is not known, a link. */
export const FEED_MOST = { name: 200, sourceId: 200, value: 100, values: 10, link: 1000 } as const;

/** The most rows that are kept of one source: four times what the largest municipality has. */
export const MOST_SOURCE_ROWS = 40_000;

/**
 * So many hours after it was last read to its end a source counts as failing, whatever keeps it, and as too old to go
 * by. The app's own: it is read once a day, so one night may fail, and a week is what the sources themselves are read
 * again in full after.
 */
export const FEED_PATIENCE_HOURS = { failing: 50, old: 7 * 24 } as const;
