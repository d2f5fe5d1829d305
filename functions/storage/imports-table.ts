import { z } from 'zod';
import type { ImportStore } from '../imports/import-store';
import type { Account } from './account';
import { unlessStatus } from './storage-error';

const PARTITION = 'import';

const importRow = z.object({
  importId: z.string(),
  state: z.enum(['running', 'stopped', 'done', 'failed']),
  fileName: z.string(),
  contentHash: z.string(),
  sheet: z.string(),
  // Rows of the first release have none: a header was always the first line.
  header: z.union([z.number(), z.enum(['none', 'first'])]).default('first'),
  planHash: z.string(),
  leftHash: z.string(),
  counts: z.object({
    new: z.number(),
    alreadyThere: z.number(),
    choose: z.number(),
    rejected: z.number(),
  }),
  done: z.number(),
  written: z.number(),
  startedBy: z.string(),
  startedAt: z.string(),
  changedAt: z.string(),
  problem: z.literal('not-allowed').nullable(),
});

/** The imports of participant lists in table storage, a row each. */
export function createImportsTable(account: Account): ImportStore {
  const table = account.table('imports');
  const entityOf = (row: z.infer<typeof importRow>) => ({
    partitionKey: PARTITION,
    rowKey: row.importId,
    row: JSON.stringify(row),
  });
  return {
    async create(row) {
      await table.createEntity(entityOf(row));
    },
    get: (importId) =>
      unlessStatus([404], async () => {
        const entity = await table.getEntity<{ row?: unknown }>(PARTITION, importId);
        const value = importRow.parse(JSON.parse(z.string().parse(entity.row)));
        return { value, etag: entity.etag };
      }),
    replace: async ({ value, etag }) =>
      (await unlessStatus([412], () => table.updateEntity(entityOf(value), 'Replace', { etag }))) !==
      undefined,
  };
}
