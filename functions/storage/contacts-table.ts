import { z } from 'zod';
import type { ContactStore } from '../people/contact-store';
import type { Account } from './account';
import { statusOf, unlessStatus } from './storage-error';

const PARTITION = 'incident';

const row = z.object({
  name: z.string(),
  phone: z.string(),
  mail: z.string(),
  hours: z.string(),
  changedAt: z.string(),
  changedBy: z.string(),
});

/** The contacts of the incidents in table storage: a row each, changed only as it stood when it was read. */
export function createContactsTable(account: Account): ContactStore {
  const table = account.table('contacts');
  return {
    async all() {
      const found = [];
      for await (const entity of table.listEntities())
        found.push({
          contact: { contactId: entity.rowKey ?? '', ...row.parse(entity) },
          mark: entity.etag,
        });
      return found;
    },
    async save({ contactId, ...contact }, mark) {
      const entity = { partitionKey: PARTITION, rowKey: contactId, ...contact };
      const saved = await unlessStatus([404, 409, 412], () =>
        mark === null ? table.createEntity(entity) : table.updateEntity(entity, 'Replace', { etag: mark }),
      );
      return saved !== undefined;
    },
    async drop(contactId, mark) {
      try {
        await table.deleteEntity(PARTITION, contactId, { etag: mark });
        return true;
      } catch (error) {
        if (statusOf(error) === 412) return false;
        if (statusOf(error) === 404) return true;
        throw error;
      }
    },
  };
}
