import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getHealth } from '../../../../contracts/session';
import {
  getCourses,
  getTraining,
  getTrainingPolicies,
  getTrend,
  logCompletion,
  recordStaffOffer,
  setTrainingPolicy,
} from '../../../../contracts/training/training';
import type { ApiUser } from '../../../support/api-client';
import { inDays, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

const NO_RETENTION = {
  managementBody: null,
  politicians: null,
  leaders: null,
  specialists: null,
  employees: null,
};
const policy = (changes: object = {}) => ({
  from: today(),
  caseNumber: '26/000042',
  reading: 'both',
  intervalMonths: 12,
  dueSoonDays: 30,
  onboardingDays: 90,
  needed: { identify: 1, assess: 1, impact: 1, decide: 2, followUp: 1 },
  leastMinutes: null,
  otherCoursesCount: true,
  reminderDays: [30, 7],
  retentionMonths: NO_RETENTION,
  ...changes,
});
const offer = (changes: object = {}) => ({
  offeredOn: today(),
  what: 'E-læring til alle',
  audiences: ['employees'],
  reference: '26/000051',
  ...changes,
});

describe('The municipality’s own rules for training, the offers to staff and the trend, through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let lars: ApiUser;
  let henrik: ApiUser;
  let birgit: ApiUser;

  beforeAll(async () => {
    api = await startApi();
    [camilla, lars, henrik, birgit] = (await Promise.all(
      ['Camilla', 'Lars', 'Henrik', 'Birgit'].map((name) => api.user(name)),
    )) as [ApiUser, ApiUser, ApiUser, ApiUser];
  });
  afterAll(() => api.stop());

  const length = async () => (await camilla.call(getHealth)).ledger.length;

  it('says that nothing local is recorded, and names no interval, until the municipality has set one', async () => {
    expect(await birgit.call(getTrainingPolicies)).toMatchObject({
      current: { intervalMonths: null, onboardingDays: null, leastMinutes: null },
      isLocal: false,
      history: [],
    });
    expect((await birgit.call(getTraining)).policy).toBeNull();
  });

  it('sets them from a day on, once however often they are sent, and keeps what was before', async () => {
    const answer = await camilla.call(setTrainingPolicy, { json: policy() });
    expect(answer).toMatchObject({ current: policy(), isLocal: true });
    const before = await length();
    await camilla.call(setTrainingPolicy, { json: policy() });
    expect(await length()).toBe(before);
    const next = policy({ from: inDays(10), intervalMonths: 24 });
    const after = await camilla.call(setTrainingPolicy, { json: next });
    expect(after.current.intervalMonths).toBe(12);
    expect(after.history.map((one) => one.intervalMonths)).toEqual([12, 24]);
    const later = await birgit.call(getTraining, { query: { on: inDays(10), audience: 'managementBody' } });
    expect(later.policy?.intervalMonths).toBe(24);
    const earlier = await birgit.call(getTraining, { query: { on: inDays(-1), audience: 'managementBody' } });
    expect(earlier.policy).toBeNull();
  });

  it('is for the coordinator to set, and for whoever sees training to read', async () => {
    const before = await length();
    for (const who of [lars, henrik, birgit]) {
      expect((await who.refused(setTrainingPolicy, { json: policy() })).code).toBe('not-allowed');
      expect((await who.refused(recordStaffOffer, { json: offer() })).code).toBe('not-allowed');
    }
    expect((await henrik.refused(getTrainingPolicies)).code).toBe('not-allowed');
    expect((await henrik.refused(getTrend)).code).toBe('not-allowed');
    expect((await lars.call(getTrainingPolicies)).isLocal).toBe(true);
    expect(await length()).toBe(before);
  });

  it('records what was offered to the staff, once, and shows it from its day on', async () => {
    const { offers } = await camilla.call(recordStaffOffer, { json: offer() });
    expect(offers).toMatchObject([offer()]);
    const before = await length();
    await camilla.call(recordStaffOffer, { json: offer() });
    expect(await length()).toBe(before);
    expect((await birgit.call(getTraining)).offers).toHaveLength(1);
    const query = { on: inDays(-1), audience: 'managementBody' };
    expect((await birgit.call(getTraining, { query })).offers).toEqual([]);
  });

  it.each(['managementBody', 'politicians', 'leaders', 'specialists', 'employees'])(
    'shows %s on any day, with nobody in it before the first of them joined',
    async (audience) => {
      const now = await birgit.call(getTraining, { query: { on: today(), audience } });
      expect(now).toMatchObject({ on: today(), audience });
      expect(now.members).toHaveLength(audience === 'managementBody' ? 5 : 0);
      const then = await birgit.call(getTraining, { query: { on: '2024-01-01', audience } });
      expect(then.members).toEqual([]);
      expect(then.memberLight.colour).toBe('grey');
    },
  );

  it('shows each of the last 13 months as it was known then: what is written down late changes only this month', async () => {
    const before = (await birgit.call(getTrend)).months;
    expect(before).toHaveLength(13);
    expect(before.at(-1)?.on).toBe(today());
    const { courses } = await camilla.call(getCourses);
    const json = {
      personId: api.idOf('Mette'),
      courseId: courses[0]?.courseId ?? '',
      otherCourse: null,
      completedOn: inDays(-100),
      minutes: null,
      evidence: { kind: 'seenByCoordinator' },
    };
    await camilla.call(logCompletion, { json });
    const after = (await birgit.call(getTrend)).months;
    expect(after.slice(0, 12)).toEqual(before.slice(0, 12));
    expect(before.at(-1)?.carried).toEqual([]);
    expect(after.at(-1)?.carried).toEqual(['decide']);
    // The months that end on a day of the past know nothing of it.
    const { months } = await birgit.call(getTrend, { query: { on: inDays(-60) } });
    expect([months.length, months.at(-1)?.on, months.at(-1)?.carried]).toEqual([13, inDays(-60), []]);
    // Looked at with what is known today, that day does have the course.
    const query = { on: inDays(-60), audience: 'managementBody' };
    const { members } = await birgit.call(getTraining, { query });
    expect(members.find((one) => one.person.name === 'Mette Holm')?.completions).toHaveLength(1);
  });
});
