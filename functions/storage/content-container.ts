import type { ContentStore } from '../content/content-store';
import { sha256 } from '../ledger/hash-of';
import type { Account } from './account';
import { unlessStatus } from './storage-error';

/** Files by the SHA-256 of their bytes. A file that is there is never written again. */
export function createContentContainer(account: Account): ContentStore {
  const container = account.container('content');
  return {
    async put(contentHash, { bytes, mediaType }) {
      // 409/412: the same bytes are there already, which is what was asked for.
      await unlessStatus([409, 412], () =>
        container.getBlockBlobClient(contentHash).uploadData(Buffer.from(bytes), {
          conditions: { ifNoneMatch: '*' },
          blobHTTPHeaders: { blobContentType: mediaType },
        }),
      );
    },
    describe: (contentHash) =>
      unlessStatus([404], async () => {
        const properties = await container.getBlockBlobClient(contentHash).getProperties();
        return { mediaType: properties.contentType ?? '', bytes: properties.contentLength ?? 0 };
      }),
    remove: async (contentHash) =>
      (await container.getBlockBlobClient(contentHash).deleteIfExists()).succeeded,
    get: (contentHash) =>
      unlessStatus([404], async () => {
        const blob = container.getBlockBlobClient(contentHash);
        const [bytes, properties] = await Promise.all([blob.downloadToBuffer(), blob.getProperties()]);
        if (sha256(bytes) !== contentHash)
          throw new Error(`Cannot read content ${contentHash}: its bytes have another hash`);
        return { bytes, mediaType: properties.contentType ?? '' };
      }),
  };
}
