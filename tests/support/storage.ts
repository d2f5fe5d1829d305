import { openAccount, prepareAccount, type Account } from '../../functions/storage/account';
import { sharedAccount } from './azurite';

/** Opens an account with tables, containers and queue of its own, all of them empty. */
export async function openStorage(): Promise<Account> {
  const connectionString = await sharedAccount();
  const account = openAccount({ kind: 'connectionString', connectionString });
  await prepareAccount(account);
  return account;
}
