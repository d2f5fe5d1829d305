import { createServer } from 'node:net';
import { once } from 'node:events';

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
