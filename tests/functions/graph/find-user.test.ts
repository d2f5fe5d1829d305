import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createFindUser } from '../../../functions/graph/find-user';
import { createGraph } from '../../../functions/graph/graph';
import { startServer, type HttpAnswer, type LocalServer } from '../../support/http-server';

const METTE = {
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users(id,mail)/$entity',
  id: 'o-mette',
  mail: 'mette.holm@eksempel.dk',
};
const NOT_FOUND = {
  error: {
    code: 'Request_ResourceNotFound',
    message: "Resource 'x' does not exist or one of its queried reference-property objects are not present.",
    innerError: { date: '2026-11-02T09:00:00', 'request-id': 'r', 'client-request-id': 'c' },
  },
};
const DENIED = {
  error: {
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
  },
};
const BUSY = { error: { code: 'TooManyRequests', message: 'Too many requests' } };

/** Graph as its documentation describes it, for one question at a time. */
describe('Somebody is looked up in the tenant by the mail they sign in with', () => {
  let server: LocalServer;
  const asked: string[] = [];
  const answers: HttpAnswer[] = [];
  beforeAll(async () => {
    server = await startServer((request) => {
      asked.push(request.url ?? '');
      return answers.shift() ?? { status: 500 };
    });
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    asked.length = 0;
    answers.length = 0;
  });

  const find = (mail: string, ...given: HttpAnswer[]) => {
    answers.push(...given);
    return createFindUser(createGraph({ url: `${server.url}/graph`, credential: 'none' }))(mail);
  };

  it('and known by object id and mail, and whether the account can be used, no other field being asked for', async () => {
    expect(await find('mette.holm@eksempel.dk', { status: 200, body: METTE })).toEqual({
      objectId: 'o-mette',
      mail: 'mette.holm@eksempel.dk',
    });
    expect(asked.map((url) => decodeURIComponent(url))).toEqual([
      '/graph/v1.0/users/mette.holm@eksempel.dk?$select=id,mail,accountEnabled,userType',
    ]);
  });

  it('and keeps the mail that was asked for where the tenant has none', async () => {
    expect(await find('mette@eksempel.dk', { status: 200, body: { id: 'o-mette', mail: null } })).toEqual({
      objectId: 'o-mette',
      mail: 'mette@eksempel.dk',
    });
  });

  it('and nobody is found when the tenant has nobody', async () => {
    const nobody = { status: 200, body: { value: [] } };
    expect(await find('ole.fremmed@eksempel.dk', { status: 404, body: NOT_FOUND }, nobody)).toBeUndefined();
  });

  it('or by their mail where they sign in with another name', async () => {
    const found = { status: 200, body: { value: [{ id: 'o-mette', mail: "mette.o'holm@eksempel.dk" }] } };
    expect(await find("mette.o'holm@eksempel.dk", { status: 404, body: NOT_FOUND }, found)).toEqual({
      objectId: 'o-mette',
      mail: "mette.o'holm@eksempel.dk",
    });
    expect(new URL(asked[1] ?? '', server.url).searchParams.get('$filter')).toBe(
      "mail eq 'mette.o''holm@eksempel.dk'",
    );
  });

  it('but not where two users share a mail: nobody is chosen by chance', async () => {
    const two = { status: 200, body: { value: [METTE, { ...METTE, id: 'o-anden' }] } };
    expect(await find('mette@eksempel.dk', { status: 404, body: NOT_FOUND }, two)).toBeUndefined();
  });

  it('again after the time that Graph asks for when it is busy', async () => {
    const busy = { status: 429, headers: { 'retry-after': '1' }, body: BUSY };
    const began = Date.now();
    expect(await find('mette.holm@eksempel.dk', busy, { status: 200, body: METTE })).toMatchObject({
      objectId: 'o-mette',
    });
    expect(asked).toHaveLength(2);
    expect(Date.now() - began).toBeGreaterThanOrEqual(950);
  });

  it.each([
    { what: 'the app may not look', answer: { status: 403, body: DENIED } },
    { what: 'Graph is broken', answer: { status: 500, body: { error: { code: 'x', message: 'y' } } } },
    { what: 'Graph answers something else', answer: { status: 200, body: { value: [] } } },
  ])('but it is a fault, and not an unknown person, when $what', async ({ answer }) => {
    await expect(find('mette.holm@eksempel.dk', answer)).rejects.toBeDefined();
  });

  it.each(['', '..', '../me', 'mette', '$count', 'mette holm@eksempel.dk'])(
    'but Graph is not asked for what is no address: %j',
    async (mail) => {
      expect(await find(mail)).toBeUndefined();
      expect(asked).toEqual([]);
    },
  );

  it('and an address cannot lead to another place in Graph', async () => {
    const nobody = { status: 200, body: { value: [] } };
    expect(await find('a/../../groups@x?$top=1#', { status: 404, body: NOT_FOUND }, nobody)).toBeUndefined();
    expect(asked[0]).toMatch(/^\/graph\/v1\.0\/users\/[^/?#]*\?/);
    expect(asked[1]).toMatch(
      /^\/graph\/v1\.0\/users\?\$filter=mail[^&]*&\$select=id,mail,accountEnabled,userType$/,
    );
  });
});
