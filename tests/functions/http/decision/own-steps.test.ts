import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  fulfilOwnCondition,
  getDecision,
  reportOwnStep,
  revokeDecision,
  storeContent,
} from '../../../../contracts/decision/decision';
import { getOverview } from '../../../../contracts/overview/overview';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import { aPdf, approved, inDays, storedPdf, submitted } from '../../../support/drafts';
import { PEOPLE, startApi, type RunningApi } from '../../../support/running-api';

const TITLE = 'Sagen som ejeren ikke må læse';

/** Henrik is a director outside the body, Arne an administrator: neither may open a decision. */
describe('the owner of a condition or a step who may not open the decision', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let henrik: ApiUser;
  let arne: ApiUser;
  beforeAll(async () => {
    api = await startApi({
      people: [...PEOPLE, { name: 'Arne Dam', title: 'Leder', role: 'administrator' }],
    });
    [camilla, henrik, arne] = await Promise.all([api.user('Camilla'), api.user('Henrik'), api.user('Arne')]);
  });
  afterAll(() => api.stop());

  const given = async (name: string) => {
    const step = { ownerId: api.idOf(name), dueOn: inDays(20) };
    const { decisionId } = await submitted(api, camilla, {
      title: TITLE,
      conditions: [{ ...step, text: 'Nødlister er afprøvet' }],
      actions: [
        { ...step, text: 'Nødlister gemmes' },
        { ...step, text: 'Nødlister øves' },
      ],
    });
    return { decisionId, params: { decisionId } };
  };
  const length = async () => (await camilla.call(getHealth)).ledger.length;
  const waits = async (who: ApiUser, decisionId: string) =>
    (await who.call(getOverview)).waiting.filter(({ id }) => id === `decision/${decisionId}`);
  const done = { actionId: 'H1', report: { kind: 'done', note: 'Kører nu hver nat' } } as const;

  it.each(['Henrik', 'Arne'])('%s reports it where it waits, and it waits no more', async (name) => {
    const who = name === 'Henrik' ? henrik : arne;
    const { decisionId, params } = await given(name);
    await approved(api, decisionId);
    const [listed] = await waits(who, decisionId);
    expect(listed).toMatchObject({
      subject: { title: null },
      asks: expect.arrayContaining([expect.objectContaining({ kind: 'condition', owner: null })]),
    });
    const evidence = await storedPdf(who, 'Øvelsen er holdt');
    const json = { conditionId: 'V1', note: 'Prøvet i weekenden', evidence };
    // They are told that it is reported, and nothing of the decision.
    expect(await who.call(fulfilOwnCondition, { params, json })).toEqual({ decisionId, stepId: 'V1' });
    expect(await who.call(reportOwnStep, { params, json: done })).toEqual({ decisionId, stepId: 'H1' });
    const report = { kind: 'delayed', newDueOn: inDays(40), reason: 'Leverandøren er forsinket' };
    await who.call(reportOwnStep, { params, json: { actionId: 'H2', report } });
    const seen = await camilla.call(getDecision, { params });
    expect(seen).toMatchObject({
      fulfilments: [{ conditionId: 'V1', by: { personId: api.idOf(name) } }],
      actionReports: [
        { actionId: 'H1', kind: 'done' },
        { actionId: 'H2', kind: 'delayed' },
      ],
    });
    const asked = (await waits(who, decisionId)).flatMap(({ asks }) => asks.map(({ kind }) => kind));
    expect(asked).toEqual(['step']);
    // Pressing twice reports once.
    const before = await length();
    await who.call(fulfilOwnCondition, { params, json });
    await who.call(reportOwnStep, { params, json: done });
    expect(await length()).toBe(before);
  });

  it('reads nothing of the decision, and stores no file but for what is theirs', async () => {
    const { decisionId, params } = await given('Arne');
    const file = { bytes: aPdf('Bevis'), query: { fileName: 'bevis.pdf' } };
    expect((await arne.raw(storeContent, file)).status).toBe(403);
    await approved(api, decisionId);
    expect((await arne.raw(storeContent, file)).status).toBe(200);
    expect((await arne.refused(getDecision, { params })).code).toBe('not-allowed');
    expect(JSON.stringify(await arne.call(getOverview))).not.toContain(TITLE);
  });

  it('reports nothing that was given to somebody else, nor learns whether there is such a thing', async () => {
    const { decisionId, params } = await given('Arne');
    await approved(api, decisionId);
    const evidence = await storedPdf(camilla, 'Andres bevis');
    const met = { conditionId: 'V1', note: 'Gjort', evidence };
    const before = await length();
    const others = ['Henrik', 'Mette', 'Lars', 'Birgit', 'Sofie', 'Camilla'];
    for (const name of others) {
      const who = await api.user(name);
      const refused = [
        await who.refused(fulfilOwnCondition, { params, json: met }),
        await who.refused(reportOwnStep, { params, json: done }),
        await who.refused(reportOwnStep, { params: { decisionId: 'D-2026-999' }, json: done }),
      ].map(({ code }) => code);
      expect([name, refused]).toEqual([name, ['unknown-step', 'unknown-step', 'unknown-step']]);
    }
    expect(await length()).toBe(before);
  });

  it('reports nothing before the approval, after it was taken back, or with a file that is not there', async () => {
    const { decisionId, params } = await given('Henrik');
    const evidence = await storedPdf(camilla, 'For tidligt');
    const met = { conditionId: 'V1', note: 'Gjort', evidence };
    expect((await henrik.refused(fulfilOwnCondition, { params, json: met })).code).toBe('not-approved');
    expect((await henrik.refused(reportOwnStep, { params, json: done })).code).toBe('not-approved');
    await approved(api, decisionId);
    const absent = { ...met, evidence: { ...evidence, contentHash: 'a'.repeat(64) } };
    expect((await henrik.refused(fulfilOwnCondition, { params, json: absent })).code).toBe('unknown-content');
    const mette = await api.user('Mette');
    await mette.call(revokeDecision, { params, json: { reason: 'Forkert grundlag' } });
    expect((await henrik.refused(fulfilOwnCondition, { params, json: met })).code).toBe('no-longer-in-force');
    expect((await henrik.refused(reportOwnStep, { params, json: done })).code).toBe('no-longer-in-force');
  });
});
