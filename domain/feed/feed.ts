/** The systems of others from which the registers can be filled. */
export const FEEDS = ['kitos', 'os2compliance', 'dbs'] as const;
export type FeedId = (typeof FEEDS)[number];
