import { promisify } from 'node:util';
import { gunzip, gzip, constants } from 'node:zlib';
import type { FeedId } from '../../domain/feed/feed';
import type { Kept } from '../pace/kept';
import type { FeedRecord, FeedStore } from '../feeds/feed-store';
import { packRecord, unpackRecord } from '../feeds/packed-record';
import { sliceBySlice } from '../pace/slice-by-slice';
import type { Account } from './account';
import { unlessStatus } from './storage-error';

/** Far above what the most rows take; a blob that unpacks to more was not written here. */
const MOST_BYTES = 256 * 1_048_576;

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** What is known of each source as one compressed blob, changed only on condition that it is what was read. */
export function createFeedsContainer(account: Account): FeedStore {
  const container = account.container('feeds');
  /** What was loaded last: as long as it is what is there, it is neither fetched nor unpacked again. */
  const last = new Map<FeedId, Kept<FeedRecord>>();
  const fetched = async (feed: FeedId, known: string | undefined) => {
    const conditions = known === undefined ? {} : { ifNoneMatch: known };
    const response = await container.getBlockBlobClient(feed).download(0, undefined, { conditions });
    const chunks: Buffer[] = [];
    for await (const chunk of response.readableStreamBody ?? []) chunks.push(Buffer.from(chunk));
    return { bytes: Buffer.concat(chunks), etag: response.etag ?? '' };
  };
  return {
    async load(feed) {
      const before = last.get(feed);
      const found = await unlessStatus(
        [404],
        async () => (await unlessStatus([304], () => fetched(feed, before?.etag))) ?? before,
      );
      if (found === undefined) return undefined;
      if ('value' in found) return found;
      const value = await expand(found.bytes, { maxOutputLength: MOST_BYTES }).then(
        (bytes) => sliceBySlice(unpackRecord(bytes)),
        () => undefined,
      );
      // A damaged one is kept under its etag and written anew.
      if (value === undefined) return undefined;
      const kept = { value, etag: found.etag };
      last.set(feed, kept);
      return kept;
    },
    async save(feed, record, etag) {
      const packed = await sliceBySlice(packRecord(record));
      const bytes = await compress(packed, { level: constants.Z_BEST_SPEED });
      const conditions = etag === null ? {} : { ifMatch: etag };
      const saved = await unlessStatus([404, 409, 412], () =>
        container.getBlockBlobClient(feed).uploadData(bytes, {
          conditions,
          blobHTTPHeaders: { blobContentType: 'application/gzip' },
        }),
      );
      return saved !== undefined;
    },
  };
}
