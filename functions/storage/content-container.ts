import type { Instant } from '../../domain/calendar/danish-time';
import type { ContentStore, OldFile } from '../content/content-store';
import { sha256 } from '../ledger/hash-of';
import type { Account } from './account';
import { unlessStatus } from './storage-error';

/** Files by the SHA-256 of their bytes. A file that is there is never written again; when it was used last is kept beside it. */
export function createContentContainer(account: Account, now: () => Instant): ContentStore {
  const container = account.container('content');
  const blobOf = (contentHash: string) => container.getBlockBlobClient(contentHash);
  const describe: ContentStore['describe'] = (contentHash) =>
    unlessStatus([404], async () => {
      const properties = await blobOf(contentHash).getProperties();
      return { mediaType: properties.contentType ?? '', bytes: properties.contentLength ?? 0 };
    });
  const claim: ContentStore['claim'] = async (contentHash) => {
    // Our own clock, not the storage's: what is old is told by the same one.
    const used = await unlessStatus([404], () => blobOf(contentHash).setMetadata({ usedat: now() }));
    return used === undefined ? undefined : describe(contentHash);
  };
  const put: ContentStore['put'] = async (contentHash, file) => {
    // 409/412: the same bytes are there already, which is what was asked for.
    const stored = await unlessStatus([409, 412], () =>
      blobOf(contentHash).uploadData(Buffer.from(file.bytes), {
        conditions: { ifNoneMatch: '*' },
        metadata: { usedat: now() },
        blobHTTPHeaders: { blobContentType: file.mediaType },
      }),
    );
    // What was there a moment ago may have been tidied away since.
    if (stored === undefined && (await claim(contentHash)) === undefined) await put(contentHash, file);
  };
  return {
    put,
    describe,
    claim,
    remove: async (contentHash) => (await blobOf(contentHash).deleteIfExists()).succeeded,
    async *lastUsedBefore(moment): AsyncGenerator<OldFile> {
      for await (const { name, metadata, properties } of container.listBlobsFlat({ includeMetadata: true })) {
        // An earlier release kept no such moment.
        const usedAt = metadata?.['usedat'] ?? properties.lastModified.toISOString();
        if (usedAt < moment) yield { contentHash: name, mark: quoted(properties.etag) };
      }
    },
    removeUnclaimed: async ({ contentHash, mark }) => {
      const removed = await unlessStatus([404, 412], () =>
        blobOf(contentHash).delete({ conditions: { ifMatch: mark } }),
      );
      return removed !== undefined;
    },
    get: (contentHash) =>
      unlessStatus([404], async () => {
        const blob = blobOf(contentHash);
        const [bytes, properties] = await Promise.all([blob.downloadToBuffer(), blob.getProperties()]);
        if (sha256(bytes) !== contentHash)
          throw new Error(`Cannot read content ${contentHash}: its bytes have another hash`);
        return { bytes, mediaType: properties.contentType ?? '' };
      }),
  };
}

/** A listing gives an ETag without the marks that a condition has around it. */
const quoted = (etag: string): string => (etag.startsWith('"') ? etag : `"${etag}"`);
