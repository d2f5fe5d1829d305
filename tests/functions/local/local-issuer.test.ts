import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify, type JWTPayload } from 'jose';
import { signingKey } from '../../../functions/local/issuer/signing-keys';
import { startAzurite } from '../../support/azurite';
import { freePorts } from '../../support/free-ports';
import { buildTestApp, startHostProcess, type HostProcess } from './running-host';

describe('the local stand-ins', () => {
  let host: HostProcess;
  let dataDir: string;
  const running: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    const azurite = await startAzurite();
    running.push(azurite.stop);
    dataDir = azurite.dataDir;
    const functionsDir = path.join(dataDir, 'app');
    await buildTestApp(functionsDir);
    host = await startHostProcess({
      port: await freePorts(1),
      azuritePort: azurite.port,
      dataDir,
      functionsDir,
    });
    running.push(host.stop);
  });

  afterAll(async () => {
    for (const stop of running.reverse()) await stop();
  });

  const setting = (name: string): string => host.environment[name] ?? '';
  const get = (url: string) => fetch(`${host.url}/_local/${url}`);
  const postJson = (url: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${host.url}${url}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  type Person = { name: string; title: string; mail: string; oid: string };
  const people = async () => (await (await get('identity/people')).json()) as Person[];
  const personCalled = async (name: string) => (await people()).find((person) => person.name === name)!;

  describe('signing in', () => {
    const tokenOf = async (oid: string) => {
      const answer = await postJson('/_local/identity/token', { oid });
      return ((await answer.json()) as { token: string }).token;
    };
    const verified = async (token: string): Promise<JWTPayload> => {
      const keys = createRemoteJWKSet(new URL(setting('TOKEN_KEYS_URL')));
      const expected = {
        issuer: setting('TOKEN_ISSUER'),
        audience: setting('CLIENT_ID'),
        algorithms: ['RS256'],
      };
      return (await jwtVerify(token, keys, expected)).payload;
    };

    it('offers everybody of the roster, and the first member decides as Lars Østergaard', async () => {
      const roster = await people();
      expect(roster.map(({ name }) => name)).toContain('Lars Østergaard');
      expect(new Set(roster.map(({ oid }) => oid)).size).toBe(roster.length);
    });

    it('gives a token in the form of Entra ID that its key set confirms, for an hour', async () => {
      const { oid, name, mail } = await personCalled('Mette Holm');
      const claims = await verified(await tokenOf(oid));
      expect(claims).toMatchObject({ oid, name, preferred_username: mail, tid: setting('TENANT_ID') });
      expect(claims).toMatchObject({ ver: '2.0', scp: 'access_as_user' });
      expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3600);
      expect(claims).not.toHaveProperty('roles');
    });

    it('makes the first coordinator, and nobody else, administrator', async () => {
      const roles: [string, unknown][] = [];
      for (const { oid, name } of await people()) {
        const { roles: own } = await verified(await tokenOf(oid));
        if (own !== undefined) roles.push([name, own]);
      }
      expect(roles).toEqual([['Camilla Nørby', ['Administrator']]]);
    });

    it('refuses somebody outside the roster, and a form that a foreign web page could send', async () => {
      const nobody = await postJson('/_local/identity/token', {
        oid: '00000000-0000-4000-8000-000000000000',
      });
      expect(nobody.status).toBe(404);
      const { oid } = await personCalled('Mette Holm');
      const form = await postJson('/_local/identity/token', { oid }, { 'Content-Type': 'text/plain' });
      expect(form.status).toBe(400);
    });
  });

  describe('the channel', () => {
    const activity = (changes: Record<string, unknown> = {}) => ({
      type: 'message',
      id: '1',
      text: 'status',
      channelId: 'msteams',
      serviceUrl: setting('CHANNEL_SERVICE_URL'),
      from: { id: '29:a' },
      recipient: { id: '28:b' },
      conversation: { id: 'c' },
      ...changes,
    });
    const now = () => Math.floor(Date.now() / 1000);
    const signed = async (claims: Record<string, unknown>, folder = path.join(dataDir, 'keys')) => {
      const key = await signingKey(folder, 'channel-key');
      const base = {
        iss: setting('BOT_CHANNEL_ISSUER'),
        aud: setting('BOT_ID'),
        serviceurl: setting('CHANNEL_SERVICE_URL'),
        nbf: now(),
        exp: now() + 600,
      };
      return { Authorization: `Bearer ${await key.sign({ ...base, ...claims })}` };
    };

    it('passes a message on with a signature the bot accepts, and the answer back', async () => {
      const answer = await postJson('/_local/channel/messages', activity());
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ heard: 'message' });
    });

    it('is told that the bot is up', async () => {
      expect((await fetch(`${host.url}/_local/channel/messages`, { method: 'HEAD' })).status).toBe(200);
    });

    it('is the only way in: the bot turns away a message without a signature', async () => {
      expect((await postJson('/api/messages', activity())).status).toBe(401);
    });

    it.each([
      { what: 'another audience', claims: { aud: '9e1d3d6a-2b57-4a39-8a51-000000000000' } },
      { what: 'another issuer', claims: { iss: 'https://api.botframework.com' } },
      { what: 'another service address', claims: { serviceurl: 'http://127.0.0.1:9/elsewhere' } },
      { what: 'no service address', claims: { serviceurl: undefined } },
      { what: 'a time that has passed', claims: { nbf: 1, exp: 1000 } },
    ])('is turned away with a token for $what', async ({ claims }) => {
      const answer = await postJson('/api/messages', activity(), await signed(claims));
      expect(answer.status).toBe(401);
    });

    it('is accepted with the same token when nothing is wrong with it', async () => {
      expect((await postJson('/api/messages', activity(), await signed({}))).status).toBe(200);
    });

    it('is turned away with a token signed by another key', async () => {
      const headers = await signed({}, path.join(dataDir, 'other-keys'));
      expect((await postJson('/api/messages', activity(), headers)).status).toBe(401);
    });

    it('may speak for Teams only, for which its key is endorsed', async () => {
      const answer = await postJson('/_local/channel/messages', activity({ channelId: 'webchat' }));
      expect(answer.status).toBe(401);
    });

    it('refuses what is no activity', async () => {
      expect((await postJson('/_local/channel/messages', { text: 'hej' })).status).toBe(400);
      const text = await postJson('/_local/channel/messages', activity(), { 'Content-Type': 'text/plain' });
      expect(text.status).toBe(400);
    });

    it('gives the bot a token for its id and secret, and nobody else', async () => {
      const ask = (secret: string) =>
        fetch(setting('BOT_TOKEN_URL'), {
          method: 'POST',
          body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: setting('BOT_ID'),
            client_secret: secret,
            scope: 'https://api.botframework.com/.default',
          }),
        });
      const answer = (await (await ask(setting('BOT_SECRET'))).json()) as { access_token: string };
      expect(decodeProtectedHeader(answer.access_token).alg).toBe('RS256');
      expect((await ask('wrong')).status).toBe(401);
    });
  });

  describe('looking up a user', () => {
    it('finds a person by mail, in both ways Graph offers', async () => {
      const { oid, mail, name } = await personCalled('Kirsten Bæk Sørensen');
      const user = { id: oid, displayName: name, mail, userPrincipalName: mail };
      expect(await (await get(`graph/v1.0/users/${mail.toUpperCase()}`)).json()).toMatchObject(user);
      const filter = encodeURIComponent(`mail eq '${mail}'`);
      expect(await (await get(`graph/v1.0/users?$filter=${filter}`)).json()).toMatchObject({ value: [user] });
    });

    it('answers as Graph does when there is nobody, and when it cannot read the filter', async () => {
      const missing = await get('graph/v1.0/users/nobody@eksempel.dk');
      expect(missing.status).toBe(404);
      expect(await missing.json()).toMatchObject({ error: { code: 'Request_ResourceNotFound' } });
      const none = await get(
        `graph/v1.0/users?$filter=${encodeURIComponent("mail eq 'o''hara@eksempel.dk'")}`,
      );
      expect(await none.json()).toMatchObject({ value: [] });
      expect((await get('graph/v1.0/users?$filter=startswith(mail)')).status).toBe(400);
    });
  });
});
