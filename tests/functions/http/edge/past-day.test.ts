import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withdrawDecision } from '../../../../contracts/decision/decision';
import { addCycleItem } from '../../../../contracts/cycle/cycle';
import { endMembership, recordMandate, settleMandate } from '../../../../contracts/access/governance';
import { getGroupMembers, joinGroup } from '../../../../contracts/access/groups';
import {
  addToChronology,
  getIncident,
  listIncidents,
  openIncident,
  retellIncident,
} from '../../../../contracts/incident/incident';
import { recordIndicator } from '../../../../contracts/indicator/indicators';
import {
  getMeasure,
  getMeasures,
  registerMeasure,
  reviseMeasure,
  tellMeasureStage,
} from '../../../../contracts/measure/measure';
import { getMeeting, listMeetings, planMeeting, recordMeeting } from '../../../../contracts/meeting/meeting';
import { getRegistration, tellRegistrationChange } from '../../../../contracts/registration/registration';
import {
  addLocalRule,
  getRequirements,
  linkMaterial,
  reviseLocalRule,
} from '../../../../contracts/requirement/requirement';
import { getRoster } from '../../../../contracts/access/roster';
import { setStatusPolicy } from '../../../../contracts/status/status-policy';
import { issueReport, noteReport } from '../../../../contracts/status/report';
import {
  addSupplier,
  addSupplierRemark,
  getSupplier,
  listSuppliers,
} from '../../../../contracts/supplier/supplier';
import { correctBaseline, getBaselines, recordBaseline } from '../../../../contracts/baseline/baseline';
import { addExerciseFinding, getExercises, recordExercise } from '../../../../contracts/exercise/exercise';
import { addSystem, getSystem, listSystems, setSystemHandover } from '../../../../contracts/system/system';
import { setTrainingPolicy } from '../../../../contracts/training/training';
import { monthOf } from '../../../../domain/calendar/danish-time';
import type { ApiUser } from '../../../support/api-client';
import { inDays, submitted, today } from '../../../support/drafts';
import { EVERY_ENDPOINT } from '../../../support/every-endpoint';
import { GOOD_FIGURES } from '../../../support/indicator-facts';
import { aMeasureText } from '../../../support/measure-facts';
import { aLocalRule } from '../../../support/requirement-facts';
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
const SUPPLIER = {
  name: 'Nordlys Drift A/S',
  cvr: '12345678',
  supplies: 'Drift',
  supervisedBy: 'DBS',
  ownerId: null,
  nextDueOn: null,
  contracts: [],
} as const;
const SYSTEM = {
  name: 'Omsorgsjournalen',
  criticality: 'society',
  ownerId: null,
  performer: 'itDriftsenhed',
  performerName: 'Fælles IT',
  kitosId: null,
} as const;
const EXHIBIT = { on: today(), says: 'Rapport', kept: { kind: 'case', caseNumber: '26/1' } };
const BASELINE = {
  on: inDays(-20),
  name: 'Baseline',
  madeBy: 'KL og I-Trust',
  areas: [{ area: 'Cybersikkerhed', score: 3, scaleMin: 1, scaleMax: 5, benchmark: null }],
  exhibit: EXHIBIT,
  ownerId: null,
};
const EXERCISE = {
  on: inDays(-20),
  scenario: 'Strømmen går',
  kind: 'tableTop',
  groups: ['leaders'],
  participantIds: [],
  exhibit: EXHIBIT,
  ownerId: null,
};
const PLANNED = { progress: 'planned', dueOn: inDays(30) } as const;
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
  let params: Readonly<
    Record<
      | 'decisionId'
      | 'meetingId'
      | 'audience'
      | 'measureId'
      | 'supplierId'
      | 'systemId'
      | 'incidentId'
      | 'exerciseId',
      string
    >
  >;
  let then: string;
  let before: Readonly<Record<string, unknown>>;

  /** Every answer by its address, but for the moment that it was asked at and the months that are due at that. */
  const everything = async (user: ApiUser, query: Record<string, string> = {}) => {
    const answers = await Promise.all(
      PAST.map(async (endpoint) => {
        const answer = (await user.call(endpoint, { params, query })) as { current?: object };
        // The status as it would be issued says when it was computed.
        const current = answer.current && { ...answer.current, asOf: null };
        // Incidents say the moment that they are shown at; what of them goes by it is compared.
        const asked = { at: null, months: null, asOf: null };
        return [endpoint.path, { ...answer, ...(current && { current }), ...asked }] as const;
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
    const measure = { ...aMeasureText({ nextReviewOn: inDays(90) }), ownerId: api.idOf('Mette') };
    const { measureId } = await camilla.call(registerMeasure, { json: { ...measure, ...PLANNED } });
    const { supplierId } = await camilla.call(addSupplier, { json: SUPPLIER });
    const { systemId } = await camilla.call(addSystem, { json: { ...SYSTEM, supplierId } });
    const { exerciseId } = await camilla.call(recordExercise, { json: EXERCISE });
    await camilla.call(recordBaseline, { json: BASELINE });
    const incident = { kind: 'incident', summary: 'Lønsystemet er krypteret' } as const;
    const awareAt = new Date(Date.now() - 2 * 3_600_000).toISOString();
    const { incidentId } = await camilla.call(openIncident, {
      json: { ...incident, isExercise: false, awareAt, basis: 'Opkald fra it-vagten' },
    });
    const { localRules } = await camilla.call(addLocalRule, { json: aLocalRule() });
    const ofRule = { ruleId: localRules[0]?.ruleId ?? '' };
    const things = { measureId, supplierId, systemId, incidentId, exerciseId };
    params = { decisionId, meetingId, audience: 'leaders', ...things };
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
    await camilla.call(reviseMeasure, { params, json: { ...measure, title: 'Backup uden for huset' } });
    await camilla.call(tellMeasureStage, {
      params,
      json: { progress: 'inOperation', dueOn: null, note: null },
    });
    const remark = { text: 'Logning mangler', ownerId: api.idOf('Lars'), dueOn: inDays(10) };
    await camilla.call(addSupplierRemark, { params, json: remark });
    await camilla.call(addExerciseFinding, { params, json: remark });
    await camilla.call(correctBaseline, {
      params: { resultId: 'BL-001' },
      json: { ...BASELINE, madeBy: 'KL', reason: 'Tastefejl' },
    });
    await camilla.call(setSystemHandover, {
      params,
      json: { state: 'planned', on: inDays(90), afterwards: 'Fælles IT ejer servere' },
    });
    await camilla.call(retellIncident, {
      params,
      json: { ...incident, summary: 'Kun lønsystemets kopi er krypteret', reason: 'It-vagten har set efter' },
    });
    await camilla.call(addToChronology, {
      params,
      json: { happenedAt: awareAt, text: 'Kopien er koblet fra', corrects: null },
    });
    await camilla.call(reviseLocalRule, { params: ofRule, json: aLocalRule({ title: 'Fjernadgang' }) });
    await camilla.call(linkMaterial, {
      params: { requirementId: 'nis2-7-1-oversee' },
      json: { title: 'Drejebog', url: 'https://videncenter.kl.dk/tilsyn' },
    });
    await camilla.call(tellRegistrationChange, {
      json: { facts: ['ipRanges'], text: 'Nye IP-adresser', changedAt: awareAt },
    });
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
    const query = { at: then };
    expect((await birgit.call(listIncidents, { query })).asOf).toBe(then);
    expect((await birgit.call(getIncident, { params, query })).asOf).toBe(then);
  });

  it('is nothing of before there was anything', async () => {
    const query = { at: '2020-01-01T00:00:00.000Z' };
    expect((await birgit.call(getRoster, { query })).entries).toEqual([]);
    expect((await birgit.call(getGroupMembers, { params, query })).total).toBe(0);
    expect(await birgit.refused(getMeeting, { params, query })).toMatchObject({ code: 'unknown-meeting' });
    expect(await birgit.call(getMeasures, { query })).toMatchObject({ measures: [], retired: [], sets: [] });
    expect((await birgit.call(listSuppliers, { query })).suppliers).toEqual([]);
    expect((await birgit.call(listSystems, { query })).systems).toEqual([]);
    expect((await birgit.call(getBaselines, { query })).results).toEqual([]);
    expect((await birgit.call(getExercises, { query })).exercises).toEqual([]);
    expect((await birgit.call(listIncidents, { query })).incidents).toEqual([]);
    expect((await birgit.call(getRegistration, { query })).changes).toEqual([]);
    expect((await birgit.call(getRequirements, { query })).localRules).toEqual([]);
    const codes = [getMeasure, getSupplier, getSystem, getIncident].map(
      async (one) => (await birgit.refused(one, { params, query })).code,
    );
    expect(await Promise.all(codes)).toEqual([
      'unknown-measure',
      'unknown-supplier',
      'unknown-system',
      'unknown-incident',
    ]);
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
    for (const endpoint of [getRoster, listIncidents, getIncident, getMeasures, listSuppliers, listSystems])
      expect((await henrik.refused(endpoint, { params, query })).status).toBe(403);
  });

  it.each(['i går', '2026-13-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z'])(
    'is refused in words of "%s"',
    async (at) => {
      for (const endpoint of PAST)
        expect(await birgit.refused(endpoint, { params, query: { at } })).toMatchObject({ status: 422 });
    },
  );
});
