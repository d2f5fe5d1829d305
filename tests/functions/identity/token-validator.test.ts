import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWK,
} from 'jose';
import { createTokenValidator, type TokenValidator } from '../../../functions/identity/token-validator';
import { startServer, type HttpAnswer, type LocalServer } from '../../support/http-server';

const TENANT = '11111111-1111-4111-8111-111111111111';
const OTHER_TENANT = '22222222-2222-4222-8222-222222222222';
const AUDIENCE = '33333333-3333-4333-8333-333333333333';
const OBJECT_ID = '44444444-4444-4444-8444-444444444444';
const ISSUER = `https://login.example/${TENANT}/v2.0`;
const GOOD = {
  iss: ISSUER,
  aud: AUDIENCE,
  tid: TENANT,
  oid: OBJECT_ID,
  ver: '2.0',
  scp: 'openid access_as_user',
  name: 'Mette Holm',
  preferred_username: 'mette.holm@eksempel.dk',
};
const now = () => Math.floor(Date.now() / 1000);

type Keys = { publicKey: CryptoKey; privateKey: CryptoKey };
type Times = { nbf?: number; exp?: number };

describe('The token of somebody who has signed in', () => {
  let keys: Keys;
  let strangerKeys: Keys;
  let jwk: JWK;
  let server: LocalServer;
  let validate: TokenValidator;
  const served: { answer: HttpAnswer } = { answer: { status: 200 } };
  const settings = () => ({
    issuer: ISSUER,
    keysUrl: `${server.url}/keys`,
    audience: AUDIENCE,
    tenantId: TENANT,
  });
  /** A validator that has not fetched any keys yet. */
  const fresh = () => createTokenValidator(settings());

  beforeAll(async () => {
    keys = await generateKeyPair('RS256', { extractable: true });
    strangerKeys = await generateKeyPair('RS256');
    jwk = { ...(await exportJWK(keys.publicKey)), kid: 'first', alg: 'RS256', use: 'sig' };
    served.answer = { status: 200, body: { keys: [jwk] } };
    server = await startServer(() => served.answer);
    validate = fresh();
  });
  afterAll(() => server.stop());

  const sign = (claims: object, times: Times = {}, { key = keys.privateKey, kid = 'first' } = {}) => {
    const { nbf = now() - 10, exp = now() + 600 } = times;
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setNotBefore(nbf)
      .setExpirationTime(exp)
      .sign(key);
  };
  const codeOf = async (authorization: string | null) => {
    const result = await validate(authorization);
    return result.ok ? 'accepted' : result.refusal.code;
  };
  const without = (name: keyof typeof GOOD) =>
    Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== name));

  it('tells who they are, and nothing about roles on the roster', async () => {
    expect(await validate(`Bearer ${await sign(GOOD)}`)).toEqual({
      ok: true,
      value: {
        objectId: OBJECT_ID,
        name: 'Mette Holm',
        mail: 'mette.holm@eksempel.dk',
        isTenantAdministrator: false,
      },
    });
  });

  it('tells of the one app role that may claim the first administration', async () => {
    const roleOf = async (roles: string[]) => {
      const result = await validate(`Bearer ${await sign({ ...GOOD, roles })}`);
      return result.ok && result.value.isTenantAdministrator;
    };
    expect(await roleOf(['Administrator'])).toBe(true);
    expect(await roleOf(['administrator', 'SuperAdministrator'])).toBe(false);
  });

  it('is taken a little before and after its time, for clocks differ, but not more than a minute', async () => {
    expect(await codeOf(`Bearer ${await sign(GOOD, { exp: now() - 30 })}`)).toBe('accepted');
    expect(await codeOf(`Bearer ${await sign(GOOD, { nbf: now() + 30 })}`)).toBe('accepted');
    expect(await codeOf(`Bearer ${await sign(GOOD, { exp: now() - 90 })}`)).toBe('not-signed-in');
    expect(await codeOf(`Bearer ${await sign(GOOD, { nbf: now() + 90 })}`)).toBe('not-signed-in');
  });

  it.each([
    null,
    '',
    'Bearer',
    'Bearer ',
    'Bearer a.b',
    'Bearer a.b.c',
    'Bearer a.b.c.d',
    'Basic bWV0dGU6aG9sbQ==',
  ])('is missing or no token: %j', async (authorization) => {
    expect(await codeOf(authorization)).toBe('not-signed-in');
  });

  it('counts only in its own header form', async () => {
    const token = await sign(GOOD);
    expect(await codeOf(token)).toBe('not-signed-in');
    expect(await codeOf(`Bearer ${token}, Bearer ${token}`)).toBe('not-signed-in');
    expect(await codeOf(`Basic ${token}`)).toBe('not-signed-in');
  });

  it.each([
    { what: 'another issuer', claims: { ...GOOD, iss: `https://login.example/${OTHER_TENANT}/v2.0` } },
    { what: 'another audience', claims: { ...GOOD, aud: OTHER_TENANT } },
    { what: 'the audience of a v1 token', claims: { ...GOOD, aud: `api://${AUDIENCE}` } },
    { what: 'version 1.0', claims: { ...GOOD, ver: '1.0' } },
    { what: 'a scope that only begins like ours', claims: { ...GOOD, scp: 'access_as_user_extra' } },
    { what: 'a scope that only ends like ours', claims: { ...GOOD, scp: 'not_access_as_user' } },
    { what: 'no scope', claims: without('scp') },
    { what: 'no object id', claims: without('oid') },
    { what: 'an object id that is no text', claims: { ...GOOD, oid: 7 } },
    { what: 'an object id that is no GUID', claims: { ...GOOD, oid: 'mette' } },
    { what: 'an object id that climbs', claims: { ...GOOD, oid: '../../person' } },
    { what: 'an object id with the marks of an address', claims: { ...GOOD, oid: 'a/b\\c#d?e' } },
    { what: 'an object id with control characters', claims: { ...GOOD, oid: `${OBJECT_ID}\0` } },
    { what: 'an object id with half a letter', claims: { ...GOOD, oid: `\ud83d${OBJECT_ID}` } },
    { what: 'an object id as long as a book', claims: { ...GOOD, oid: OBJECT_ID.repeat(1000) } },
    { what: 'no tenant', claims: without('tid') },
    { what: 'no version', claims: without('ver') },
    { what: 'no issuer', claims: without('iss') },
    { what: 'no audience', claims: without('aud') },
  ])('is refused with $what', async ({ claims }) => {
    expect(await codeOf(`Bearer ${await sign(claims)}`)).toBe('not-signed-in');
  });

  it('is refused without an end', async () => {
    const endless = await new SignJWT(GOOD)
      .setProtectedHeader({ alg: 'RS256', kid: 'first' })
      .sign(keys.privateKey);
    expect(await codeOf(`Bearer ${endless}`)).toBe('not-signed-in');
  });

  it('from another tenant is refused as just that', async () => {
    expect(await codeOf(`Bearer ${await sign({ ...GOOD, tid: OTHER_TENANT })}`)).toBe('wrong-tenant');
  });

  it('is refused when it is not signed, signed by a stranger, or by the public key taken for a password', async () => {
    const unsigned = new UnsecuredJWT({ ...GOOD }).setExpirationTime('10m').encode();
    expect(await codeOf(`Bearer ${unsigned}`)).toBe('not-signed-in');
    expect(await codeOf(`Bearer ${unsigned}AAAA`)).toBe('not-signed-in');
    const stranger = await sign(GOOD, {}, { key: strangerKeys.privateKey });
    expect(await codeOf(`Bearer ${stranger}`)).toBe('not-signed-in');
    const password = new TextEncoder().encode(await exportSPKI(keys.publicKey));
    for (const kid of ['first', 'other']) {
      const symmetric = await new SignJWT(GOOD)
        .setProtectedHeader({ alg: 'HS256', kid })
        .setExpirationTime('10m')
        .sign(password);
      expect(await codeOf(`Bearer ${symmetric}`)).toBe('not-signed-in');
    }
  });

  it('is refused when its content was changed after signing', async () => {
    const [header = '', , signature = ''] = (await sign(GOOD)).split('.');
    const body = Buffer.from(JSON.stringify({ ...GOOD, oid: OTHER_TENANT, exp: now() + 600 })).toString(
      'base64url',
    );
    expect(await codeOf(`Bearer ${header}.${body}.${signature}`)).toBe('not-signed-in');
  });

  it('is refused when its key is not among the published ones', async () => {
    expect(await codeOf(`Bearer ${await sign(GOOD, {}, { kid: 'unknown' })}`)).toBe('not-signed-in');
  });

  it.each([
    { fault: 'answers with an error', answer: { status: 500 } },
    { fault: 'answers with something else', answer: { status: 200, body: '<html>' } },
    { fault: 'answers without keys', answer: { status: 200, body: { error: 'x' } } },
  ])(
    'cannot be judged when the key server $fault: that is a fault and nobody is signed out for it',
    async ({ answer }) => {
      const good = `Bearer ${await sign(GOOD)}`;
      const before = served.answer;
      served.answer = answer;
      const unlucky = fresh();
      await expect(unlucky(good)).rejects.toThrow();
      served.answer = before;
      expect((await unlucky(good)).ok).toBe(true);
    },
  );

  it('cannot be judged when there is no key server', async () => {
    const good = `Bearer ${await sign(GOOD)}`;
    await expect(
      createTokenValidator({ ...settings(), keysUrl: 'http://127.0.0.1:9/keys' })(good),
    ).rejects.toThrow();
  });
});
