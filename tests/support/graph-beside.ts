import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { graphEndpoints } from '../../functions/local/issuer/graph';
import type { LocalPerson } from '../../functions/local/issuer/people';

/** What Graph does when it is asked for the marks of accounts; everything else it answers as ever. */
export type MarksMode = 'tells' | 'refuses' | 'breaks' | 'hangs';

export type GraphBeside = {
  url: string;
  mode: MarksMode;
  /** The questions for marks, in order. */
  asked: URL[];
  /** Answers what hangs. */
  letGo: () => void;
  stop: () => void;
};

/** The local Graph at an address of its own, so that a test can have it refuse, break or hang. */
export async function graphBeside(people: readonly LocalPerson[]): Promise<GraphBeside> {
  const endpoints = graphEndpoints(people);
  const usersBy = endpoints.find(({ route }) => route.endsWith('/users'));
  const userOf = endpoints.find(({ route }) => route.endsWith('/users/{user}'));
  if (usersBy === undefined || userOf === undefined) throw new Error('The local Graph has no users');
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP port');
  const graph: GraphBeside = {
    url: `http://127.0.0.1:${String(address.port)}/graph`,
    mode: 'tells',
    asked: [],
    letGo: () => {
      for (const go of waiting) go();
      waiting = [];
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return graph;

  async function answer({ url: path = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(path, 'http://graph');
    const isForMarks = (url.searchParams.get('$filter') ?? '').startsWith('id in');
    const [, user] = /\/users\/([^/]+)$/.exec(url.pathname) ?? [];
    const request = { method: 'GET', url, headers: {}, body: new Uint8Array() };
    const told = async () => {
      const given = await (user === undefined
        ? usersBy?.answer(request, {})
        : userOf?.answer(request, { user: decodeURIComponent(user) }));
      response.writeHead(given?.status ?? 500, { 'content-type': 'application/json' });
      response.end(await given?.text());
    };
    if (isForMarks) graph.asked.push(url);
    if (isForMarks && graph.mode === 'hangs') {
      waiting.push(() => void told());
      return;
    }
    if (isForMarks && graph.mode !== 'tells') {
      const status = graph.mode === 'refuses' ? 403 : 500;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { code: 'Authorization_RequestDenied', message: 'no' } }));
      return;
    }
    await told();
  }
}
