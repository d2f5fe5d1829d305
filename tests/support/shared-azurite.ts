import { rmSync } from 'node:fs';
import { TestEnvironment } from 'jest-environment-node';
import { azuriteConnectionString, type LocalAccount } from '../../functions/local/local-environment';
import { startAzurite } from './azurite';

/** As many accounts as files of tests could ask for; each is empty and belongs to whoever got it. */
const ACCOUNTS: readonly LocalAccount[] = Array.from({ length: 500 }, (_, index) => ({
  name: `municipality${index}`,
  key: Buffer.from(`the key of municipality ${index}`).toString('base64'),
}));

/** What a process that runs tests has of its own: files of tests come and go in it one after another. */
const mine: { port: Promise<number> | undefined; given: number } = { port: undefined, given: 0 };

async function start(): Promise<number> {
  const accounts = ACCOUNTS.map(({ name, key }) => `${name}:${key}`).join(';');
  const { port, dataDir, letGo } = await startAzurite({ AZURITE_ACCOUNTS: accounts });
  letGo();
  process.once('exit', () => {
    rmSync(dataDir, { recursive: true, force: true });
  });
  return port;
}

/** Starts the Azurite of this process if nobody has, and answers the connection string of an account nobody has used. */
async function openSharedAccount(): Promise<string> {
  mine.port ??= start();
  const account = ACCOUNTS[mine.given];
  mine.given += 1;
  if (account === undefined) throw new Error('Every account of the shared Azurite has been given away');
  return azuriteConnectionString(await mine.port, account);
}

/** The ordinary environment of Node, with one Azurite for all the files of tests that a process runs. */
class WithSharedAzurite extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { openSharedAccount });
  }
}

// The test runner reads the default export; elsewhere in the house exports are named.
export { WithSharedAzurite as default };
