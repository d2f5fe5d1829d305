import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import type { TeamsSettings } from '../../bot/teams/teams-port';
import type { TeamsLimits } from './teams-limits';

/** A call that the bot made to the channel. */
export type Call = { method: string; path: string; body: unknown; authorization: string | undefined };

/** What the channel answers to the next call; the default is to accept everything. */
export type Answer = {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  delayMs?: number;
  /** The card is shown all the same, so often, and the answer does not say so. */
  shows?: number;
  /** The connection is closed in place of an answer. */
  isLost?: boolean;
};

/** A card that people see in the channel or a chat, with what it has been changed to. */
export type ShownCard = { conversation: string; activityId: string; versions: unknown[] };

/** The channel on loopback: its keys, its token endpoint and its connector. Every call is kept. */
export type ChannelStandIn = {
  url: string;
  settings: TeamsSettings;
  calls: Call[];
  /** What people see. */
  cards: ShownCard[];
  /** Tokens that the bot has fetched. */
  tokens: number[];
  /** Answers given to the next calls of the connector, in order. */
  next: Answer[];
  /** A request's Authorization header; claims can be made wrong. */
  sign: (claims?: Record<string, unknown>, key?: CryptoKey) => Promise<string>;
  close: () => Promise<void>;
};

export const BOT_ID = '9f2c1b7e-1111-4a5b-8c3d-000000000001';
export const CHANNEL_TENANT = '11111111-2222-4333-8444-555555555555';
const ISSUER = 'https://kanal.eksempel.dk';

/** Starts the channel; with limits it turns away what is too much. */
export async function startChannelStandIn(limits?: TeamsLimits): Promise<ChannelStandIn> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
  const calls: Call[] = [];
  const cards: ShownCard[] = [];
  const tokens: number[] = [];
  const next: Answer[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '';
      const text = await readAll(request);
      const json = (status: number, body: unknown, headers: Record<string, string> = {}) => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      };
      if (path === '/openid') {
        json(200, { issuer: ISSUER, jwks_uri: `${urlOf(server)}/keys` });
        return;
      }
      if (path === '/keys') {
        json(200, { keys: [jwk] });
        return;
      }
      if (path === '/token') {
        const isKnown = new URLSearchParams(text).get('client_secret') === 'hemmelig';
        if (isKnown) tokens.push(tokens.length + 1);
        const token = { access_token: `token-${String(tokens.length)}`, expires_in: 3600 };
        json(isKnown ? 200 : 401, isKnown ? token : {});
        return;
      }
      const call: Call = {
        method: request.method ?? '',
        path,
        body: text === '' ? undefined : JSON.parse(text),
        authorization: headerOf(request.headers),
      };
      calls.push(call);
      const answer: Answer = limits?.turnAway(call) ?? next.shift() ?? { status: 201 };
      const shows = answer.shows ?? (answer.status < 300 ? 1 : 0);
      const shown = shows === 0 ? undefined : show(call, cards, shows);
      if (answer.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
      if (answer.isLost === true) {
        request.socket.destroy();
        return;
      }
      json(answer.status, answer.body ?? shown ?? {}, answer.headers);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = urlOf(server);
  const settings: TeamsSettings = {
    botId: BOT_ID,
    tenantId: CHANNEL_TENANT,
    channelIssuer: ISSUER,
    channelMetadataUrl: `${url}/openid`,
    serviceUrl: url,
    credential: { kind: 'clientSecret', tokenUrl: `${url}/token`, secret: 'hemmelig' },
  };
  const sign: ChannelStandIn['sign'] = async (claims = {}, key = privateKey) => {
    const now = Math.floor(Date.now() / 1000);
    const all = {
      iss: ISSUER,
      aud: BOT_ID,
      serviceurl: url,
      nbf: now - 5,
      iat: now,
      exp: now + 600,
      ...claims,
    };
    const token = await new SignJWT(all).setProtectedHeader({ alg: 'RS256', kid: 'key-1' }).sign(key);
    return `Bearer ${token}`;
  };
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url, settings, calls, cards, tokens, next, sign, close };
}

const urlOf = (server: Server): string =>
  `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`; // it listens on a port

const headerOf = ({ authorization }: IncomingHttpHeaders): string | undefined => authorization;

async function readAll(request: AsyncIterable<unknown>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array); // node's http gives bytes
  return Buffer.concat(chunks).toString('utf8');
}

/** Shows what a call asks for, as often as told, and gives Teams' answer to it. */
function show({ method, path, body }: Call, cards: ShownCard[], times: number): unknown {
  const [, conversation = '', activityId] =
    /^\/v3\/conversations(?:\/([^/]+)(?:\/activities(?:\/([^/]+))?)?)?$/.exec(path) ?? [];
  const sent = body as {
    isGroup?: boolean;
    channelData?: { channel?: { id: string } };
    members?: { id: string }[];
    activity?: unknown;
  };
  if (method === 'GET') return undefined;
  if (method === 'PUT') {
    cards.find((one) => one.activityId === activityId)?.versions.push(body);
    return { id: activityId };
  }
  if (conversation === '' && sent.isGroup !== true) return { id: `a:${sent.members?.[0]?.id ?? ''}` };
  const inChannel = conversation === '';
  const number = String(1700 + cards.length);
  const at = inChannel ? `${sent.channelData?.channel?.id ?? ''};messageid=${number}` : conversation;
  const card = inChannel ? sent.activity : body;
  for (let time = 0; time < times; time += 1)
    cards.push({ conversation: decodeURIComponent(at), activityId: number, versions: [card] });
  return inChannel ? { id: at, activityId: number } : { id: number };
}
