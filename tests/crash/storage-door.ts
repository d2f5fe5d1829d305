import { once } from 'node:events';
import { Agent, createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ChangingCall, Instants } from './instants';

type Service = 'blob' | 'queue' | 'table';
type Asked = { method: string; path: string; body: Buffer };

/** What the host changes by a call, if it changes anything. A batch is never of more than one table. */
export function changeOf(service: Service, { method, path, body }: Asked): ChangingCall | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (service === 'blob') return 'file';
  if (service === 'queue') return 'message';
  const what = path.endsWith('$batch') ? body.toString('utf8') : path;
  if (/\/ledger\b/.test(what)) return 'fact';
  if (!/\/deliveries\b/.test(what)) return undefined;
  return /checkpoint/.test(what) ? 'checkpoint' : 'delivery';
}

/**
 * Lets a host reach its storage by other ports, so that the instants of its calls are known. `from` and `to` are the
 * first of the three ports of blobs, queues and tables. Answers how to close it.
 */
export async function openStorageDoor(
  { from, to }: { from: number; to: number },
  instants: Instants,
): Promise<() => Promise<void>> {
  const agent = new Agent({ keepAlive: true });
  const servers = (['blob', 'queue', 'table'] as const).map((service, index) =>
    createServer((request, response) => {
      pass(request, response, { service, port: to + index, agent, instants }).catch(() => {
        // The storage or the host is gone: the caller sees what it would see without the door.
        request.socket.destroy();
      });
    }).listen(from + index, '127.0.0.1'),
  );
  await Promise.all(servers.map((server) => once(server, 'listening')));
  return async () => {
    agent.destroy();
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => once(server.close(), 'close')));
  };
}

type Way = { service: Service; port: number; agent: Agent; instants: Instants };

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  { service, port, agent, instants }: Way,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = await bytesOf(request);
  const change = changeOf(service, { method, path: url.split('?')[0] ?? '', body });
  const isGone = () => request.socket.destroyed;
  if (change !== undefined) await instants.reach(change, 'before');
  // A host that died before it had sent the call has not sent it.
  if (isGone()) return;
  const passed = ask({ host: '127.0.0.1', port, method, path: url, headers, agent });
  passed.end(body);
  const [answer] = (await once(passed, 'response')) as [IncomingMessage];
  const answered = await bytesOf(answer);
  if (change !== undefined) await instants.reach(change, 'after');
  if (isGone()) return;
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  response.end(answered);
}

async function bytesOf(message: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk as Uint8Array); // node's http gives bytes
  return Buffer.concat(chunks);
}
