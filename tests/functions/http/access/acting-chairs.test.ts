import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  endActingChair,
  getGovernance,
  recordActingChair,
  settleChange,
} from '../../../../contracts/access/governance';
import { getRoster } from '../../../../contracts/access/roster';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import { inDays, submitted, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

/** Everybody by what they are and nothing else, apart from Camilla, who keeps the roster. */
const OTHERS = {
  chair: 'Mette',
  member: 'Lars',
  director: 'Henrik',
  secretary: 'Sofie',
  auditor: 'Birgit',
} as const;

describe('An acting chair, through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let lars: ApiUser;
  let others: readonly (readonly [role: string, user: ApiUser])[];

  beforeAll(async () => {
    api = await startApi();
    [camilla, lars] = await Promise.all([api.user('Camilla'), api.user('Lars')]);
    others = await Promise.all(
      Object.entries(OTHERS).map(async ([role, name]) => [role, await api.user(name)] as const),
    );
  });
  afterAll(() => api.stop());

  const acting = (changes: object = {}) => ({
    json: {
      personId: api.idOf('Lars'),
      from: today(),
      to: inDays(30),
      caseNumber: '26/4711',
      ...changes,
    },
  });
  const ending = (changes: object = {}) => ({
    params: { actingId: 'S-001' },
    json: { to: today() },
    ...changes,
  });
  const length = async () => (await camilla.call(getHealth)).ledger.length;
  const shown = async () => (await lars.call(getGovernance)).actingChairs;

  /** Nobody but who keeps the roster records or ends it, however it stands; nothing is written of who tries. */
  const isNobodyElses = async () => {
    const before = await length();
    for (const [role, user] of others)
      for (const refused of [
        await user.refused(recordActingChair, acting()),
        await user.refused(endActingChair, ending()),
      ])
        expect([role, refused]).toEqual([
          role,
          expect.objectContaining({
            code: 'not-allowed',
            status: 403,
            detail: expect.stringMatching(/^Din rolle giver ikke adgang til at .+ Kontakt/) as unknown,
          }),
        ]);
    expect(await length()).toBe(before);
  };

  /** What is wrong, what is sent, and what must be said of it. */
  const WRONG: Record<string, { changes: () => object; code: string; words: RegExp }> = {
    nobody: {
      changes: () => ({ personId: '' }),
      code: 'unknown-person',
      words: /ikke på listen over personer\. Vælg/,
    },
    'a director outside the body': {
      changes: () => ({ personId: api.idOf('Henrik') }),
      code: 'unknown-person',
      words: /ikke på listen over personer\. Vælg/,
    },
    'whoever writes it down': {
      changes: () => ({ personId: api.idOf('Camilla') }),
      code: 'own-body-role',
      words: /Bed en anden/,
    },
    'a day gone by': {
      changes: () => ({ from: inDays(-1) }),
      code: 'date-in-past',
      words: /»Fra« er passeret\. Vælg i dag/,
    },
    'a period that ends before it begins': {
      changes: () => ({ from: inDays(5), to: inDays(4) }),
      code: 'period-reversed',
      words: /begynder den .+ og slutter den .+ Ret en af datoerne/,
    },
    'the year 9145': {
      changes: () => ({ to: '9145-01-01' }),
      code: 'date-too-far',
      words: /»Til og med« ligger for langt fremme\. Vælg/,
    },
    'no case': {
      changes: () => ({ caseNumber: ' ' }),
      code: 'text-missing',
      words: /»Sagsnummer« er tomt\. Udfyld/,
    },
  };

  it.each(Object.entries(WRONG))('is not recorded for %s, and says why', async (_what, wrong) => {
    const before = await length();
    const refused = await camilla.refused(recordActingChair, acting(wrong.changes()));
    expect(refused.code).toBe(wrong.code);
    expect(refused.detail).toMatch(wrong.words);
    expect(await length()).toBe(before);
  });

  it('is recorded at once while the program is being set up, and once', async () => {
    await isNobodyElses();
    const recorded = await camilla.call(recordActingChair, acting());
    expect(recorded).toMatchObject({
      awaits: null,
      actingChairs: [
        { actingId: 'S-001', person: { name: 'Lars Østergaard' }, caseNumber: '26/4711', setUp: true },
      ],
    });
    const before = await length();
    await camilla.call(recordActingChair, acting());
    expect(await length()).toBe(before);
    await isNobodyElses();
    expect(await camilla.refused(recordActingChair, acting({ personId: api.idOf('Jonas') }))).toMatchObject({
      code: 'chair-exists',
      detail: expect.stringContaining('formand') as unknown,
    });
  });

  it('ends earlier, today at the earliest, and never later', async () => {
    expect(await camilla.refused(endActingChair, ending({ json: { to: inDays(-1) } }))).toMatchObject({
      code: 'date-in-past',
    });
    expect(await camilla.refused(endActingChair, ending({ params: { actingId: 'S-009' } }))).toMatchObject({
      code: 'membership-unknown',
    });
    const { actingChairs } = await camilla.call(endActingChair, ending({ json: { to: inDays(60) } }));
    expect(actingChairs).toMatchObject([{ to: inDays(30) }]);
    await camilla.call(endActingChair, ending());
    expect(await shown()).toMatchObject([{ to: today() }]);
    await isNobodyElses();
  });

  it('awaits the body once something has been put before it, and counts when a member has confirmed it', async () => {
    // The forms of the tab take the limits of a seat's dates from it.
    const hasBegun = async () => (await camilla.call(getRoster)).hasBegun;
    expect(await hasBegun()).toBe(false);
    await submitted(api, camilla, { title: 'Den første sag' });
    expect(await hasBegun()).toBe(true);
    const person = { personId: api.idOf('Jonas'), from: inDays(1), to: inDays(20) };
    const { awaits, actingChairs } = await camilla.call(recordActingChair, acting(person));
    expect(awaits).toBe('C-001');
    expect(actingChairs).toHaveLength(1);
    await isNobodyElses();
    const confirming = { params: { changeId: awaits ?? '' }, json: { as: 'confirmed' } };
    expect((await camilla.refused(settleChange, confirming)).status).toBe(403);
    await lars.call(settleChange, confirming);
    expect(await shown()).toMatchObject([
      { actingId: 'S-001' },
      { actingId: 'S-002', person: { name: 'Jonas Friis' }, from: inDays(1), to: inDays(20) },
    ]);
    await isNobodyElses();
  });
});
