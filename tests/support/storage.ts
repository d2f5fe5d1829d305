import { openAccount, prepareAccount, type Account } from '../../functions/storage/account';
import { startAzurite } from './azurite';

/** Opens an account with tables, containers and queue of its own, all of them empty. */
export type OpenStorage = () => Promise<Account>;

/** One Azurite for a file of tests; every test gets names of its own in it. */
export async function startStorage(): Promise<{ open: OpenStorage; stop: () => Promise<void> }> {
  const azurite = await startAzurite();
  const { connectionString } = azurite;
  const count = { opened: 0 };
  return {
    open: async () => {
      count.opened += 1;
      const suffix = String(count.opened);
      const real = openAccount({ kind: 'connectionString', connectionString });
      const account: Account = {
        table: (name) => real.table(`${name}${suffix}`),
        container: (name) => real.container(`${name}${suffix}`),
        queue: (name) => real.queue(`${name}${suffix}`),
      };
      await prepareAccount(account);
      return account;
    },
    stop: azurite.stop,
  };
}
