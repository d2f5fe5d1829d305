import { once } from 'node:events';
import { createServer } from 'node:http';

type Row = Record<string, unknown> | null;

/** OS2compliance as its REST API v1 answers, in memory; everything but a GET is noted and refused. */
export type Os2complianceStandIn = {
  url: string;
  stop: () => Promise<void>;
  assets: Row[];
  suppliers: Row[];
  /** Every call, such as `GET assets page=0`. */
  calls: string[];
  /** How many more than there are it says that there are. */
  liesBy: number;
  /** Answers every call so instead; null: it behaves. */
  status: number | null;
};

export const OS2COMPLIANCE_KEY = 'noegle-der-kan-alt';

/** Starts a stand-in for OS2compliance on loopback. Its shapes are made from its public documents. */
export async function startOs2compliance(): Promise<Os2complianceStandIn> {
  const state: Omit<Os2complianceStandIn, 'url' | 'stop'> = {
    assets: [],
    suppliers: [],
    calls: [],
    liesBy: 0,
    status: null,
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://os2');
    const name = pathname.replace('/api/v1/', '');
    const page = Number(searchParams.get('page'));
    const size = Math.min(Number(searchParams.get('pageSize')), 500);
    state.calls.push(`${request.method ?? ''} ${name} page=${String(page)}`);
    const rows = name === 'assets' ? state.assets : name === 'suppliers' ? state.suppliers : undefined;
    const isKnown = request.headers.apikey === OS2COMPLIANCE_KEY;
    const isRead = request.method === 'GET' && rows !== undefined;
    const status = state.status ?? (isKnown ? (isRead ? 200 : 405) : 401);
    const content = rows?.slice(page * size, (page + 1) * size) ?? [];
    const totalCount = (rows?.length ?? 0) + state.liesBy;
    const body =
      status === 200
        ? {
            totalPages: Math.ceil(totalCount / size),
            page,
            totalCount,
            count: content.length,
            ...(content.length === 0 ? {} : { content }),
          }
        : { timestamp: '2026-11-02', status, error: 'Invalid ApiHeader', path: pathname };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP port');
  return Object.assign(state, {
    url: `http://127.0.0.1:${String(address.port)}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

export const anAsset = (id: number, changes: Record<string, unknown> = {}): Row => ({
  id,
  version: 3,
  createdAt: '2024-01-01T00:00:00Z',
  updatedAt: '2026-10-01T08:00:00Z',
  name: `Fagsystem ${String(id)}`,
  systemOwners: [{ uuid: 'p-1', userId: 'aaoe', name: 'Åse Østergård', email: 'aaoe@eksempel.dk' }],
  criticality: 'CRITICAL',
  sociallyCritical: false,
  supplier: { id: 7, name: 'Nordlys Drift A/S' },
  properties: [{ key: 'kitos_usage_uuid', value: `u-${String(id)}` }],
  ...changes,
});
