import { odata } from '@azure/data-tables';
import type { LedgerEntry } from '../../domain/event';
import type { LedgerStore } from '../ledger/ledger-store';
import { entryText, readEntry } from '../ledger/read-entry';
import type { Account } from './account';
import { unlessStatus } from './storage-error';
import { TEXT_PARTS, textInParts, textOfParts } from './text-parts';

const PARTITION = 'ledger';

/** Twelve digits, so that the order of the keys is the order of the numbers. */
const rowKeyOf = (seq: number): string => String(seq).padStart(12, '0');

const rowOf = (entry: LedgerEntry) => ({
  partitionKey: PARTITION,
  rowKey: rowKeyOf(entry.seq),
  ...textInParts(entryText(entry)),
});

/** The ledger in table storage: one partition, one row an entry, written only by `create`. */
export function createLedgerTable(account: Account): LedgerStore {
  const table = account.table('ledger');
  return {
    async *read(from, to) {
      const first = odata`PartitionKey eq ${PARTITION} and RowKey ge ${rowKeyOf(from)}`;
      const filter = to === undefined ? first : `${first} and ${odata`RowKey le ${rowKeyOf(to)}`}`;
      const rows = table.listEntities({
        queryOptions: { filter, select: ['RowKey', ...TEXT_PARTS] },
      });
      for await (const row of rows) {
        const entry = readEntry(textOfParts(row));
        yield entry !== undefined && rowKeyOf(entry.seq) === row['rowKey'] ? entry : undefined;
      }
    },
    async append(entries) {
      const [only, ...more] = entries;
      if (only === undefined) return 'appended';
      // A single create is as atomic as a transaction of one and costs half as much.
      const written = await unlessStatus<unknown>([409], () =>
        more.length === 0
          ? table.createEntity(rowOf(only))
          : table.submitTransaction(entries.map((entry) => ['create', rowOf(entry)])),
      );
      return written === undefined ? 'taken' : 'appended';
    },
  };
}
