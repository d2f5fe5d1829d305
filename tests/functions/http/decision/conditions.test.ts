import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  declareConflict,
  fulfilCondition,
  getContent,
  getDecision,
  readAnnex,
  reportAction,
  storeContent,
} from '../../../../contracts/decision/decision';
import { getLedger } from '../../../../contracts/ledger/ledger';
import { getHealth } from '../../../../contracts/session';
import { getCourses, logCompletion } from '../../../../contracts/training/training';
import { apiUser, type ApiUser } from '../../../support/api-client';
import { aPdf, approved, inDays, seen, storedPdf, submitted, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

const ABSENT = 'e'.repeat(64);

describe('What follows a decision, through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let lars: ApiUser;
  let henrik: ApiUser;
  let birgit: ApiUser;

  beforeAll(async () => {
    api = await startApi();
    [camilla, lars, henrik, birgit] = await Promise.all([
      api.user('Camilla'),
      api.user('Lars'),
      api.user('Henrik'),
      api.user('Birgit'),
    ]);
  });
  afterAll(() => api.stop());

  const ledger = async () => (await camilla.call(getHealth)).ledger;
  const newest = async () => (await camilla.call(getLedger)).lines[0];

  describe('the reading of an annex', () => {
    it('is in the ledger before the first byte comes, once a day for each who reads it', async () => {
      const item = await submitted(api, camilla, { title: 'Læst' });
      const [annex] = item.content.annexes;
      const params = { decisionId: item.decisionId, contentHash: annex?.contentHash ?? '' };
      const day = today();
      for (const reading of ['first', 'second']) {
        const { length } = await ledger();
        const response = await birgit.raw(readAnnex, { params });
        expect(response.status).toBe(200);
        // The answer's head has come and its bytes are not read yet: the entry is there already.
        // Should the day have gone meanwhile, the second is the first of the next.
        const isNew = reading === 'first' || today() !== day;
        expect((await ledger()).length).toBe(isNew ? length + 1 : length);
        expect(await newest()).toMatchObject({
          type: 'AnnexRead',
          things: expect.arrayContaining([{ kind: 'decision', id: item.decisionId }]),
          sentence: expect.arrayContaining([expect.objectContaining({ text: 'Birgit Lund' })]),
        });
        expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(aPdf('Rapport')));
        expect(response.headers.get('content-disposition')).toBe(
          "attachment; filename*=UTF-8''risikorapport.pdf",
        );
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
        expect(response.headers.get('cache-control')).toBe('private, no-store');
      }
    });

    it('is offered until a member says to be conflicted, wherever they say it, and then no more', async () => {
      const { decisionId, content } = await submitted(api, camilla, { title: 'Inhabil' });
      const params = { decisionId };
      const files = content.annexes.map((one) => one.contentHash);
      const offered = async (who: ApiUser) => (await who.call(getDecision, { params })).closedFiles;
      expect(await offered(lars)).toEqual([]);
      const said = await lars.call(declareConflict, { params, json: { ground: 'Min bror er leverandør' } });
      expect(said.closedFiles).toEqual(files);
      expect(await offered(lars)).toEqual(files);
      for (const who of [camilla, birgit]) expect(await offered(who)).toEqual([]);
      // What was put forward before is looked at today: a past moment opens nothing.
      const at = said.submittedAt;
      expect((await lars.call(getDecision, { params, query: { at } })).closedFiles).toEqual(files);
      expect(
        await lars.refused(readAnnex, { params: { ...params, contentHash: files[0] ?? '' } }),
      ).toMatchObject({ code: 'conflicted' });
    });

    it('is refused to who may not see decisions, and leaves no entry', async () => {
      const item = await submitted(api, camilla, { title: 'Ikke for alle' });
      const params = {
        decisionId: item.decisionId,
        contentHash: item.content.annexes[0]?.contentHash ?? '',
      };
      const before = await ledger();
      expect(await henrik.refused(readAnnex, { params })).toMatchObject({ code: 'not-allowed', status: 403 });
      const nobody = apiUser(api.url, { name: 'nobody', objectId: '' });
      expect(await nobody.refused(readAnnex, { params })).toMatchObject({
        code: 'not-signed-in',
        status: 401,
      });
      expect(await ledger()).toEqual(before);
    });

    it('needs the decision that the file belongs to', async () => {
      const one = await submitted(api, camilla, { title: 'Den ene' });
      const stored = await storedPdf(camilla, 'Kun den andens');
      const other = await submitted(api, camilla, {
        title: 'Den anden',
        annexes: [{ ...stored, confidential: true }],
      });
      const before = await ledger();
      const { contentHash } = stored;
      for (const params of [
        { decisionId: one.decisionId, contentHash },
        { decisionId: 'D-2026-999', contentHash },
        { decisionId: other.decisionId, contentHash: ABSENT },
        { decisionId: other.decisionId, contentHash: '../../people' },
      ])
        expect((await birgit.refused(readAnnex, { params })).status).toBe(404);
      expect(await ledger()).toEqual(before);
    });

    it('has no other way: the address for files of courses does not hand it out', async () => {
      const stored = await storedPdf(camilla, 'Fortroligt');
      const { contentHash } = stored;
      const params = { contentHash };
      // Stored, and not yet part of anything.
      expect(await camilla.refused(getContent, { params })).toMatchObject({ code: 'unknown-content' });
      await submitted(api, camilla, { title: 'Udenom', annexes: [{ ...stored, confidential: true }] });
      expect((await lars.refused(getContent, { params })).code).toBe('unknown-content');
      // Nor when somebody names it as what shows that a course was taken.
      const { courses } = await camilla.call(getCourses);
      const evidence = { kind: 'file', contentHash, fileName: 'bevis.pdf' };
      const json = {
        personId: api.idOf('Lars'),
        courseId: courses[0]?.courseId ?? '',
        otherCourse: null,
        completedOn: today(),
        minutes: null,
        evidence,
      };
      await camilla.call(logCompletion, { json });
      expect((await camilla.refused(getContent, { params })).code).toBe('unknown-content');
    });

    it('while the evidence of a course is still read there', async () => {
      const { contentHash } = await storedPdf(camilla, 'Kursusbevis');
      const { courses } = await camilla.call(getCourses);
      const evidence = { kind: 'file', contentHash, fileName: 'bevis.pdf' };
      const json = {
        personId: api.idOf('Pia'),
        courseId: courses[0]?.courseId ?? '',
        otherCourse: null,
        completedOn: today(),
        minutes: null,
        evidence,
      };
      await camilla.call(logCompletion, { json });
      expect(await birgit.call(getContent, { params: { contentHash } })).toEqual(
        new Uint8Array(aPdf('Kursusbevis')),
      );
    });
  });

  describe('a condition', () => {
    it('is met by whoever has it, shown by a file that is kept, and the file is read through the decision', async () => {
      const condition = { text: 'Nødplanen er øvet', ownerId: api.idOf('Lars'), dueOn: inDays(20) };
      const { decisionId } = await submitted(api, camilla, { title: 'Vilkår', conditions: [condition] });
      const open = await approved(api, decisionId);
      expect(open.standing).toBe('openConditions');
      expect((await seen(lars, decisionId)).mine.conditions).toEqual(['V1']);
      const evidence = await storedPdf(lars, 'Referat af øvelsen', 'øvelse.pdf');
      const params = { decisionId };
      const json = { conditionId: 'V1', note: 'Øvet på alle plejecentre', evidence };
      expect((await birgit.refused(fulfilCondition, { params, json })).code).toBe('not-allowed');
      const met = await lars.call(fulfilCondition, { params, json });
      expect(met).toMatchObject({
        standing: 'inForce',
        fulfilments: [
          {
            conditionId: 'V1',
            evidence: { ...evidence, confidential: true },
            by: { name: 'Lars Østergaard' },
          },
        ],
      });
      const { length } = await ledger();
      await lars.call(fulfilCondition, { params, json });
      expect((await ledger()).length).toBe(length);
      const { contentHash } = evidence;
      expect((await camilla.refused(getContent, { params: { contentHash } })).code).toBe('unknown-content');
      await camilla.call(readAnnex, { params: { decisionId, contentHash } });
      expect(await newest()).toMatchObject({ type: 'AnnexRead' });
    });

    it.each([
      ['an unknown condition', { conditionId: 'V9' }, 'unknown-step'],
      ['no words', { note: ' ' }, 'text-missing'],
      [
        'a file that was never stored',
        { evidence: { fileName: 'x.pdf', contentHash: ABSENT, mediaType: 'application/pdf', bytes: 1 } },
        'unknown-content',
      ],
    ])('is not met by %s', async (_what, changes, code) => {
      const condition = { text: 'Nødplanen er øvet', ownerId: api.idOf('Lars'), dueOn: inDays(20) };
      const { decisionId } = await submitted(api, camilla, {
        title: `Vilkår ${code}`,
        conditions: [condition],
      });
      await approved(api, decisionId);
      const evidence = await storedPdf(lars, 'Referat');
      const before = await ledger();
      const json = { conditionId: 'V1', note: 'Gjort', evidence, ...changes };
      expect((await lars.refused(fulfilCondition, { params: { decisionId }, json })).code).toBe(code);
      expect(await ledger()).toEqual(before);
    });
  });

  it('a delayed step of the treatment puts the risk before the body again', async () => {
    const step = { text: 'Nødlister gemmes', ownerId: api.idOf('Kirsten'), dueOn: inDays(60) };
    const { decisionId } = await submitted(api, camilla, { title: 'Handlinger', actions: [step, step] });
    await approved(api, decisionId);
    const params = { decisionId };
    const kirsten = await api.user('Kirsten');
    const done = { actionId: 'H1', report: { kind: 'done', note: 'Kører nu hver nat' } };
    expect((await lars.refused(reportAction, { params, json: done })).code).toBe('not-allowed');
    expect(await kirsten.call(reportAction, { params, json: done })).toMatchObject({
      standing: 'inForce',
      actionReports: [{ actionId: 'H1', kind: 'done', note: 'Kører nu hver nat', newDueOn: null }],
      mine: { actions: ['H2'] },
    });
    const report = { kind: 'delayed', newDueOn: inDays(90), reason: 'Leverandøren er forsinket' };
    expect(await kirsten.call(reportAction, { params, json: { actionId: 'H2', report } })).toMatchObject({
      standing: 'stale',
      actionReports: [{}, { kind: 'delayed', note: report.reason, newDueOn: report.newDueOn }],
    });
  });

  it('files are stored by who uses them: with decisions, courses or reports of their own, and by nobody else', async () => {
    const bytes = aPdf('En fil');
    const query = { fileName: 'fil.pdf' };
    for (const user of [camilla, lars, henrik])
      expect(await user.call(storeContent, { bytes, query })).toMatchObject({ mediaType: 'application/pdf' });
    expect(await birgit.refused(storeContent, { bytes, query })).toMatchObject({ code: 'not-allowed' });
    const stranger = apiUser(api.url, { name: 'nobody', objectId: '' });
    expect((await stranger.refused(storeContent, { bytes, query })).code).toBe('not-signed-in');
  });
});
