/** The systems of others that are asked for what they have. */
export const ASKED_FEEDS = ['kitos', 'os2compliance', 'dbs'] as const;
export type AskedFeedId = (typeof ASKED_FEEDS)[number];

/** What the registers can be filled from: the systems that are asked, and the files that a coordinator reads in. */
export const FEEDS = [...ASKED_FEEDS, 'file'] as const;
export type FeedId = (typeof FEEDS)[number];
