import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { azuriteChild } from '../../functions/local/children';
import { azuriteConnectionString } from '../../functions/local/local-environment';
import { createSupervisor } from '../../functions/local/supervisor';

export type RunningAzurite = {
  port: number;
  dataDir: string;
  connectionString: string;
  stop: () => Promise<void>;
};

/** Starts a real Azurite in an empty folder, on ports that were free a moment ago. */
export async function startAzurite(): Promise<RunningAzurite> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'ledelsestilsyn-'));
  const port = await freePorts(3);
  const supervisor = createSupervisor();
  await supervisor.start(azuriteChild({ azuritePort: port, port: 0, playgroundPort: 0, dataDir }));
  return {
    port,
    dataDir,
    connectionString: azuriteConnectionString(port),
    stop: async () => {
      await supervisor.stopAll();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Below the ports that a system gives to outgoing calls (32,768 and up on Linux), which come and go by themselves. */
const FIRST_PORT = 20_000;
/** Each of the processes that run tests side by side takes its ports from a part of its own, so that none is first. */
const PORTS_EACH = 3000;
const PARTS = 4;

/** The first of `count` ports in a row that nobody listens on. */
export async function freePorts(count: number): Promise<number> {
  const part = Number(process.env['JEST_WORKER_ID'] ?? PARTS) % PARTS;
  for (let tries = 0; tries < 50; tries += 1) {
    const within = Math.floor(Math.random() * (PORTS_EACH - count));
    const first = FIRST_PORT + part * PORTS_EACH + within;
    const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(first + index)));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`Cannot find ${String(count)} free ports in a row`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
