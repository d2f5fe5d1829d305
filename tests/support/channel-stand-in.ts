import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import type { TeamsSettings } from '../../bot/teams-port';

/** A call that the bot made to the channel. */
export type Call = { method: string; path: string; body: unknown; authorization: string | undefined };

/** What the channel answers to the next call; the default is to accept everything. */
export type Answer = { status: number; body?: unknown; headers?: Record<string, string>; delayMs?: number };

/** The channel on loopback: its keys, its token endpoint and its connector. Every call is kept. */
export type ChannelStandIn = {
  url: string;
  settings: TeamsSettings;
  calls: Call[];
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

export async function startChannelStandIn(): Promise<ChannelStandIn> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
  const calls: Call[] = [];
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
      calls.push({
        method: request.method ?? '',
        path,
        body: text === '' ? undefined : JSON.parse(text),
        authorization: headerOf(request.headers),
      });
      const answer = next.shift() ?? { status: 201, body: accepted(path) };
      if (answer.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
      json(answer.status, answer.body ?? {}, answer.headers);
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
  return { url, settings, calls, tokens, next, sign, close };
}

const urlOf = (server: Server): string =>
  `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`; // it listens on a port

const headerOf = ({ authorization }: IncomingHttpHeaders): string | undefined => authorization;

async function readAll(request: AsyncIterable<unknown>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array); // node's http gives bytes
  return Buffer.concat(chunks).toString('utf8');
}

const accepted = (path: string) =>
  path === '/v3/conversations'
    ? { id: '19:ledelse@thread.tacv2;messageid=1700', activityId: '1700' }
    : { id: 'activity-1' };
