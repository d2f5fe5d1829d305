import type { PersonId } from '../../domain/access/role';
import type { ContentStore } from '../../functions/content/content-store';
import type { ImportRow, ImportStore } from '../../functions/imports/import-store';
import type { ImportParts } from '../../functions/imports/run-import';
import { NOW } from './instants';

/** What a job needs beside its ledger, in memory; `sent` counts the messages that it asked for. */
export function importParts(ledger: ImportParts['ledger']): ImportParts & { sent: string[] } {
  const sent: string[] = [];
  return {
    ledger,
    imports: memoryImports(),
    content: memoryContent(),
    sent,
    sendWork: (item) => {
      sent.push(item.kind);
      return Promise.resolve();
    },
    now: () => NOW,
  };
}

/** An import that has just been asked for. */
export const anImport = (
  hashes: Pick<ImportRow, 'planHash' | 'leftHash'>,
  startedBy: PersonId,
): ImportRow => ({
  importId: 'import-1',
  state: 'running',
  fileName: 'liste.csv',
  contentHash: 'a'.repeat(64),
  sheet: '',
  header: 'first',
  ...hashes,
  counts: { new: 0, alreadyThere: 0, choose: 0, rejected: 0 },
  done: 0,
  written: 0,
  startedBy,
  startedAt: NOW,
  changedAt: NOW,
  problem: null,
});

/** With the same rule as the table: a row is replaced only by who saw its newest state. */
function memoryImports(): ImportStore {
  const rows = new Map<string, { value: ImportRow; etag: string }>();
  return {
    create: (value) => {
      rows.set(value.importId, { value, etag: '1' });
      return Promise.resolve();
    },
    get: (importId) => Promise.resolve(rows.get(importId)),
    replace: ({ value, etag }) => {
      const isNewest = rows.get(value.importId)?.etag === etag;
      if (isNewest) rows.set(value.importId, { value, etag: String(Number(etag) + 1) });
      return Promise.resolve(isNewest);
    },
  };
}

function memoryContent(): Pick<ContentStore, 'put' | 'get'> {
  const files = new Map<string, { bytes: Uint8Array; mediaType: string }>();
  return {
    put: (hash, file) => {
      files.set(hash, file);
      return Promise.resolve();
    },
    get: (hash) => Promise.resolve(files.get(hash)),
  };
}
