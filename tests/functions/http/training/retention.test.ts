import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getContent, listDecisions } from '../../../../contracts/decision/decision';
import { endMembership, settleChange } from '../../../../contracts/access/governance';
import { getLedger, verifyLedger } from '../../../../contracts/ledger/ledger';
import { addPerson } from '../../../../contracts/access/groups';
import { findPeople } from '../../../../contracts/access/people';
import { getOverview } from '../../../../contracts/overview/overview';
import {
  erasePerson,
  getRetention,
  placeHold,
  previewErasure,
  releaseHold,
} from '../../../../contracts/training/retention';
import { getRoster } from '../../../../contracts/access/roster';
import { getHealth, getMe } from '../../../../contracts/session';
import {
  getAwaiting,
  getCourses,
  getPersonTraining,
  getTraining,
  getTrend,
  logCompletion,
  reportCompletion,
  setTrainingPolicy,
} from '../../../../contracts/training/training';
import { getTrainingExport } from '../../../../contracts/training/training-export';
import type { ApiUser } from '../../../support/api-client';
import { approved, inDays, seen, storedPdf, submitted, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

describe('Erasing somebody who has left, through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let lars: ApiUser;
  let jonas: ApiUser;
  let birgit: ApiUser;
  let params: { personId: string };
  const made = { decisionId: '', certificate: '', shared: '', list: '' };

  beforeAll(async () => {
    api = await startApi();
    [camilla, lars, jonas, birgit] = (await Promise.all(
      ['Camilla', 'Lars', 'Jonas', 'Birgit'].map((name) => api.user(name)),
    )) as [ApiUser, ApiUser, ApiUser, ApiUser];
    params = { personId: api.idOf('Jonas') };
    const courseId = (await camilla.call(getCourses)).courses[0]?.courseId ?? '';
    const taken = (days: number, evidence: object) => ({
      courseId,
      otherCourse: null,
      minutes: null,
      completedOn: inDays(-days),
      evidence,
    });
    const file = async (text: string) => {
      const { contentHash } = await storedPdf(camilla, text);
      return { kind: 'file', contentHash, fileName: 'bevis.pdf' };
    };
    const own = await file('Kun Jonas');
    await jonas.call(reportCompletion, { json: taken(3, own) });
    const shared = await file('Jonas og Pia');
    const list = await file('Deltagerliste');
    const log = (name: string, days: number, evidence: object) =>
      camilla.call(logCompletion, { json: { ...taken(days, evidence), personId: api.idOf(name) } });
    for (const name of ['Jonas', 'Pia']) await log(name, 4, shared);
    await log('Jonas', 5, { ...list, kind: 'participantList' });
    await log('Lars', 5, { ...list, kind: 'participantList' });
    await log('Jonas', 6, { kind: 'link', url: 'https://eksempel.dk/bevis' });
    const { decisionId } = await submitted(api, camilla, { title: 'Før Jonas rejste' });
    await approved(api, decisionId);
    Object.assign(made, {
      decisionId,
      certificate: own.contentHash,
      shared: shared.contentHash,
      list: list.contentHash,
    });
  });
  afterAll(() => api.stop());

  const length = async () => (await camilla.call(getHealth)).ledger.length;
  /** The coordinator ends the seat; it holds until another member of the body has confirmed that it ends. */
  const leave = async () => {
    const ending = { ...params, role: 'member', to: inDays(-1) };
    const { ended, awaits } = await camilla.call(endMembership, { json: ending });
    expect({ ended, awaits }).toEqual({ ended: false, awaits: expect.stringMatching(/^C-/) as unknown });
    expect((await camilla.refused(erasePerson, { params })).code).toBe('person-still-here');
    const settling = { params: { changeId: awaits ?? '' }, json: { as: 'confirmed' } };
    await lars.call(settleChange, settling);
  };
  /** The body of a day on which Jonas was in it, without names. */
  const coverage = async () => {
    const query = { on: inDays(-2), audience: 'managementBody' };
    const { members, collective, light, memberLight } = await birgit.call(getTraining, { query });
    return {
      light,
      memberLight,
      members: members.map(({ person, completions, standing }) => ({
        personId: person.personId,
        standing,
        courses: completions.length,
      })),
      collective: collective.map((one) => one.carriedBy.map(({ personId }) => personId)),
    };
  };

  it('is refused while they are here, whoever asks', async () => {
    const as = { kind: 'role', role: 'coordinator' };
    const sofie = { name: 'Sofie Lind', title: 'Direktionssekretær', mail: 'person.7@eksempel.dk' };
    await camilla.call(addPerson, { json: { ...sofie, as, from: today() } });
    const others = await Promise.all(['Mette', 'Henrik', 'Sofie'].map((name) => api.user(name)));
    const before = await length();
    expect((await camilla.refused(erasePerson, { params })).code).toBe('person-still-here');
    expect(await camilla.call(previewErasure, { params })).toMatchObject({
      refusal: { code: 'person-still-here' },
    });
    for (const who of [lars, birgit, jonas, ...others])
      for (const endpoint of [erasePerson, previewErasure, placeHold, releaseHold, getRetention])
        expect(
          (
            await who.refused(endpoint, {
              params,
              ...(endpoint.method === 'POST' ? { json: { reason: 'R' } } : {}),
            })
          ).code,
        ).toBe('not-allowed');
    expect(await length()).toBe(before);
  });

  it('finds people by name for those who write about them, and says no more than name, title and what is to be known of the account', async () => {
    const query = { search: 'jonas' };
    expect(await camilla.call(findPeople, { query })).toEqual({
      people: [{ ...params, name: 'Jonas Friis', title: 'Direktør for børn', account: [] }],
      total: 1,
      isPending: false,
    });
    const body = await camilla.call(findPeople, { query: { audience: 'managementBody' } });
    expect(body.total).toBe(5);
    for (const who of [lars, birgit, jonas])
      expect((await who.refused(findPeople, { query })).code).toBe('not-allowed');
    const nowhere = await camilla.refused(findPeople, { query: { audience: 'everybody' } });
    expect(nowhere.code).toBe('unknown-address');
  });

  it('lists nobody until the municipality has named a time, and then those whose time has passed', async () => {
    await leave();
    expect(await camilla.call(getRetention)).toMatchObject({ hasPeriods: false, erasable: [] });
    const json = {
      from: today(),
      caseNumber: '26/77',
      reading: 'both',
      intervalMonths: null,
      dueSoonDays: 30,
      onboardingDays: null,
      leastMinutes: null,
      otherCoursesCount: true,
      reminderDays: [],
      needed: { identify: 1, assess: 1, impact: 1, decide: 1, followUp: 1 },
      retentionMonths: {
        managementBody: 0,
        politicians: null,
        leaders: null,
        specialists: null,
        employees: null,
      },
    };
    await camilla.call(setTrainingPolicy, { json });
    expect(await camilla.call(getRetention)).toMatchObject({
      hasPeriods: true,
      policy: { from: today(), caseNumber: '26/77', months: { managementBody: 0, employees: null } },
      erasable: [
        {
          person: { name: 'Jonas Friis' },
          leftOn: inDays(-1),
          since: inDays(-1),
          left: [{ audience: 'managementBody', to: inDays(-1), months: 0 }],
        },
      ],
      held: [],
      erased: [],
    });
  });

  it('is refused while they are held, and they are then not listed', async () => {
    const held = await camilla.call(placeHold, { params, json: { reason: 'Tilsynssag 26/88' } });
    expect(held).toMatchObject({
      erasable: [],
      held: [{ person: { name: 'Jonas Friis' }, reason: 'Tilsynssag 26/88' }],
    });
    const before = await length();
    await camilla.call(placeHold, { params, json: { reason: 'Tilsynssag 26/88' } });
    expect((await camilla.refused(erasePerson, { params })).code).toBe('person-held');
    expect(await length()).toBe(before);
    expect(await camilla.call(previewErasure, { params })).toMatchObject({
      hold: 'Tilsynssag 26/88',
      refusal: { code: 'person-held' },
    });
    const unexplained = await camilla.refused(releaseHold, { params, json: { reason: ' ' } });
    expect(unexplained.code).toBe('text-missing');
    const released = await camilla.call(releaseHold, { params, json: { reason: 'Sagen er afsluttet' } });
    expect(released).toMatchObject({ held: [], erasable: [{}] });
  });

  it('says beforehand what would go and what would stay, and changes nothing by saying it', async () => {
    const before = await length();
    const preview = await camilla.call(previewErasure, { params });
    expect(preview).toMatchObject({
      person: { name: 'Jonas Friis' },
      erasedAt: null,
      hold: null,
      refusal: null,
      removed: { directoryRow: true, certificates: 1 },
      remains: { completions: 4, decisions: 1, participantLists: 1, sharedFiles: 1, links: 1 },
    });
    expect(preview.sentences.removed[0]).toBe('Navn, titel, mail, Entra-id og Teams-id slettes.');
    const english = await camilla.call(previewErasure, { params, language: 'en' });
    expect(JSON.stringify(english.sentences)).not.toMatch(/[æøå]/i);
    expect(english.sentences.remains).toHaveLength(preview.sentences.remains.length);
    expect(await length()).toBe(before);
    expect((await birgit.call(getPersonTraining, { params })).person.name).toBe('Jonas Friis');
  });

  it('takes name and own certificate, says what remains, and leaves ledger and counts right', async () => {
    const before = await coverage();
    expect(before.members).toHaveLength(5);
    const account = await camilla.call(erasePerson, { params });
    expect(account).toMatchObject({
      person: { ...params, name: null, title: null },
      removed: { directoryRow: true, certificates: 1 },
      remains: { completions: 4, decisions: 1, participantLists: 1, sharedFiles: 1, links: 1 },
    });
    expect(account.erasedAt).not.toBeNull();
    expect(account.sentences.remains.join(' ')).toContain(`under nummeret ${params.personId} uden navn`);
    expect(await birgit.call(verifyLedger)).toMatchObject({ result: 'match' });
    expect(await coverage()).toEqual(before);
    expect((await camilla.call(getRetention)).erased).toMatchObject([params]);
  });

  it('has shown: the certificate is gone, what also concerns others is not', async () => {
    const read = (contentHash: string) => birgit.raw(getContent, { params: { contentHash } });
    expect((await read(made.certificate)).status).toBe(404);
    expect((await read(made.shared)).status).toBe(200);
    expect((await read(made.list)).status).toBe(200);
  });

  it('has shown: every view goes on, with the person as erased; the decision keeps the name it was made with', async () => {
    const page = await birgit.call(getPersonTraining, { params });
    expect(page.person).toEqual({ ...params, name: null, title: null });
    expect(page.completions).toHaveLength(4);
    const { entries } = await birgit.call(getRoster);
    expect(entries.find((one) => one.person.personId === params.personId)).toMatchObject({
      person: { name: null },
      mail: null,
      reachable: false,
    });
    expect(JSON.stringify(await seen(birgit, made.decisionId))).toContain('Jonas Friis');
    const { lines } = await birgit.call(getLedger);
    expect(lines[0]).toMatchObject({
      type: 'PersonErased',
      things: [{ kind: 'person', id: params.personId }],
    });
    for (const endpoint of [getTraining, getTrend, getOverview, listDecisions, getLedger, getRetention])
      expect((await camilla.raw(endpoint)).status).toBe(200);
    const { awaiting } = await camilla.call(getAwaiting);
    expect(awaiting).toEqual([]);
    for (const format of ['csv', 'xlsx', 'pdf']) {
      const query = { format, on: inDays(-2) };
      expect((await birgit.raw(getTrainingExport, { query })).status).toBe(200);
    }
    const csv = await birgit.call(getTrainingExport, { query: { format: 'csv', on: inDays(-2) } });
    expect(Buffer.from(csv).toString('utf8')).toContain(`Slettet person (${params.personId})`);
    expect(Buffer.from(csv).toString('utf8')).not.toContain('Jonas');
  });

  it('has shown: they can no longer sign in, and a second erasing removes nothing more', async () => {
    expect((await jonas.refused(getPersonTraining, { params })).code).toBe('not-on-roster');
    expect((await jonas.raw(getMe)).status).toBeLessThan(500);
    const before = await length();
    const again = await camilla.call(erasePerson, { params });
    const nothing = { directoryRow: false, certificates: 0, participantLists: 0, imports: 0, drafts: 0 };
    expect(again.removed).toEqual(nothing);
    expect(again.sentences.removed[0]).toBe('Der er ikke mere at slette.');
    expect(await length()).toBe(before);
  });

  it('is refused of somebody whom nobody knows', async () => {
    const nobody = { params: { personId: 'p-nobody' } };
    for (const endpoint of [erasePerson, previewErasure])
      expect((await camilla.refused(endpoint, nobody)).code).toBe('unknown-person');
    const release = await camilla.refused(releaseHold, { ...nobody, json: { reason: 'R' } });
    expect(release.code).toBe('unknown-person');
  });
});
