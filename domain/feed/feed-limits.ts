/** The most characters of what is kept of a source: a name, an id of the source's own, a value that is not known, a link. */
export const FEED_MOST = { name: 200, sourceId: 200, value: 100, values: 10, link: 1000 } as const;

/** The most rows that are kept of one source: four times what the largest municipality has. */
export const MOST_SOURCE_ROWS = 40_000;
