import { promisify } from 'node:util';
import { gunzip, gzip, constants } from 'node:zlib';
import type { SnapshotStore } from '../ledger/snapshot';
import type { Account } from './account';
import { unlessStatus } from './storage-error';

const BLOB = 'oversight';
const compress = promisify(gzip);
const expand = promisify(gunzip);

/** Keeps the newest snapshot as one compressed blob; a damaged one counts as none. */
export function createSnapshotContainer(account: Account): SnapshotStore {
  const blob = account.container('snapshots').getBlockBlobClient(BLOB);
  return {
    async load() {
      const bytes = await unlessStatus([404], () => blob.downloadToBuffer());
      if (bytes === undefined) return undefined;
      return expand(bytes).then(
        (text) => text.toString('utf8'),
        () => undefined,
      );
    },
    async save(text) {
      const bytes = await compress(Buffer.from(text, 'utf8'), { level: constants.Z_BEST_SPEED });
      await blob.uploadData(bytes, { blobHTTPHeaders: { blobContentType: 'application/gzip' } });
    },
  };
}
