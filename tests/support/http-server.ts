import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

export type HttpAnswer = { status: number; headers?: Record<string, string>; body?: unknown };

export type LocalServer = { url: string; stop: () => Promise<void> };

/** A server on loopback, on a port that the system picks, that answers every request with JSON. */
export async function startServer(answer: (request: IncomingMessage) => HttpAnswer): Promise<LocalServer> {
  const server = createServer((request, response) => {
    const { status, headers = {}, body } = answer(request);
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP port');
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
