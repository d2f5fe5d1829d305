import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Endpoint } from '../../../contracts/endpoint';
import { claimAdministration, getHealth, getSignIn } from '../../../contracts/session';
import { apiUser } from '../../support/api-client';
import { EVERY_ENDPOINT } from '../../support/every-endpoint';
import { ANSWERING } from './answering';
import { BY_AN_AUDITOR } from './by-an-auditor';
import { DELIVERIES } from './deliveries';
import { FOLLOWING_UP } from './following-up';
import { FEEDS } from './feeds';
import { GOVERNING } from './governing';
import { CONTACTS } from './contacts';
import { INCIDENTS } from './incidents';
import { MEASURES } from './measures';
import { REGISTRATION } from './registration';
import { REQUIREMENTS } from './requirements';
import { MEASURING } from './measuring';
import { SUPPLIERS } from './suppliers';
import { STATUS } from './status';
import { GROUPS } from './groups';
import { INDICATORS } from './indicators';
import { MEETING } from './meeting';
import { SUBMISSIONS } from './submissions';
import { TRAINING } from './training';
import { WORDS } from './words';
import { createWorld, type Case, type World } from './world';

const CASES: readonly Case[] = [
  ...SUBMISSIONS,
  ...ANSWERING,
  ...FOLLOWING_UP,
  ...MEETING,
  ...GOVERNING,
  ...STATUS,
  ...TRAINING,
  ...GROUPS,
  ...INDICATORS,
  ...MEASURES,
  ...CONTACTS,
  ...INCIDENTS,
  ...SUPPLIERS,
  ...REGISTRATION,
  ...MEASURING,
  ...REQUIREMENTS,
  ...FEEDS,
  ...DELIVERIES,
  ...BY_AN_AUDITOR,
];

/** Taking the administration is open to no role; who may not is told in the tests of the first administrator. */
const ELSEWHERE: readonly string[] = ['api/case-drafts/preview', claimAdministration.path];

/** Letters that only Danish has; what the cases write, and a refusal may quote, has none of them. */
const DANISH = /[æøå]/i;

describe('What is wrong with an approval or with training is refused in plain words, and the ledger is unchanged', () => {
  const made: { world?: World } = {};
  const world = (): World => {
    if (made.world === undefined) throw new Error('The world is not made yet');
    return made.world;
  };
  const ledger = async () => (await world().users.Camilla.call(getHealth)).ledger;

  beforeAll(async () => {
    made.world = await createWorld();
  });
  afterAll(() => world().api.stop());

  it.each(CASES)('%s', async (...[, who, endpoint, code, sent]: Case) => {
    const request = await sent(world());
    const before = await ledger();
    const user = world().users[who];
    const danish = await user.refused(endpoint, request);
    const english = await user.refused(endpoint, { ...request, language: 'en' });
    expect(danish.code).toBe(code);
    expect(danish.status).toBeGreaterThanOrEqual(400);
    expect(danish.status).toBeLessThan(500);
    const [inDanish = /^$/, inEnglish = /^$/] = WORDS[code] ?? [];
    expect(danish.detail).toMatch(inDanish);
    expect(english).toMatchObject({ code, status: danish.status });
    expect(english.detail).toMatch(inEnglish);
    expect(english.detail).not.toMatch(DANISH);
    expect(await ledger()).toEqual(before);
  });

  it('something wrong is tried at every operation that writes, with a code and a sentence', () => {
    const tried = new Set(CASES.map(([, , endpoint]) => endpoint.path));
    const writing = EVERY_ENDPOINT.filter(({ method }) => method === 'POST').map(({ path }) => path);
    expect(writing.filter((path) => !tried.has(path) && !ELSEWHERE.includes(path))).toEqual([]);
  });

  it('every operation is refused to whoever has not signed in', async () => {
    const nobody = apiUser(world().api.url, { name: 'nobody', objectId: '' });
    const before = await ledger();
    const OPEN: readonly Endpoint[] = [getHealth, getSignIn];
    for (const endpoint of EVERY_ENDPOINT.filter((one) => !OPEN.includes(one))) {
      const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      const params = Object.fromEntries(names.map((name) => [name, 'x']));
      expect(
        await nobody.refused(endpoint, { params, ...(endpoint.method === 'POST' ? { json: {} } : {}) }),
      ).toMatchObject({ code: 'not-signed-in', status: 401 });
    }
    expect(await ledger()).toEqual(before);
  });
});
