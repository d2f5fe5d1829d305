import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Ability } from '../../../domain/access/abilities';
import {
  fulfilCondition,
  fulfilOwnCondition,
  getDecision,
  getMinuteJson,
  getMinutePdf,
  listDecisions,
  readAnnex,
  storeContent,
  withdrawDecision,
} from '../../../contracts/decision/decision';
import {
  endMembership,
  recordDelegation,
  recordMandate,
  settleMandate,
} from '../../../contracts/access/governance';
import { getMeeting, listMeetings, planMeeting } from '../../../contracts/meeting/meeting';
import { getOverview, type OverviewView } from '../../../contracts/overview/overview';
import { getFirstRun } from '../../../contracts/first-run/first-run';
import { getHealth, getMe } from '../../../contracts/session';
import { contractTexts } from '../../support/contract-texts';
import type { ApiUser } from '../../support/api-client';
import { aPdf, approved, inDays, submitted, today } from '../../support/drafts';
import { EVERY_ENDPOINT } from '../../support/every-endpoint';
import { PEOPLE, startApi, type RunningApi } from '../../support/running-api';

/** Everybody by what they are and nothing else. Camilla sets it up; she holds the administration too and is not asked. */
const WHO = {
  chair: 'Mette',
  member: 'Lars',
  director: 'Henrik',
  secretary: 'Sofie',
  coordinator: 'Dorte',
  auditor: 'Birgit',
  administrator: 'Arne',
  deputy: 'Nina',
  delegate: 'Thea',
} as const;
type Who = keyof typeof WHO;
const EVERYBODY = Object.keys(WHO) as Who[];

/** What opens the page on which each answer is shown; several: any of them opens the reader's own part of it. */
const PAGE: Readonly<Record<string, readonly Ability[] | 'everybody' | 'signed in'>> = {
  'api/health': 'everybody',
  'api/sign-in': 'everybody',
  'api/me': 'signed in',
  'api/overview': ['viewOverview'],
  'api/follow-ups': ['viewOverview'],
  'api/case-drafts': ['submitDecisions'],
  'api/case-drafts/{draftId}': ['submitDecisions'],
  'api/decisions': ['viewDecisions'],
  'api/decisions/{decisionId}': ['viewDecisions'],
  'api/decisions/{decisionId}/annexes/{contentHash}': ['viewDecisions'],
  'api/decisions/{decisionId}/minute.pdf': ['viewDecisions'],
  'api/decisions/{decisionId}/minute.json': ['viewDecisions'],
  'api/meetings': ['viewDecisions'],
  'api/meetings/{meetingId}': ['viewDecisions'],
  'api/training': ['viewTraining'],
  'api/training/members': ['viewTraining'],
  'api/training/trend': ['viewTraining'],
  'api/training/export': ['viewTraining'],
  'api/training/policies': ['viewTraining'],
  'api/courses': ['viewTraining', 'reportOwnCourse'],
  'api/people/{personId}/training': ['viewTraining', 'reportOwnCourse'],
  'api/content/{contentHash}': ['viewTraining', 'reportOwnCourse'],
  'api/completions/awaiting': ['logCompletions'],
  'api/imports/{importId}': ['logCompletions'],
  'api/imports/{importId}/rejected-rows': ['logCompletions'],
  'api/people': ['logCompletions', 'manageRoster', 'erasePeople'],
  'api/registration': ['viewRegisters'],
  'api/reports': ['viewReports'],
  'api/indicators': ['viewReports'],
  'api/incident-contacts': ['viewIncidents'],
  'api/incidents': ['viewIncidents'],
  'api/incidents/{incidentId}': ['viewIncidents'],
  'api/incidents/{incidentId}/files/{contentHash}': ['viewIncidents'],
  'api/incidents/{incidentId}/briefing': ['viewIncidents'],
  'api/cycle': ['viewReports'],
  'api/meetings/{meetingId}/agenda': ['viewDecisions'],
  'api/meetings/{meetingId}/calendar': ['viewDecisions'],
  'api/status-policy': ['viewReports'],
  'api/reports/{month}/draft': ['issueReport'],
  'api/indicator-lists/template': ['recordIndicators'],
  'api/reports/{month}/oversight-record.pdf': ['viewLedger'],
  'api/reports/{month}/oversight-record.json': ['viewLedger'],
  'api/registers/files/{contentHash}': ['viewRegisters'],
  'api/measures': ['viewRegisters'],
  'api/measures/{measureId}': ['viewRegisters'],
  'api/measure-lists/file': ['viewRegisters'],
  'api/suppliers': ['viewRegisters'],
  'api/supplier-lists/file': ['viewRegisters'],
  'api/system-lists/file': ['viewRegisters'],
  'api/suppliers/{supplierId}': ['viewRegisters'],
  'api/feeds': ['keepRegisters'],
  'api/feeds/{feed}/proposals': ['keepRegisters'],
  'api/systems': ['viewRegisters'],
  'api/baselines': ['viewRegisters'],
  'api/baseline-lists/file': ['viewRegisters'],
  'api/exercises': ['viewRegisters'],
  'api/exercises/{exerciseId}': ['viewRegisters'],
  'api/exercise-lists/file': ['viewRegisters'],
  'api/systems/{systemId}': ['viewRegisters'],
  'api/requirements': ['viewLedger'],
  'api/requirements/file': ['viewLedger'],
  'api/ledger': ['viewLedger'],
  'api/ledger/entries/{seq}': ['viewLedger'],
  'api/ledger/export': ['viewLedger'],
  'api/ledger/head': ['viewLedger'],
  'api/ledger/things': ['viewLedger'],
  'api/ledger/verification': ['viewLedger'],
  'api/search': ['viewOverview'],
  'api/roster': ['viewRoster'],
  'api/governance': ['viewRoster'],
  'api/groups': ['viewRoster'],
  'api/groups/{audience}/members': ['viewRoster'],
  'api/first-run': ['manageRoster'],
  'api/leaves': ['manageRoster'],
  'api/group-links': ['manageRoster'],
  'api/group-links/{audience}/proposals': ['manageRoster'],
  'api/deliveries': ['viewDeliveries'],
  'api/retention': ['erasePeople'],
  'api/people/{personId}/erasure': ['erasePeople'],
};

/** Whoever prepares items, follows them up, or shows a course to have been taken has a file to store. */
const STORING: readonly Ability[] = [
  'submitDecisions',
  'followUpDecisions',
  'logCompletions',
  'reportOwnCourse',
  'keepRegisters',
];

/** What opens each form that is sent; what it then does with which thing is for the domain to say. */
const FORM: Readonly<Record<string, readonly Ability[] | 'nobody'>> = {
  'api/administration': 'nobody',
  'api/case-drafts/preview': ['submitDecisions'],
  'api/case-drafts/{draftId}': ['submitDecisions'],
  'api/completions': ['logCompletions'],
  'api/completions/many': ['logCompletions'],
  'api/completions/{completionId}/annulment': ['logCompletions'],
  'api/completions/{completionId}/correction': ['logCompletions'],
  'api/completions/{completionId}/verification': ['logCompletions'],
  'api/content': STORING,
  'api/course-lists': ['manageCourses'],
  'api/course-lists/preview': ['manageCourses'],
  'api/courses': ['manageCourses'],
  'api/courses/{courseId}': ['manageCourses'],
  'api/courses/{courseId}/reinstatement': ['manageCourses'],
  'api/courses/{courseId}/retirement': ['manageCourses'],
  'api/cycle': ['recordIndicators'],
  'api/local-rules': ['keepRegisters'],
  'api/local-rules/{ruleId}': ['keepRegisters'],
  'api/local-rules/{ruleId}/retirement': ['keepRegisters'],
  'api/requirements/{requirementId}/setting-aside': ['keepRegisters'],
  'api/requirements/{requirementId}/taking-up': ['keepRegisters'],
  'api/requirements/{requirementId}/materials': ['keepRegisters'],
  'api/requirements/{requirementId}/materials/{materialId}/removal': ['keepRegisters'],
  'api/cycle/{itemId}': ['recordIndicators'],
  'api/cycle/{itemId}/completion': ['viewReports'],
  'api/cycle-proposals': ['recordIndicators'],
  'api/cycle/{itemId}/dropping': ['recordIndicators'],
  'api/suppliers': ['keepRegisters'],
  'api/supplier-lists': ['keepRegisters'],
  'api/supplier-lists/preview': ['keepRegisters'],
  'api/measure-lists': ['keepRegisters'],
  'api/measure-lists/preview': ['keepRegisters'],
  'api/system-lists': ['keepRegisters'],
  'api/system-lists/preview': ['keepRegisters'],
  'api/suppliers/{supplierId}': ['keepRegisters'],
  'api/suppliers/{supplierId}/statements': ['keepRegisters'],
  'api/suppliers/{supplierId}/statements/{statementId}/annulment': ['keepRegisters'],
  'api/suppliers/{supplierId}/remarks': ['keepRegisters'],
  'api/suppliers/{supplierId}/remarks/{remarkId}': ['keepRegisters'],
  'api/suppliers/{supplierId}/remarks/{remarkId}/answer': ['viewOverview'],
  'api/suppliers/{supplierId}/retirement': ['keepRegisters'],
  'api/suppliers/{supplierId}/reinstatement': ['keepRegisters'],
  'api/feed-files': ['keepRegisters'],
  'api/feed-files/preview': ['keepRegisters'],
  'api/feeds/{feed}/reading': ['keepRegisters'],
  'api/feeds/{feed}/settlement': ['keepRegisters'],
  'api/feeds/{feed}/settlement/all': ['keepRegisters'],
  'api/feeds/{feed}/settlement/report': ['keepRegisters'],
  'api/systems': ['keepRegisters'],
  'api/baselines': ['keepRegisters'],
  'api/baselines/{resultId}': ['keepRegisters'],
  'api/baselines/{resultId}/annulment': ['keepRegisters'],
  'api/baseline-pace': ['keepRegisters'],
  'api/exercises': ['keepRegisters'],
  'api/exercises/{exerciseId}': ['keepRegisters'],
  'api/exercises/{exerciseId}/annulment': ['keepRegisters'],
  'api/exercises/{exerciseId}/findings': ['keepRegisters'],
  'api/exercises/{exerciseId}/findings/{findingId}': ['keepRegisters'],
  'api/exercises/{exerciseId}/findings/{findingId}/completion': ['viewOverview'],
  'api/exercise-pace': ['keepRegisters'],
  'api/systems/{systemId}': ['keepRegisters'],
  'api/systems/{systemId}/plan-tests': ['keepRegisters'],
  'api/systems/{systemId}/plan-tests/{testId}/annulment': ['keepRegisters'],
  'api/systems/{systemId}/risk': ['keepRegisters'],
  'api/systems/{systemId}/handover': ['keepRegisters'],
  'api/systems/{systemId}/retirement': ['keepRegisters'],
  'api/systems/{systemId}/reinstatement': ['keepRegisters'],
  'api/decisions': ['submitDecisions'],
  'api/decisions/{decisionId}/action-reports': ['viewDecisions'],
  'api/decisions/{decisionId}/conditional-approvals': ['vote'],
  'api/decisions/{decisionId}/conflict-findings': ['vote'],
  'api/decisions/{decisionId}/conflicts': ['vote'],
  'api/decisions/{decisionId}/fulfilments': ['viewDecisions'],
  'api/decisions/{decisionId}/journal': ['followUpDecisions'],
  'api/decisions/{decisionId}/referrals': ['followUpDecisions'],
  'api/decisions/{decisionId}/referrals/{referralId}/answer': ['followUpDecisions'],
  'api/decisions/{decisionId}/revocation': ['revokeDecisions'],
  'api/decisions/{decisionId}/versions': ['submitDecisions'],
  'api/decisions/{decisionId}/votes': ['vote'],
  'api/decisions/{decisionId}/withdrawal': ['submitDecisions'],
  'api/deliveries/confirmation': ['resendDeliveries'],
  'api/deliveries/resending': ['resendDeliveries'],
  'api/follow-ups/{followUpId}/answer': ['viewOverview'],
  'api/follow-ups/{followUpId}/owner': ['viewReports'],
  'api/governance/acting-chairs': ['manageRoster'],
  'api/governance/acting-chairs/{actingId}/end': ['manageRoster'],
  'api/governance/changes/{changeId}/settlement': ['viewRoster'],
  'api/governance/delegations': ['manageRoster'],
  'api/governance/delegations/{delegationId}/end': ['manageRoster'],
  'api/governance/mandates': ['manageRoster'],
  'api/governance/mandates/{mandateId}/end': ['manageRoster'],
  'api/governance/mandates/{mandateId}/settlement': ['viewRoster'],
  'api/governance/bases': ['manageRoster'],
  'api/governance/models': ['manageRoster'],
  'api/governance/policies': ['managePolicy'],
  'api/group-links': ['manageRoster'],
  'api/group-links/{audience}/reading': ['manageRoster'],
  'api/group-links/{audience}/removal': ['manageRoster'],
  'api/group-links/{audience}/settlement': ['manageRoster'],
  'api/group-links/{audience}/settlement/joined': ['manageRoster'],
  'api/groups/{group}/joining': ['manageRoster'],
  'api/groups/{group}/leaving': ['manageRoster'],
  'api/imports/{importId}/resumption': ['logCompletions'],
  'api/imports/{importId}/stop': ['logCompletions'],
  'api/indicator-lists': ['recordIndicators'],
  'api/indicator-lists/preview': ['recordIndicators'],
  'api/indicator-lists/rejected-rows': ['recordIndicators'],
  'api/incident-contacts/{contactId}': ['keepIncidents'],
  'api/incident-contacts/{contactId}/removal': ['keepIncidents'],
  'api/incidents': ['keepIncidents'],
  'api/incidents/{incidentId}/approvals': ['keepIncidents'],
  'api/incidents/{incidentId}/awareness': ['keepIncidents'],
  'api/incidents/{incidentId}/chronology': ['keepIncidents'],
  'api/incidents/{incidentId}/closing': ['keepIncidents'],
  'api/incidents/{incidentId}/confirmation': ['keepIncidents'],
  'api/incidents/{incidentId}/csirt-answers': ['keepIncidents'],
  'api/incidents/{incidentId}/exhibits': ['keepIncidents'],
  'api/incidents/{incidentId}/facts': ['keepIncidents'],
  'api/incidents/{incidentId}/fields': ['keepIncidents'],
  'api/incidents/{incidentId}/filings': ['keepIncidents'],
  'api/incidents/{incidentId}/filings/{filingNo}/receipt': ['keepIncidents'],
  'api/incidents/{incidentId}/filings/{filingNo}/returns': ['keepIncidents'],
  'api/incidents/{incidentId}/going-on': ['keepIncidents'],
  'api/incidents/{incidentId}/handling': ['keepIncidents'],
  'api/incidents/{incidentId}/interim-request': ['keepIncidents'],
  'api/incidents/{incidentId}/reopening': ['keepIncidents'],
  'api/incidents/{incidentId}/significance': ['keepIncidents'],
  'api/incidents/{incidentId}/telling': ['keepIncidents'],
  'api/indicators': ['recordIndicators'],
  'api/indicators/{topic}/{asOf}/annulment': ['recordIndicators'],
  'api/measures': ['keepRegisters'],
  'api/measures/{measureId}': ['keepRegisters'],
  'api/measures/{measureId}/evaluations': ['keepRegisters'],
  'api/measures/{measureId}/exhibits': ['viewRegisters'],
  'api/measures/{measureId}/exhibits/{exhibitId}/withdrawal': ['keepRegisters'],
  'api/measures/{measureId}/retirement': ['keepRegisters'],
  'api/measures/{measureId}/stage': ['viewRegisters'],
  'api/meetings': ['keepMeetings'],
  'api/meetings/{meetingId}/agenda': ['keepMeetings'],
  'api/meetings/{meetingId}/confirmations': ['viewDecisions'],
  'api/meetings/{meetingId}/records': ['keepMeetings'],
  'api/my/completions': ['reportOwnCourse'],
  'api/own-steps/{decisionId}/action-reports': ['viewOverview'],
  'api/own-steps/{decisionId}/fulfilments': ['viewOverview'],
  'api/participant-lists': ['logCompletions'],
  'api/participant-lists/columns': ['logCompletions'],
  'api/participant-lists/preview': ['logCompletions'],
  'api/people': ['manageRoster'],
  'api/people/{personId}/erasure': ['erasePeople'],
  'api/people/{personId}/hold': ['erasePeople'],
  'api/people/{personId}/hold-release': ['erasePeople'],
  'api/people/{personId}/leaves': ['manageRoster'],
  'api/people/{personId}/leaves/annulment': ['manageRoster'],
  'api/personal-status': ['noteReport'],
  'api/registration': ['keepRegisters'],
  'api/registration/changes': ['keepRegisters'],
  'api/registration/changes/{changeId}': ['keepRegisters'],
  'api/registration/changes/{changeId}/receipt': ['keepRegisters'],
  'api/registration/changes/{changeId}/annulment': ['keepRegisters'],
  'api/reports': ['issueReport'],
  'api/reports/{month}/assessment': ['issueReport'],
  'api/reports/{month}/corrections': ['issueReport'],
  'api/reports/{month}/follow-ups': ['noteReport'],
  'api/reports/{month}/notings': ['noteReport'],
  'api/reports/{month}/overrides': ['issueReport'],
  'api/roster-lists': ['manageRoster'],
  'api/roster-lists/preview': ['manageRoster'],
  'api/roster/endings': ['manageRoster'],
  'api/staff-offers': ['logCompletions'],
  'api/status-policy': ['managePolicy'],
  'api/training/policies': ['managePolicy'],
};

/** Every operation that is declared in the contracts, as it is written there. */
const DECLARED = contractTexts().flatMap((text) =>
  [...text.matchAll(/= endpoint\(\s*'([A-Z]+ [^']+)'/g)].map(([, address]) => address),
);

describe('What somebody may see through the API', () => {
  let api: RunningApi;
  let users: Record<Who, ApiUser>;
  let camilla: ApiUser;
  beforeAll(async () => {
    const title = 'Leder';
    const others = [
      { name: 'Dorte Juhl', title, role: 'koordinator' },
      { name: 'Arne Dam', title, role: 'administrator' },
      { name: 'Nina Toft', title, role: 'direktør' },
      { name: 'Thea Vang', title, role: 'direktør' },
    ];
    api = await startApi({ people: [...PEOPLE, ...others] });
    camilla = await api.user('Camilla');
    const signedIn = await Promise.all(
      EVERYBODY.map(async (who) => [who, await api.user(WHO[who])] as const),
    );
    // The entries are exactly WHO; Object.fromEntries widens the keys to string.
    users = Object.fromEntries(signedIn) as typeof users;
    const right = { from: today(), to: inDays(90), caseNumber: '26/004711' };
    const deputyId = api.idOf('Nina');
    const { mandates } = await camilla.call(recordMandate, {
      json: { deputyId, memberId: api.idOf('Jonas'), ...right },
    });
    const jonas = await api.user('Jonas');
    const params = { mandateId: mandates.at(-1)?.mandateId ?? '' };
    await jonas.call(settleMandate, { params, json: { confirm: true } });
    const delegateId = api.idOf('Thea');
    await camilla.call(recordDelegation, {
      json: { delegateId, ceiling: 9, scope: 'Enkelte it-risici', ...right },
    });
    for (const personId of [deputyId, delegateId])
      await camilla.call(endMembership, { json: { personId, role: 'director', to: inDays(-1) } });
  });
  afterAll(() => api.stop());

  const length = async () => (await camilla.call(getHealth)).ledger.length;

  it('is asked of every operation that the contracts declare', () => {
    expect(EVERY_ENDPOINT.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(DECLARED.sort());
  });

  it('is asked of everybody in the one role that they hold', async () => {
    for (const who of EVERYBODY) expect((await users[who].call(getMe)).roles).toEqual([who]);
  });

  it('is decided by the page’s ability: whoever lacks it is answered 403, and nobody else', async () => {
    const reading = EVERY_ENDPOINT.filter((one) => one.method === 'GET');
    expect(reading.map((one) => one.path).sort()).toEqual(Object.keys(PAGE).sort());
    for (const who of EVERYBODY) {
      const { abilities, person } = await users[who].call(getMe);
      for (const endpoint of reading) {
        const page = PAGE[endpoint.path] ?? [];
        const isOpen = typeof page === 'string' || page.some((one) => abilities[one]);
        const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
        const params = Object.fromEntries(
          names.map((name) => [name, name === 'personId' ? person.personId : 'x']),
        );
        const { status } = await users[who].raw(endpoint, { params });
        const said = status === 403 ? 'forbidden' : status < 500 ? 'allowed' : String(status);
        expect([who, endpoint.path, said]).toEqual([who, endpoint.path, isOpen ? 'allowed' : 'forbidden']);
      }
    }
  });

  it.each([
    ...(['chair', 'member', 'director', 'secretary', 'coordinator', 'auditor'] as const).map(
      (who) => [who, true] as const,
    ),
    ...(['administrator', 'deputy', 'delegate'] as const).map((who) => [who, false] as const),
  ])('on the overview has the status for a %s: %s', async (who, hasStatus) => {
    const { current, months, waiting } = await users[who].call(getOverview);
    expect([current !== null, months.length > 0]).toEqual([hasStatus, hasStatus]);
    // Nobody who lacks the status is told of it by what waits for them either.
    const told = waiting.map(({ subject }) => subject.about);
    if (!hasStatus) expect(told.filter((about) => about === 'report' || about === 'courses')).toEqual([]);
  });

  /** The parts of the first page that each role gets; everything else is null, whatever the tab would have shown. */
  const PARTS = {
    chair: ['current', 'duties'],
    member: ['current', 'duties'],
    director: ['current', 'duties'],
    secretary: ['current', 'duties', 'work'],
    coordinator: ['current', 'duties', 'work'],
    auditor: ['current', 'duties', 'proof'],
    administrator: ['installation'],
    deputy: [],
    delegate: [],
  } as const satisfies Record<Who, readonly (keyof OverviewView)[]>;

  it.each(EVERYBODY)('on the overview has the parts for a %s and no other', async (who) => {
    const overview = await users[who].call(getOverview);
    const parts = (['current', 'duties', 'work', 'proof', 'installation'] as const).filter(
      (part) => overview[part] !== null,
    );
    expect(parts).toEqual(PARTS[who]);
  });

  it('on the overview has the names of those whom the app has not met for the administrator alone', async () => {
    const { installation } = await users.administrator.call(getOverview);
    const unmet = installation?.unmetHolders.map(({ name }) => name) ?? [];
    expect(unmet).toContain('Pia Ravn');
    expect(installation).toMatchObject({ body: 5, hasChair: true, coordinators: 2, holders: 13 });
    for (const who of EVERYBODY.filter((one) => one !== 'administrator')) {
      const { current: _, ...overview } = await users[who].call(getOverview);
      // Pia has nothing to do with anything yet, so her name could only come from a list of who is missing.
      expect([who, JSON.stringify(overview).includes('Pia Ravn')]).toEqual([who, false]);
    }
  });

  it('on the overview has the secretary’s own part of the day’s work and not the coordinator’s', async () => {
    const { work } = await users.secretary.call(getOverview);
    expect(work).toMatchObject({ draft: null, verification: null, lostCards: 0, proposals: 0 });
    expect((await users.coordinator.call(getOverview)).work?.draft).not.toBeNull();
  });

  it('says how far the app is in use, with the names of those it has not met, to whoever keeps the roster', async () => {
    const { steps } = await users.administrator.call(getFirstRun);
    const app = steps.find(({ step }) => step === 'app');
    expect(app).toMatchObject({
      state: 'notYet',
      unmetMembers: expect.arrayContaining([expect.objectContaining({ name: 'Pia Ravn' })]),
    });
    // The body can decide; who it is by the municipality's own decision, nobody has recorded.
    const body = steps.find(({ step }) => step === 'body');
    expect(body).toMatchObject({ state: 'notYet', cannot: null, hasBasis: false });
    expect((await users.coordinator.call(getFirstRun)).steps).toEqual(steps);
    for (const who of EVERYBODY.filter((one) => one !== 'administrator' && one !== 'coordinator'))
      expect([who, (await users[who].raw(getFirstRun)).status]).toEqual([who, 403]);
  });

  describe('of decisions', () => {
    let ofBody: Awaited<ReturnType<typeof submitted>>;
    let delegated: Awaited<ReturnType<typeof submitted>>;
    let withdrawn: string;
    let meetingId: string;
    beforeAll(async () => {
      ofBody = await submitted(api, camilla, { title: 'For ledelsesorganet' });
      delegated = await submitted(api, camilla, {
        title: 'For den, der har fået det delegeret',
        level: 'delegate',
        delegationId: 'G-001',
      });
      withdrawn = (await submitted(api, camilla, { title: 'Trukket tilbage' })).decisionId;
      const params = { decisionId: withdrawn };
      await camilla.call(withdrawDecision, { params, json: { reason: 'Fejl' } });
      const json = { on: today(), items: [ofBody.decisionId] };
      meetingId = (await camilla.call(planMeeting, { json })).meetingId;
    });

    const listed = async (who: Who) =>
      (await users[who].call(listDecisions)).decisions.map((one) => one.decisionId).reverse();

    it('is in the list what was put before the reader', async () => {
      const all = [ofBody.decisionId, delegated.decisionId, withdrawn];
      for (const who of ['chair', 'member', 'secretary', 'coordinator', 'auditor'] as const)
        expect([who, await listed(who)]).toEqual([who, all]);
      expect(await listed('deputy')).toEqual([ofBody.decisionId]);
      expect(await listed('delegate')).toEqual([delegated.decisionId]);
    });

    it('is nothing else, by any way: as if it were not there', async () => {
      const hidden = [
        ...[delegated.decisionId, withdrawn].map((id) => ['deputy', id] as const),
        ...[ofBody.decisionId, withdrawn].map((id) => ['delegate', id] as const),
      ];
      const contentHash = ofBody.content.annexes[0]?.contentHash ?? '';
      const before = await length();
      for (const [who, decisionId] of hidden)
        for (const [endpoint, query] of [
          [getDecision, {}],
          [getMinutePdf, {}],
          [getMinutePdf, { language: 'en' }],
          [getMinuteJson, {}],
          [readAnnex, {}],
        ] as const) {
          const problem = await users[who].refused(endpoint, { params: { decisionId, contentHash }, query });
          expect([who, endpoint.path, problem]).toEqual([
            who,
            endpoint.path,
            expect.objectContaining({ status: 404, code: 'unknown-decision' }),
          ]);
        }
      expect(await length()).toBe(before);
      const params = { decisionId: delegated.decisionId };
      expect((await users.delegate.call(getDecision, { params })).mine.seats).toHaveLength(1);
    });

    it('is a meeting only with an item that the reader may see', async () => {
      expect((await users.deputy.call(listMeetings)).meetings.map((one) => one.meetingId)).toEqual([
        meetingId,
      ]);
      expect((await users.delegate.call(listMeetings)).meetings).toEqual([]);
      expect(await users.delegate.refused(getMeeting, { params: { meetingId } })).toMatchObject({
        code: 'unknown-meeting',
      });
    });
  });

  describe('and may store', () => {
    const file = { bytes: aPdf('Et bevis'), query: { fileName: 'bevis.pdf' } };
    const noFile = { bytes: Buffer.from('ikke en fil'), query: { fileName: 'x.pdf' } };

    it.each([
      ...(['chair', 'member', 'director', 'secretary', 'coordinator', 'deputy'] as const).map(
        (who) => [who, true] as const,
      ),
      ...(['auditor', 'administrator', 'delegate'] as const).map((who) => [who, false] as const),
    ])('is a file only for a use of it: %s %s', async (who, mayStore) => {
      expect((await users[who].raw(storeContent, file)).status).toBe(mayStore ? 200 : 403);
      // Whoever may not is refused before it is looked at what they sent.
      expect((await users[who].raw(storeContent, noFile)).status).toBe(mayStore ? 422 : 403);
    });

    it('is the file that shows a condition to be met, for the one who was given it, until it is met', async () => {
      const text = 'Nødlister er afprøvet';
      const condition = { text, ownerId: api.idOf('Birgit'), dueOn: inDays(20) };
      const item = await submitted(api, camilla, { title: 'Med vilkår', conditions: [condition] });
      const { decisionId } = item;
      const store = async () => (await users.auditor.raw(storeContent, file)).status;
      expect(await store()).toBe(403);
      await approved(api, decisionId);
      expect(await store()).toBe(200);
      const evidence = await users.auditor.call(storeContent, file);
      const json = { conditionId: 'V1', note: 'Prøvet', evidence };
      await users.auditor.call(fulfilCondition, { params: { decisionId }, json });
      expect(await store()).toBe(403);
    });
  });

  it('is not sent either: whoever lacks the ability of a form is answered 403 before it is read, and nobody else', async () => {
    const writing = EVERY_ENDPOINT.filter((one) => one.method !== 'GET');
    expect([...new Set(writing.map((one) => one.path))].sort()).toEqual(Object.keys(FORM).sort());
    const before = await length();
    const sends = async (who: Who) => {
      const { abilities } = await users[who].call(getMe);
      for (const endpoint of writing) {
        const form = FORM[endpoint.path] ?? [];
        const isOpen = form !== 'nobody' && form.some((one) => abilities[one]);
        const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
        const params = Object.fromEntries(names.map((name) => [name, 'x']));
        // Nothing that is sent here could be used: what is not refused for want of a right is refused for that.
        const { status } = await users[who].raw(endpoint, { params, json: {} });
        const said = status === 403 ? 'forbidden' : status < 500 ? 'allowed' : String(status);
        expect([who, endpoint.path, said]).toEqual([who, endpoint.path, isOpen ? 'allowed' : 'forbidden']);
      }
    };
    await Promise.all(EVERYBODY.map(sends));
    expect(await length()).toBe(before);
  });

  it('a step is reported by the one who was given it, and is not there for anybody else of whatever role', async () => {
    const condition = { text: 'Øvelse er holdt', ownerId: api.idOf('Birgit'), dueOn: inDays(20) };
    const { decisionId } = await submitted(api, camilla, {
      title: 'Givet til revisor',
      conditions: [condition],
    });
    await approved(api, decisionId);
    const params = { decisionId };
    const evidence = await users.auditor.call(storeContent, {
      bytes: aPdf('Øvelsen'),
      query: { fileName: 'oevelse.pdf' },
    });
    const json = { conditionId: 'V1', note: 'Holdt', evidence };
    const before = await length();
    for (const who of EVERYBODY.filter((one) => one !== 'auditor'))
      for (const id of [decisionId, 'D-2026-999'])
        expect(
          await users[who].refused(fulfilOwnCondition, { params: { decisionId: id }, json }),
        ).toMatchObject({
          code: 'unknown-step',
        });
    expect(await length()).toBe(before);
    await users.auditor.call(fulfilOwnCondition, { params, json });
    expect(await length()).toBe(before + 1);
  });
});
