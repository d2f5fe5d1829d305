import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import { azuriteChild } from '../../functions/local/children';
import { azuriteConnectionString, type LocalAccount } from '../../functions/local/local-environment';
import { createSupervisor } from '../../functions/local/supervisor';
import { freePorts } from './free-ports';

/** As many accounts as files of tests could ask for; each is empty and belongs to whoever got it. */
const ACCOUNTS: readonly LocalAccount[] = Array.from({ length: 500 }, (_, index) => ({
  name: `municipality${index}`,
  key: Buffer.from(`the key of municipality ${index}`).toString('base64'),
}));

/** What a process that runs tests has of its own: files of tests come and go in it one after another. */
const mine: { port: Promise<number> | undefined; given: number } = { port: undefined, given: 0 };

async function start(): Promise<number> {
  const azuritePort = await freePorts(3);
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'ledelsestilsyn-'));
  process.once('exit', () => {
    rmSync(dataDir, { recursive: true, force: true });
  });
  const accounts = ACCOUNTS.map(({ name, key }) => `${name}:${key}`).join(';');
  const azurite = azuriteChild({ azuritePort, dataDir }, 'inMemory');
  const supervisor = createSupervisor();
  await supervisor.start({ ...azurite, environment: { AZURITE_ACCOUNTS: accounts } });
  supervisor.letGo();
  return azuritePort;
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
