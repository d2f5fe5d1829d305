import type { LedgerEntry } from '../../../domain/event';
import { entryText } from '../../../functions/ledger/read-entry';
import { openAccount, prepareAccount } from '../../../functions/storage/account';
import { createLedgerTable } from '../../../functions/storage/ledger-table';
import { createSnapshotContainer } from '../../../functions/storage/snapshot-container';
import { startAzurite } from '../../support/azurite';
import { ledgerStoreContract } from './ledger-store.contract';

ledgerStoreContract('in table storage', async () => {
  const azurite = await startAzurite();
  const { connectionString } = azurite;
  const count = { opened: 0 };
  return {
    async open() {
      // Every test gets tables and containers of its own by a name of its own.
      count.opened += 1;
      const suffix = String(count.opened);
      const real = openAccount({ kind: 'connectionString', connectionString });
      const account = {
        ...real,
        table: (name: string) => real.table(`${name}${suffix}`),
        container: (name: string) => real.container(`${name}${suffix}`),
      };
      await prepareAccount(account);
      const table = account.table('ledger');
      const key = (seq: number) => String(seq).padStart(12, '0');
      return {
        store: createLedgerTable(account),
        snapshots: createSnapshotContainer(account),
        tamper: {
          replace: async (entry: LedgerEntry) => {
            await table.updateEntity(
              { partitionKey: 'ledger', rowKey: key(entry.seq), entry: entryText(entry) },
              'Replace',
            );
          },
          remove: async (seq: number) => {
            await table.deleteEntity('ledger', key(seq));
          },
          spoil: async (seq: number) => {
            await table.updateEntity(
              { partitionKey: 'ledger', rowKey: key(seq), entry: '{"seq":' },
              'Replace',
            );
          },
        },
      };
    },
    close: azurite.stop,
  };
});
