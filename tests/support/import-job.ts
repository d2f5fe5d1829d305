import type { PersonId } from '../../domain/access/role';
import type { ContentStore } from '../../functions/content/content-store';
import type { StoredImport, ImportStore } from '../../functions/imports/job/import-store';
import type { Fate } from '../../functions/imports/fate';
import type { JudgedParticipant } from '../../functions/imports/participants/participant-reading';
import type { ImportParts } from '../../functions/imports/job/run-import';
import type { ImportToStart } from '../../functions/imports/job/start-import';
import { NOW } from './instants';

/** What a job needs beside its ledger, in memory; `sent` counts the messages that it asked for. */
export function importParts(
  ledger: ImportParts['ledger'],
): ImportParts & { sent: string[]; content: ContentStore } {
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

/** A judged list that somebody wants written. */
export function aList(
  judged: readonly JudgedParticipant[],
  startedBy: PersonId,
  contentHash = 'a'.repeat(64),
): ImportToStart {
  const count = (kind: Fate['kind']) => judged.filter(({ fate }) => fate.kind === kind).length;
  const counts = { new: count('new'), alreadyThere: count('alreadyThere') };
  return {
    file: { bytes: Buffer.from('liste'), mediaType: 'text/csv' },
    list: {
      fileName: 'liste.csv',
      contentHash,
      sheet: '',
      header: 'first' as const,
      counts: {
        ...counts,
        choose: count('choose'),
        notCompleted: count('notCompleted'),
        rejected: count('rejected'),
      },
    },
    judged,
    startedBy,
  };
}

/** With the same rule as the table: a row is replaced only by who saw its newest state. */
function memoryImports(): ImportStore {
  const rows = new Map<string, { value: StoredImport; etag: string }>();
  return {
    create: (value) => {
      const isNew = !rows.has(value.importId);
      if (isNew) rows.set(value.importId, { value, etag: '1' });
      return Promise.resolve(isNew);
    },
    get: (importId) => Promise.resolve(rows.get(importId)),
    recent: (importId) => Promise.resolve(rows.get(importId)?.value),
    // oxlint-disable-next-line typescript/require-await -- the port streams what a table answers in pages
    async *list(contentHash) {
      for (const row of [...rows.values()])
        if (contentHash === undefined || row.value.contentHash === contentHash) yield row;
    },
    replace: ({ value, etag }) => {
      const isNewest = rows.get(value.importId)?.etag === etag;
      if (isNewest) rows.set(value.importId, { value, etag: String(Number(etag) + 1) });
      return Promise.resolve(isNewest);
    },
  };
}

function memoryContent(): ContentStore {
  const files = new Map<string, { bytes: Uint8Array; mediaType: string }>();
  return {
    put: (hash, file) => {
      files.set(hash, file);
      return Promise.resolve();
    },
    get: (hash) => Promise.resolve(files.get(hash)),
    describe: (hash) => {
      const file = files.get(hash);
      return Promise.resolve(file && { mediaType: file.mediaType, bytes: file.bytes.length });
    },
    claim: (hash) => {
      const file = files.get(hash);
      return Promise.resolve(file && { mediaType: file.mediaType, bytes: file.bytes.length });
    },
    remove: (hash) => Promise.resolve(files.delete(hash)),
    // Nothing that happens in these tests takes a week.
    async *lastUsedBefore() {},
    removeUnclaimed: () => Promise.resolve(false),
  };
}
