import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A row as KITOS has it; what it holds is up to the test. */
export type KitosRow = { uuid?: unknown; lastModified?: string; [field: string]: unknown };

/** How KITOS misbehaves at one call: another answer, or an answer after some time. */
export type KitosMood = {
  status?: number;
  headers?: Record<string, string>;
  text?: string;
  afterMs?: number;
};

/** KITOS as its API v2 answers, in memory: what it has, what it was asked, and how it misbehaves. */
export type KitosStandIn = {
  url: string;
  stop: () => Promise<void>;
  usages: KitosRow[];
  contracts: KitosRow[];
  registrations: KitosRow[];
  deletions: { occurredAtUtc: string; entityUuid: string; entityType: string }[];
  /** Every call, such as `GET it-system-usages page=0`. */
  calls: string[];
  /** The most rows that it gives, whatever is asked for. */
  mostRows: number;
  /** It gives the first page whatever page is asked for. */
  turnsNoPages: boolean;
  /** So many calls a token is good for. */
  tokenLasts: number;
  /** Asked at every call, with its number from 1; nothing: it behaves. */
  mood: (call: string, number: number) => KitosMood | undefined;
};

export const KITOS_USER = 'feed@eksempel.dk';
export const KITOS_PASSWORD = 'kun-til-proever';
export const KITOS_CVR = '11223344';
export const KITOS_ORGANIZATION = '6d0b7a52-3b0e-4c6e-9a3a-0a1d2c3b4e5f';

/** Starts a stand-in for KITOS on loopback. Its shapes are made from its public models; nothing of it is copied. */
export async function startKitos(): Promise<KitosStandIn> {
  const issued = { token: 0, uses: 0 };
  const kitos: Omit<KitosStandIn, 'url' | 'stop'> = {
    usages: [],
    contracts: [],
    registrations: [],
    deletions: [],
    calls: [],
    mostRows: 250,
    turnsNoPages: false,
    tokenLasts: Number.POSITIVE_INFINITY,
    mood: () => undefined,
  };
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://kitos');
      const body = await textOf(request);
      const page = searchParams.get('page');
      const name = pathname.replace(/^\/api\/(v2\/)?/, '');
      const type = searchParams.get('entityType');
      const call = [
        `${request.method ?? ''} ${name}`,
        ...(type === null ? [] : [type]),
        ...(page === null ? [] : [`page=${page}`]),
        ...(searchParams.has('changedSinceGtEq') ? ['since'] : []),
      ].join(' ');
      kitos.calls.push(call);
      const mood = kitos.mood(call, kitos.calls.length) ?? {};
      if (mood.afterMs !== undefined) await sleep(mood.afterMs);
      const { status, json } =
        mood.status === undefined
          ? answer({ name, query: searchParams, body, authorization: request.headers.authorization ?? '' })
          : { status: mood.status, json: {} };
      response
        .writeHead(status, { 'content-type': 'application/json', ...mood.headers })
        .end(mood.text ?? JSON.stringify(json));
    })();
  });

  const ROWS: Readonly<Record<string, () => KitosRow[]>> = {
    'it-system-usages': () => kitos.usages,
    'it-contracts': () => kitos.contracts,
    'data-processing-registrations': () => kitos.registrations,
  };

  function answer(asked: { name: string; query: URLSearchParams; body: string; authorization: string }): {
    status: number;
    json: unknown;
  } {
    const { name, query, authorization } = asked;
    if (name === 'authorize/GetToken') {
      const { email, password } = JSON.parse(asked.body) as { email: string; password: string };
      if (email !== KITOS_USER || password !== KITOS_PASSWORD) return { status: 401, json: {} };
      issued.token += 1;
      issued.uses = 0;
      return {
        status: 200,
        json: { msg: '', response: { token: `t${String(issued.token)}`, email, loginSuccessful: true } },
      };
    }
    issued.uses += 1;
    if (authorization !== `Bearer t${String(issued.token)}` || issued.uses > kitos.tokenLasts)
      return { status: 401, json: {} };
    if (name === 'organizations')
      return {
        status: 200,
        json: [
          { uuid: KITOS_ORGANIZATION, name: 'Eksempel Kommune', cvr: KITOS_CVR },
          { uuid: 'another', name: 'Nabo Kommune', cvr: `9${KITOS_CVR}` },
        ].filter(({ cvr }) => cvr.includes(query.get('cvrContent') ?? '')),
      };
    if (name === 'delta-feed/deleted-entities') {
      const since = query.get('deletedSinceUTC') ?? '';
      const type = query.get('entityType');
      const all = kitos.deletions.filter((one) => one.entityType === type && one.occurredAtUtc >= since);
      return { status: 200, json: pageOf(all, query) };
    }
    const rows = ROWS[name];
    if (rows === undefined || query.get('organizationUuid') !== KITOS_ORGANIZATION)
      return { status: 404, json: {} };
    const since = query.get('changedSinceGtEq') ?? '';
    return {
      status: 200,
      json: pageOf(
        rows().filter((row) => ((row as KitosRow | null)?.lastModified ?? '9') >= since),
        query,
      ),
    };
  }

  function pageOf(rows: readonly unknown[], query: URLSearchParams): readonly unknown[] {
    const size = Math.min(Number(query.get('pageSize')), kitos.mostRows);
    const page = kitos.turnsNoPages ? 0 : Number(query.get('page'));
    return rows.slice(page * size, (page + 1) * size);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP port');
  return Object.assign(kitos, {
    url: `http://127.0.0.1:${String(address.port)}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** A system usage as KITOS has it now, with everything that surrounds the few fields that are read. */
export const aUsage = (
  uuid: string,
  { name = 'Omsorgsjournalen', lastModified = '2026-10-20T08:00:00.123', general = {}, gdpr = {} } = {},
): KitosRow => ({
  uuid,
  createdAt: '2019-01-01T00:00:00',
  lastModified,
  lastModifiedBy: null,
  systemContext: { uuid: `s-${uuid}`, name },
  organizationContext: { uuid: KITOS_ORGANIZATION, name: 'Eksempel Kommune', cvr: KITOS_CVR },
  general: {
    localCallName: null,
    notes: '<p>Bruges i <b>hjemmeplejen</b> – spørg Åse</p>',
    validity: { valid: true, lifeCycleStatus: 'Operational' },
    isSociallyCritical: 'Yes',
    isBusinessCritical: 'Undecided',
    hostedAt: 'External',
    ...general,
  },
  roles: [
    { user: null, role: { uuid: 'r-1', name: 'Systemejer' } },
    { user: { uuid: 'p-1', name: 'Åse Østergård' }, role: { uuid: 'r-1', name: 'Systemejer' } },
    { user: { uuid: 'p-1', name: 'Åse Østergård' }, role: { uuid: 'r-2', name: 'Systemforvalter' } },
  ],
  gdpr: {
    riskAssessmentConducted: 'Yes',
    riskAssessmentConductedDate: '2026-09-30T22:00:00Z',
    riskAssessmentResult: 'High',
    ...gdpr,
  },
  outgoingSystemRelations: [],
});

export const aContract = (
  uuid: string,
  changes: { name?: string; lastModified?: string; supplier?: unknown; systemUsages?: unknown } = {},
): KitosRow => ({
  uuid,
  name: 'Drift af omsorgsjournal',
  lastModified: '2026-10-20T08:00:00',
  supplier: { organization: { uuid: 'o-1', name: 'Nordlys Drift A/S', cvr: '12 34 56 78' } },
  general: { contractId: '26/000701' },
  systemUsages: [],
  ...changes,
});
