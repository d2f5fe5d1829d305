import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { azuriteChild } from '../../functions/local/children';
import { azuriteConnectionString } from '../../functions/local/local-environment';
import { createSupervisor } from '../../functions/local/supervisor';
import { freePorts } from './free-ports';

export type RunningAzurite = {
  port: number;
  dataDir: string;
  connectionString: string;
  stop: () => Promise<void>;
  /** Lets this process end while it runs; it ends with the process. */
  letGo: () => void;
};

/**
 * Starts a real Azurite of one's own with nothing in it, on ports that were free a moment ago. Its own
 * variables may be set, such as other accounts than the one for development.
 */
export async function startAzurite(
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningAzurite> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'ledelsestilsyn-'));
  const port = await freePorts(3);
  const supervisor = createSupervisor();
  await supervisor.start({ ...azuriteChild({ azuritePort: port, dataDir }, 'inMemory'), environment });
  return {
    port,
    dataDir,
    connectionString: azuriteConnectionString(port),
    stop: async () => {
      await supervisor.stopAll();
      await rm(dataDir, { recursive: true, force: true });
    },
    letGo: supervisor.letGo,
  };
}

/** An empty account in the Azurite that all files of tests share which the same process runs; it ends with the process. */
export function sharedAccount(): Promise<string> {
  // The environment of the test runner puts it there.
  const { openSharedAccount } = globalThis as unknown as { openSharedAccount: () => Promise<string> };
  return openSharedAccount();
}
