import type { FeedRecord, FeedStore } from '../../functions/feeds/feed-store';

/** Keeps what is known of the sources in memory, as text, with the same marks as storage. */
export function createMemoryFeedStore(): FeedStore {
  const kept = new Map<string, { text: string; etag: string }>();
  let writes = 0;
  return {
    load: (feed) => {
      const found = kept.get(feed);
      return Promise.resolve(
        // The text was made of a FeedRecord.
        found && { value: JSON.parse(found.text) as FeedRecord, etag: found.etag },
      );
    },
    save: (feed, record, etag) => {
      const found = kept.get(feed);
      if (etag !== null && found?.etag !== etag) return Promise.resolve(false);
      writes += 1;
      kept.set(feed, { text: JSON.stringify(record), etag: String(writes) });
      return Promise.resolve(true);
    },
  };
}
