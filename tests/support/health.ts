import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server in this thread that says it is well, and how often it has been asked. */
export async function health() {
  const server = createServer((_, response) => response.end('well')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    ask: async () => (await fetch(`http://127.0.0.1:${String(port)}`)).text(),
    close: () => server.close(),
  };
}
