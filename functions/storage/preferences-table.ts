import { odata } from '@azure/data-tables';
import type { Preferences } from '../people/preferences';
import type { Account } from './account';
import { unlessStatus } from './storage-error';

const STATUS = 'status';

/** What people have chosen for themselves, in table storage: a row a person. */
export function createPreferencesTable(account: Account): Preferences {
  const table = account.table('preferences');
  return {
    async statusWishes() {
      const filter = odata`PartitionKey eq ${STATUS}`;
      const wishes = new Map<string, boolean>();
      for await (const { rowKey = '', wanted } of table.listEntities<{ wanted?: unknown }>({
        queryOptions: { filter },
      }))
        wishes.set(rowKey, wanted === true);
      return wishes;
    },
    async wishForStatus(personId, wanted) {
      await table.upsertEntity({ partitionKey: STATUS, rowKey: personId, wanted }, 'Replace');
    },
    forget: async (personId) =>
      (await unlessStatus([404], () => table.deleteEntity(STATUS, personId))) !== undefined,
  };
}
