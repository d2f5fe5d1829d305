import { odata } from '@azure/data-tables';
import { z } from 'zod';
import { IMPORT_PROBLEMS, type StoredImport, type ImportStore } from '../imports/job/import-store';
import type { Account } from './account';
import { unlessStatus } from './storage-error';
import { IMPORT_STATES } from '../../contracts/imports/imports';

const PARTITION = 'import';

/** For so long what this process wrote is good enough for the one who watches. */
const RECENT_MS = 5_000;

/** An import's id: its list's hash and a number. What looks otherwise is nobody's, and no key of a table. */
const IMPORT_ID = /^[\w-]{1,100}$/;

const importRow = z.object({
  importId: z.string(),
  state: z.enum(IMPORT_STATES),
  fileName: z.string(),
  contentHash: z.string(),
  sheet: z.string(),
  // An import from before there were these fields cannot go on; it is shown and tidied like any other.
  header: z.union([z.number(), z.enum(['none', 'first'])]).default('first'),
  planHashes: z.array(z.string()).default([]),
  leftHash: z.string(),
  counts: z.object({
    new: z.number(),
    alreadyThere: z.number(),
    choose: z.number(),
    notCompleted: z.number().default(0),
    rejected: z.number(),
  }),
  done: z.number(),
  written: z.number(),
  takenUp: z.number().default(0),
  startedBy: z.string(),
  startedAt: z.string(),
  changedAt: z.string(),
  problem: z.enum(IMPORT_PROBLEMS).nullable(),
  tidiedAt: z.string().nullable().default(null),
});

/** The imports of participant lists in table storage, a row each. */
export function createImportsTable(account: Account): ImportStore {
  const table = account.table('imports');
  const entityOf = (row: StoredImport) => ({
    partitionKey: PARTITION,
    rowKey: row.importId,
    row: JSON.stringify(row),
  });
  const keptOf = ({ row, etag }: { row?: unknown; etag?: string }) => ({
    value: importRow.parse(JSON.parse(z.string().parse(row))),
    etag: etag ?? '',
  });
  const written = new Map<string, { value: StoredImport; at: number }>();
  const remember = (value: StoredImport) => {
    for (const [importId, { at }] of written) if (Date.now() - at > RECENT_MS) written.delete(importId);
    written.set(value.importId, { value, at: Date.now() });
  };
  const get: ImportStore['get'] = async (importId) => {
    if (!IMPORT_ID.test(importId)) return undefined;
    return unlessStatus([404], async () =>
      keptOf(await table.getEntity<{ row?: unknown }>(PARTITION, importId)),
    );
  };
  return {
    async create(row) {
      const isNew = (await unlessStatus([409], () => table.createEntity(entityOf(row)))) !== undefined;
      if (isNew) remember(row);
      return isNew;
    },
    get,
    async recent(importId) {
      const mine = written.get(importId);
      if (mine !== undefined && Date.now() - mine.at <= RECENT_MS) return mine.value;
      return (await get(importId))?.value;
    },
    async *list(contentHash) {
      const all = odata`PartitionKey eq ${PARTITION}`;
      // The ids of a list's imports are its hash with a hyphen and a number; the next sign after the hyphen is the dot.
      const filter =
        contentHash === undefined
          ? all
          : `${all} and ${odata`RowKey ge ${`${contentHash}-`} and RowKey lt ${`${contentHash}.`}`}`;
      for await (const entity of table.listEntities<{ row?: unknown }>({ queryOptions: { filter } }))
        yield keptOf(entity);
    },
    async replace({ value, etag }) {
      const replaced = await unlessStatus([412], () =>
        table.updateEntity(entityOf(value), 'Replace', { etag }),
      );
      if (replaced === undefined) {
        // Somebody else knows better.
        written.delete(value.importId);
        return false;
      }
      remember(value);
      return true;
    },
  };
}
