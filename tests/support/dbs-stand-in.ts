import { once } from 'node:events';
import { createServer } from 'node:http';

/** The DBS platform as its API v2 answers, in memory. */
export type DbsStandIn = {
  url: string;
  stop: () => Promise<void>;
  audits: unknown[];
  calls: string[];
  /** Its clock: a `publishedAfter` that is later is refused. */
  now: string;
  /** It says that there is more, whatever there is. */
  alwaysHasNext: boolean;
  /** Answers so many of the next calls with 429. */
  busyFor: number;
  /** The files that anybody with the link may have, by their path. */
  files: Map<string, string>;
};

export const DBS_HEADER = 'X-Api-Key';
export const DBS_KEY = 'kommunens-noegle';

/** Starts a stand-in for the DBS platform on loopback; path and header are its own choice, as they are not public. */
export async function startDbs(): Promise<DbsStandIn> {
  const state: Omit<DbsStandIn, 'url' | 'stop'> = {
    audits: [],
    calls: [],
    now: '2026-11-02T03:10:00.000Z',
    alwaysHasNext: false,
    busyFor: 0,
    files: new Map(),
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://dbs');
    const file = state.files.get(pathname);
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(file);
      return;
    }
    const after = searchParams.get('publishedAfter') ?? '';
    const page = Number(searchParams.get('page'));
    const size = Number(searchParams.get('pageSize'));
    state.calls.push(`${request.method ?? ''} ${after} page=${String(page)}`);
    state.busyFor -= 1;
    const status =
      request.headers[DBS_HEADER.toLowerCase()] !== DBS_KEY
        ? 401
        : state.busyFor >= 0
          ? 429
          : after > state.now
            ? 400
            : 200;
    const all = state.audits.filter(
      (audit) => ((audit as { publishedDate?: string } | null)?.publishedDate ?? '9') > after,
    );
    const start = state.alwaysHasNext ? 0 : (page - 1) * size;
    const data = all.slice(start, start + size);
    const hasNext = state.alwaysHasNext || start + size < all.length;
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify(status === 200 ? { data, hasNext } : {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP port');
  return Object.assign(state, {
    url: `http://127.0.0.1:${String(address.port)}/audits`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

export const anAudit = (
  id: number,
  publishedDate: string,
  changes: Record<string, unknown> = {},
): Record<string, unknown> => ({
  id,
  name: `Tilsyn ${String(id)}`,
  publishedDate,
  auditLink: `https://dbs.example/tilsyn/${String(id)}`,
  supplier: { id: 3, name: 'Nordlys Drift A/S' },
  systems: [{ id: 1, name: 'Omsorgsjournalen', kitosUuid: 'u-1' }],
  ...changes,
});
