/** The most characters of what is to be done in the year and of what sets the date, and of why it is dropped. */
export const CYCLE_MOST = { title: 200, source: 200, reason: 500 } as const;
