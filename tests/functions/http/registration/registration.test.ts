import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getOverview } from '../../../../contracts/overview/overview';
import { getRegisterFile } from '../../../../contracts/register/exhibit';
import * as api from '../../../../contracts/registration/registration';
import { getRequirements } from '../../../../contracts/requirement/requirement';
import { searchEverywhere } from '../../../../contracts/search/search';
import type { ApiUser } from '../../../support/api-client';
import { storedPdf } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const told = (changes: object = {}) => ({
  facts: ['ipRanges' as const],
  text: 'Nye IP-adresser',
  changedAt: daysAgo(20),
  ...changes,
});

describe('The registration through the API', () => {
  let running: RunningApi;
  let camilla: ApiUser;
  let mette: ApiUser;
  beforeAll(async () => {
    running = await startApi();
    [camilla, mette] = await Promise.all([running.user('Camilla'), running.user('Mette')]);
  });
  afterAll(() => running.stop());

  const filed = async () => {
    const { contentHash, fileName } = await storedPdf(camilla, 'Kvittering fra Virk', 'kvittering.pdf');
    return { contentHash, fileName };
  };
  const demand = async () => {
    const { requirements } = await mette.call(getRequirements);
    const { state, rule } = requirements.find(({ requirementId }) => requirementId === 'nis2-10')!;
    return [state, rule];
  };
  const waits = async (user: ApiUser) =>
    (await user.call(getOverview)).waiting.filter(({ subject }) => subject.about === 'registration');

  it('is grey in the demands until something is recorded, and documented by its receipt', async () => {
    expect(await demand()).toEqual(['notAssessed', { by: 'requirement', rule: 'registration-none' }]);
    const receipt = await filed();
    await camilla.call(api.recordRegistration, { json: { registeredOn: '2025-09-28', receipt } });
    expect(await demand()).toEqual(['documented', { by: 'requirement', rule: 'registration-recorded' }]);
    const { registrations, mayKeep } = await mette.call(api.getRegistration);
    expect(registrations).toMatchObject([{ registeredOn: '2025-09-28', file: receipt }]);
    expect(mayKeep).toBe(false);
    const { contentHash } = receipt;
    expect((await mette.raw(getRegisterFile, { params: { contentHash } })).status).toBe(200);
  });

  it('has a change that is overdue waiting for the coordinator, and found; only a receipt ends it', async () => {
    await camilla.call(api.tellRegistrationChange, { json: told() });
    const { changes } = await camilla.call(api.getRegistration);
    expect(changes).toMatchObject([{ changeId: 'REG-001', clock: { standing: { state: 'overdue' } } }]);
    expect(await demand()).toEqual(['lacking', { by: 'requirement', rule: 'registration-overdue' }]);
    expect(await waits(camilla)).toMatchObject([
      { asks: [{ kind: 'registrationChanges', count: 1, isLate: true }] },
    ]);
    expect(await waits(mette)).toEqual([]);
    const { found } = await mette.call(searchEverywhere, { query: { search: 'REG-001' } });
    expect(found).toMatchObject([{ kind: 'registration', id: 'REG-001' }]);
    const params = { changeId: 'REG-001' };
    const json = { sentAt: daysAgo(1), receipt: await filed() };
    const after = await camilla.call(api.keepRegistrationReceipt, { params, json });
    expect(after.changes).toMatchObject([{ clock: { standing: { state: 'closedLate' } } }]);
    expect(await demand()).toEqual(['documented', { by: 'requirement', rule: 'registration-recorded' }]);
    expect(await waits(camilla)).toEqual([]);
  });
});
