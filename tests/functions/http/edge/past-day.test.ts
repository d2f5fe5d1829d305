import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withdrawDecision } from '../../../../contracts/decision/decision';
import { addCycleItem } from '../../../../contracts/cycle/cycle';
import { endMembership, recordMandate, settleMandate } from '../../../../contracts/access/governance';
import { getGroupMembers, joinGroup } from '../../../../contracts/access/groups';
import { recordIndicator } from '../../../../contracts/indicator/indicators';
import { getMeeting, listMeetings, planMeeting, recordMeeting } from '../../../../contracts/meeting/meeting';
import { getRoster } from '../../../../contracts/access/roster';
import { setStatusPolicy } from '../../../../contracts/status/status-policy';
import { issueReport, noteReport } from '../../../../contracts/status/report';
import { setTrainingPolicy } from '../../../../contracts/training/training';
import { monthOf } from '../../../../domain/calendar/danish-time';
import type { ApiUser } from '../../../support/api-client';
import { inDays, submitted, today } from '../../../support/drafts';
import { EVERY_ENDPOINT } from '../../../support/every-endpoint';
import { GOOD_FIGURES } from '../../../support/indicator-facts';
import { startApi, type RunningApi } from '../../../support/running-api';

/** Everything that can be shown as it was, but for files; what is added to the contracts is tried here by itself. */
const PAST = EVERY_ENDPOINT.filter(({ query, answer }) => query.includes('at') && answer !== 'file');
const CASE = { caseNumber: '26/4711' };
const NO_RETENTION = {
  managementBody: null,
  politicians: null,
  leaders: null,
  specialists: null,
  employees: null,
};
const TRAINING_RULES = {
  reading: 'both',
  intervalMonths: 12,
  dueSoonDays: 30,
  onboardingDays: 90,
  needed: { identify: 1, assess: 1, impact: 1, decide: 2, followUp: 1 },
  leastMinutes: null,
  otherCoursesCount: true,
  reminderDays: [30, 7],
  retentionMonths: NO_RETENTION,
};

/** What an answer says that the reader may do. */
function whatMayBeDone(answer: unknown, within = ''): readonly string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]: [string, unknown]) => {
    const here = `${within}/${key}`;
    const isRight = /^may[A-Z]/.test(key) || /\/(can|mine)\//.test(here);
    return isRight && value === true && !here.endsWith('/hasVoted') ? [here] : whatMayBeDone(value, here);
  });
}

describe('What is shown of a past moment', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let mette: ApiUser;
  let henrik: ApiUser;
  let birgit: ApiUser;
  let params: { decisionId: string; meetingId: string; audience: string };
  let then: string;
  let before: Readonly<Record<string, unknown>>;

  /** Every answer by its address, but for the moment that it was asked at and the months that are due at that. */
  const everything = async (user: ApiUser, query: Record<string, string> = {}) => {
    const answers = await Promise.all(
      PAST.map(async (endpoint) => {
        const answer = (await user.call(endpoint, { params, query })) as { current?: object };
        // The status as it would be issued says when it was computed.
        const current = answer.current && { ...answer.current, asOf: null };
        return [endpoint.path, { ...answer, ...(current && { current }), at: null, months: null }] as const;
      }),
    );
    return Object.fromEntries(answers);
  };

  beforeAll(async () => {
    api = await startApi();
    [camilla, mette, henrik, birgit] = (await Promise.all(
      ['Camilla', 'Mette', 'Henrik', 'Birgit'].map((name) => api.user(name)),
    )) as [ApiUser, ApiUser, ApiUser, ApiUser];
    const month = monthOf(today());
    const { decisionId, version, contentHash } = await submitted(api, camilla);
    const { meetingId } = await camilla.call(planMeeting, { json: { on: today(), items: [decisionId] } });
    params = { decisionId, meetingId, audience: 'leaders' };
    const items = [{ decisionId, version, contentHash, decided: 'approve', note: '' }];
    const record = (present: readonly string[]) =>
      camilla.call(recordMeeting, { params, json: { present: present.map(api.idOf), items } });
    await record(['Mette', 'Lars']);
    const mandate = { from: today(), to: inDays(30), ...CASE };
    const deputyId = api.idOf('Henrik');
    const { mandates } = await camilla.call(recordMandate, {
      json: { deputyId, memberId: api.idOf('Jonas'), ...mandate },
    });
    const settled = { mandateId: mandates[0]?.mandateId ?? '' };
    await (await api.user('Jonas')).call(settleMandate, { params: settled, json: { confirm: true } });
    await camilla.call(endMembership, { json: { personId: deputyId, role: 'director', to: inDays(-1) } });
    await camilla.call(issueReport, { json: { month } });

    before = await everything(birgit);
    then = new Date().toISOString();

    await record(['Mette']);
    await camilla.call(withdrawDecision, { params, json: { reason: 'Sagen erstattes.' } });
    const joining = { personIds: [api.idOf('Sofie')], from: today() };
    await camilla.call(joinGroup, { params: { group: 'leaders' }, json: joining });
    await camilla.call(addCycleItem, {
      json: {
        title: 'Øvelse',
        dueOn: inDays(60),
        label: 'localPolicy',
        source: 'Plan',
        recurrence: null,
        ownerId: null,
        template: null,
      },
    });
    const figures = { topic: 'systems', figures: GOOD_FIGURES.systems, source: 'CMDB', responsible: null };
    await camilla.call(recordIndicator, { json: { ...figures, asOf: today() } });
    const rules = { draftWorkingDays: 2, unreleased: 'wait', remindAfterDays: null, responsible: {} };
    await camilla.call(setStatusPolicy, { json: { ...rules, from: today(), ...CASE } });
    await camilla.call(setTrainingPolicy, { json: { ...TRAINING_RULES, from: today(), ...CASE } });
    await mette.call(noteReport, { params: { month }, json: { version: 1 } });
    const acting = { deputyId: api.idOf('Sofie'), memberId: api.idOf('Lars') };
    await camilla.call(recordMandate, { json: { ...acting, ...mandate } });
    const leaving = { personId: api.idOf('Sofie'), role: 'secretary', to: inDays(10) };
    await camilla.call(endMembership, { json: leaving });
  });
  afterAll(() => api.stop());

  it('is what was answered at that moment, of everything that has changed since', async () => {
    expect(PAST.length).toBeGreaterThan(9);
    const now = await everything(birgit);
    const unchanged = PAST.filter(({ path }) => JSON.stringify(now[path]) === JSON.stringify(before[path]));
    expect(unchanged.map(({ path }) => path)).toEqual([]);
    expect(await everything(birgit, { at: then })).toEqual(before);
  });

  it('is nothing of before there was anything', async () => {
    const query = { at: '2020-01-01T00:00:00.000Z' };
    expect((await birgit.call(getRoster, { query })).entries).toEqual([]);
    expect((await birgit.call(getGroupMembers, { params, query })).total).toBe(0);
    expect(await birgit.refused(getMeeting, { params, query })).toMatchObject({ code: 'unknown-meeting' });
  });

  it('has nothing to press, whoever looks', async () => {
    for (const user of [camilla, mette])
      expect(whatMayBeDone(await everything(user, { at: then }))).toEqual([]);
    // The same reader has something to press now, so the words that are looked for are the right ones.
    expect(whatMayBeDone(await everything(camilla))).not.toEqual([]);
  });

  it('is shown to those who may see it today: whom the item is closed to now does not see it as it was', async () => {
    const query = { at: then };
    expect((await henrik.call(listMeetings)).meetings).toEqual([]);
    expect((await henrik.call(listMeetings, { query })).meetings).toEqual([]);
    expect((await henrik.refused(getMeeting, { params, query })).code).toBe('unknown-meeting');
    expect((await henrik.refused(getRoster, { query })).status).toBe(403);
  });

  it.each(['i går', '2026-13-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z'])(
    'is refused in words of "%s"',
    async (at) => {
      for (const endpoint of PAST)
        expect(await birgit.refused(endpoint, { params, query: { at } })).toMatchObject({ status: 422 });
    },
  );
});
