import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createGraph } from '../../../functions/graph/graph';
import { createReadGroup } from '../../../functions/graph/read-group';
import { startServer, type HttpAnswer, type LocalServer } from '../../support/http-server';

const GROUP = '5c1e2a3b-0000-4000-8000-000000000001';
const user = (id: string, name: string | null, title: string | null = null) => ({
  '@odata.type': '#microsoft.graph.user',
  id,
  displayName: name,
  mail: name === null ? null : `${id}@eksempel.dk`,
  jobTitle: title,
});
const error = (code: string) => ({ error: { code, message: 'As Graph words it' } });

/** Graph as its documentation describes it: group delta, member pages, and its ways of refusing. */
describe('An Entra group is read through Microsoft Graph', () => {
  let server: LocalServer;
  const asked: URL[] = [];
  const answers: HttpAnswer[] = [];
  beforeAll(async () => {
    server = await startServer((request) => {
      asked.push(new URL(request.url ?? '', 'http://graph'));
      return answers.shift() ?? { status: 500, body: error('nothingPrepared') };
    });
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    asked.length = 0;
    answers.length = 0;
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const linkTo = (path: string) => `${server.url}/v1.0${path}`;
  const OLD = () => linkTo('/groups/delta?$deltatoken=old');
  const NEW = () => linkTo('/groups/delta?$deltatoken=new');
  const delta = (...value: unknown[]): HttpAnswer => ({
    status: 200,
    body: { value, '@odata.deltaLink': NEW() },
  });
  const members = (value: unknown[], next?: string): HttpAnswer => ({
    status: 200,
    body: { value, ...(next === undefined ? {} : { '@odata.nextLink': linkTo(next) }) },
  });
  const read = (deltaLink: string | null, given: readonly HttpAnswer[]) => {
    answers.push(...given);
    const graph = createGraph({ url: server.url, credential: 'none' });
    return createReadGroup(graph)(GROUP, deltaLink);
  };
  const paths = () => asked.map(({ pathname }) => pathname);
  const LIST = `/v1.0/groups/${GROUP}/members`;

  it('in full the first time: a token for later changes, then everybody, page by page', async () => {
    const reading = await read(null, [
      delta(),
      members([user('o-1', 'Mette Holm', 'Kommunaldirektør')], `/groups/${GROUP}/members?$skiptoken=p2`),
      members([user('o-2', 'Lars Østergaard')]),
    ]);
    expect(reading).toEqual({
      kind: 'read',
      people: [
        { objectId: 'o-1', name: 'Mette Holm', mail: 'o-1@eksempel.dk', title: 'Kommunaldirektør' },
        { objectId: 'o-2', name: 'Lars Østergaard', mail: 'o-2@eksempel.dk', title: null },
      ],
      groups: 0,
      others: 0,
      deltaLink: NEW(),
    });
    expect(paths()).toEqual(['/v1.0/groups/delta', LIST, LIST]);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
      $filter: `id eq '${GROUP}'`,
      $select: 'members',
      $deltatoken: 'latest',
    });
    expect(asked[1]?.searchParams.get('$select')).toBe(
      'id,displayName,mail,jobTitle,accountEnabled,userType',
    );
    expect(asked[2]?.searchParams.get('$skiptoken')).toBe('p2');
  });

  it('and by its token only, as long as nobody has joined or left', async () => {
    expect(await read(OLD(), [delta()])).toEqual({ kind: 'unchanged', deltaLink: NEW() });
    expect(paths()).toEqual(['/v1.0/groups/delta']);
    expect(asked[0]?.searchParams.get('$deltatoken')).toBe('old');
  });

  it.each([
    { what: 'joined', change: { '@odata.type': '#microsoft.graph.user', id: 'o-2' } },
    {
      what: 'left',
      change: { '@odata.type': '#microsoft.graph.user', id: 'o-3', '@removed': { reason: 'deleted' } },
    },
  ])('and everybody again when somebody has $what', async ({ change }) => {
    const reading = await read(OLD(), [
      {
        status: 200,
        body: {
          value: [{ id: GROUP, 'members@delta': [change] }],
          '@odata.nextLink': linkTo('/groups/delta?$skiptoken=more'),
        },
      },
      delta(),
      members([user('o-1', 'Mette Holm'), user('o-2', 'Lars Østergaard')]),
    ]);
    expect(reading).toMatchObject({ kind: 'read', people: [{ objectId: 'o-1' }, { objectId: 'o-2' }] });
    expect(paths()).toEqual(['/v1.0/groups/delta', '/v1.0/groups/delta', LIST]);
  });

  it.each([
    { what: '410', answer: { status: 410, body: error('resyncRequired') } },
    { what: '400 syncStateNotFound', answer: { status: 400, body: error('syncStateNotFound') } },
  ])('and in full again when Graph no longer knows the token ($what)', async ({ answer }) => {
    const reading = await read(OLD(), [answer, delta(), members([user('o-1', 'Mette Holm')])]);
    expect(reading).toMatchObject({ kind: 'read', deltaLink: NEW(), people: [{ objectId: 'o-1' }] });
    expect(asked[1]?.searchParams.get('$deltatoken')).toBe('latest');
  });

  it('and a group or a device in the group is counted and is nobody', async () => {
    const reading = await read(null, [
      delta(),
      members([
        user('o-1', 'Mette Holm'),
        { '@odata.type': '#microsoft.graph.group', id: 'g-2', displayName: 'Stab' },
        { '@odata.type': '#microsoft.graph.device', id: 'd-1', displayName: null },
      ]),
    ]);
    expect(reading).toMatchObject({ people: [{ objectId: 'o-1' }], groups: 1, others: 1 });
  });

  it('and somebody who is on two pages is one person', async () => {
    const twice = [user('o-1', 'Mette Holm')];
    const reading = await read(null, [
      delta(),
      members(twice, `/groups/${GROUP}/members?$skiptoken=p2`),
      members(twice),
    ]);
    expect(reading).toMatchObject({ people: [{ objectId: 'o-1' }] });
    expect(reading).not.toMatchObject({ people: [{}, {}] });
  });

  it('after the time that Graph asks for when it is busy', async () => {
    const began = Date.now();
    const busy = { status: 429, headers: { 'retry-after': '1' }, body: error('TooManyRequests') };
    expect(await read(OLD(), [busy, delta()])).toMatchObject({ kind: 'unchanged' });
    expect(Date.now() - began).toBeGreaterThanOrEqual(950);
  });

  it('but not at once when it asks to wait for minutes: the next hour is soon enough', async () => {
    const busy = { status: 429, headers: { 'retry-after': '300' }, body: error('TooManyRequests') };
    expect(await read(OLD(), [busy])).toEqual({ kind: 'failed', problem: 'busy' });
    expect(asked).toHaveLength(1);
  });

  it('and gives up when it stays busy', async () => {
    const busy = { status: 429, headers: { 'retry-after': '0' }, body: error('TooManyRequests') };
    expect(await read(OLD(), [busy, busy, busy, busy, delta()])).toEqual({ kind: 'failed', problem: 'busy' });
    expect(asked).toHaveLength(4);
  });

  it.each([
    { status: 403, code: 'Authorization_RequestDenied', problem: 'notAllowed' },
    { status: 404, code: 'Request_ResourceNotFound', problem: 'groupGone' },
    { status: 500, code: 'generalException', problem: 'unreachable' },
  ])('and says why it could not ($problem), so that nobody seems to have left', async (refused) => {
    const { status, code, problem } = refused;
    const answer = { status, body: error(code) };
    // Refused with the fields that need more, it is asked for without them.
    expect(await read(null, [delta(), answer, answer])).toEqual({ kind: 'failed', problem });
  });

  it('and ids without names are a missing permission, and not people without names', async () => {
    expect(await read(null, [delta(), members([user('o-1', 'Mette Holm'), user('o-2', null)])])).toEqual({
      kind: 'failed',
      problem: 'namesHidden',
    });
  });

  it('and half a list is no list: when a later page fails, nothing is read', async () => {
    const reading = await read(null, [
      delta(),
      members([user('o-1', 'Mette Holm')], `/groups/${GROUP}/members?$skiptoken=p2`),
      { status: 500, body: error('generalException') },
    ]);
    expect(reading).toEqual({ kind: 'failed', problem: 'unreachable' });
  });

  it('and a link that leads away from Graph is not followed', async () => {
    const away = { status: 200, body: { value: [], '@odata.nextLink': 'https://elsewhere.example/v1.0/x' } };
    expect(await read(null, [delta(), away])).toEqual({ kind: 'failed', problem: 'unreachable' });
    expect(asked).toHaveLength(2);
  });

  it.each([
    { what: 'something else', body: { people: [] } },
    { what: 'no JSON', body: '<html>' },
  ])('and $what for an answer is no empty group', async ({ body }) => {
    expect(await read(null, [delta(), { status: 200, body }])).toMatchObject({ kind: 'failed' });
  });
});
