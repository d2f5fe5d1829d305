import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getContent } from '../../../../contracts/decision/decision';
import { getHealth } from '../../../../contracts/session';
import {
  addCourse,
  annulCompletion,
  correctCompletion,
  getAwaiting,
  getCourses,
  getPersonTraining,
  getTraining,
  logCompletion,
  logCompletions,
  reinstateCourse,
  reportCompletion,
  retireCourse,
  reviseCourse,
  verifyCompletion,
} from '../../../../contracts/training/training';
import type { ApiUser } from '../../../support/api-client';
import { aPdf, inDays, storedPdf, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

const SEEN = { kind: 'seenByCoordinator' } as const;
const OTHER = { title: 'Kursus hos naboen', provider: 'Nabo Kommune' };
const COURSE_TEXT = {
  title: 'Øvelse',
  provider: 'Eksempel Kommune',
  format: 'Øvelse',
  minutes: 90,
  competences: ['assess'],
  audiences: [],
  validMonths: null,
  source: 'Eget katalog',
};

describe('Courses that people have taken, through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let lars: ApiUser;
  let henrik: ApiUser;
  let birgit: ApiUser;
  let courseId: string;

  beforeAll(async () => {
    api = await startApi();
    [camilla, lars, henrik, birgit] = (await Promise.all(
      ['Camilla', 'Lars', 'Henrik', 'Birgit'].map((name) => api.user(name)),
    )) as [ApiUser, ApiUser, ApiUser, ApiUser];
    courseId = (await camilla.call(getCourses)).courses[0]?.courseId ?? '';
  });
  afterAll(() => api.stop());

  const length = async () => (await camilla.call(getHealth)).ledger.length;
  const taken = (changes: object = {}) => ({
    courseId,
    otherCourse: null,
    completedOn: today(),
    minutes: null,
    evidence: SEEN,
    ...changes,
  });
  const of = (name: string, changes: object = {}) => taken({ personId: api.idOf(name), ...changes });
  const page = (reader: ApiUser, name: string) =>
    reader.call(getPersonTraining, { params: { personId: api.idOf(name) } });
  const fileOf = ({ contentHash }: { contentHash: string }) => ({
    kind: 'file',
    contentHash,
    fileName: 'bevis.pdf',
  });

  describe('written down by a coordinator', () => {
    it('counts at once, with the coordinator as the one who has verified it', async () => {
      const completion = await camilla.call(logCompletion, { json: of('Mette', { minutes: 75 }) });
      expect(completion).toMatchObject({
        minutes: 75,
        loggedBy: { name: 'Camilla Nørby' },
        verified: { by: { name: 'Camilla Nørby' } },
      });
      const { members } = await birgit.call(getTraining);
      const mette = members.find((one) => one.person.personId === api.idOf('Mette'));
      expect(mette?.completions.map((one) => one.completionId)).toEqual([completion.completionId]);
    });

    it('is the same course however often it is sent, and adds nothing the second time', async () => {
      const before = await length();
      const again = await camilla.refused(logCompletion, { json: of('Mette', { minutes: 20 }) });
      expect(again.code).toBe('completion-already-logged');
      expect(await length()).toBe(before);
    });

    it('is no coordinator’s own, neither alone nor among many', async () => {
      const before = await length();
      expect((await camilla.refused(logCompletion, { json: of('Camilla') })).code).toBe('own-completion');
      const personIds = [api.idOf('Camilla'), api.idOf('Pia')];
      expect((await camilla.refused(logCompletions, { json: taken({ personIds }) })).code).toBe(
        'own-completion',
      );
      expect(await length()).toBe(before);
    });

    it('is written for many at once, those who have it already being named and passed over', async () => {
      const personIds = ['Mette', 'Pia', 'Jonas', 'Pia'].map((name) => api.idOf(name));
      const answer = await camilla.call(logCompletions, { json: taken({ personIds }) });
      expect(answer.logged.map((one) => one.personId)).toEqual([api.idOf('Pia'), api.idOf('Jonas')]);
      expect(answer.alreadyThere.map((one) => one.name)).toEqual(['Mette Holm']);
      const before = await length();
      const again = await camilla.call(logCompletions, { json: taken({ personIds }) });
      expect(again.logged).toEqual([]);
      expect(again.alreadyThere).toHaveLength(3);
      expect(await length()).toBe(before);
    });

    it('is refused to everybody else', async () => {
      const before = await length();
      const params = { completionId: 'T-000001' };
      for (const who of [lars, henrik, birgit]) {
        expect((await who.refused(logCompletion, { json: of('Kirsten') })).code).toBe('not-allowed');
        const personIds = [api.idOf('Kirsten')];
        expect((await who.refused(logCompletions, { json: taken({ personIds }) })).code).toBe('not-allowed');
        expect((await who.refused(getAwaiting)).code).toBe('not-allowed');
        expect((await who.refused(verifyCompletion, { params, json: { evidence: null } })).code).toBe(
          'not-allowed',
        );
        expect((await who.refused(annulCompletion, { params, json: { reason: 'R' } })).code).toBe(
          'not-allowed',
        );
      }
      expect(await length()).toBe(before);
    });
  });

  describe('reported by the person', () => {
    it('waits until a coordinator has verified it, and only then counts', async () => {
      const json = taken({ courseId: null, otherCourse: OTHER, evidence: { kind: 'ownWord' } });
      const reported = await lars.call(reportCompletion, { json });
      expect(reported).toMatchObject({ personId: api.idOf('Lars'), verified: null });
      const before = await length();
      expect((await lars.call(reportCompletion, { json })).completionId).toBe(reported.completionId);
      expect(await length()).toBe(before);
      const larsIn = async () =>
        (await birgit.call(getTraining)).members.find((one) => one.person.name === 'Lars Østergaard');
      expect(await larsIn()).toMatchObject({ completions: [], standing: 'missing' });
      expect((await larsIn())?.notCounted).toHaveLength(1);
      expect((await camilla.call(getAwaiting)).awaiting).toMatchObject([
        { person: { name: 'Lars Østergaard' }, completion: { completionId: reported.completionId } },
      ]);
      const params = { completionId: reported.completionId };
      const verified = await camilla.call(verifyCompletion, { params, json: { evidence: SEEN } });
      expect(verified).toMatchObject({ evidence: SEEN, verified: { by: { name: 'Camilla Nørby' } } });
      await camilla.call(verifyCompletion, { params, json: { evidence: null } });
      expect(await length()).toBe(before + 1);
      expect((await larsIn())?.completions).toHaveLength(1);
      expect((await camilla.call(getAwaiting)).awaiting).toEqual([]);
    });

    it('is logged, and not said to be there already, when a coordinator logs it among many', async () => {
      const json = taken({ courseId: null, otherCourse: OTHER, completedOn: inDays(-3) });
      await lars.call(reportCompletion, { json: { ...json, evidence: { kind: 'ownWord' } } });
      const personIds = [api.idOf('Lars'), api.idOf('Jonas')];
      const answer = await camilla.call(logCompletions, { json: { ...json, personIds } });
      expect(answer.logged.map((one) => [one.personId, one.verified?.by?.name])).toEqual([
        [api.idOf('Lars'), 'Camilla Nørby'],
        [api.idOf('Jonas'), 'Camilla Nørby'],
      ]);
      expect(answer.alreadyThere).toEqual([]);
    });

    it('is open to a director outside the body, and to no auditor', async () => {
      const json = taken({ evidence: { kind: 'ownWord' } });
      expect(await henrik.call(reportCompletion, { json })).toMatchObject({ personId: api.idOf('Henrik') });
      expect((await birgit.refused(reportCompletion, { json })).code).toBe('not-allowed');
    });
  });

  describe('the page of one person', () => {
    it('shows a director outside the body nothing but their own', async () => {
      expect((await page(henrik, 'Henrik')).completions).toHaveLength(1);
      const params = { personId: api.idOf('Lars') };
      expect(await henrik.refused(getPersonTraining, { params })).toMatchObject({
        code: 'not-allowed',
        status: 403,
      });
      expect((await henrik.refused(getTraining)).code).toBe('not-allowed');
    });

    it('shows member and auditor everybody', async () => {
      expect((await page(lars, 'Henrik')).person.name).toBe('Henrik Ågård');
      expect((await page(birgit, 'Lars')).completions).toHaveLength(2);
    });

    it('is refused of somebody who never was on the roster', async () => {
      const params = { personId: 'p-nobody' };
      expect((await birgit.refused(getPersonTraining, { params })).code).toBe('unknown-person');
      expect((await henrik.refused(getPersonTraining, { params })).code).toBe('not-allowed');
    });
  });

  describe('put right', () => {
    it('is a new fact that points back; the wrong one stays with the reason', async () => {
      const wrong = await camilla.call(logCompletion, { json: of('Kirsten') });
      const params = { completionId: wrong.completionId };
      const json = { participation: of('Kirsten', { completedOn: inDays(-9) }), reason: 'Forkert dag' };
      const right = await camilla.call(correctCompletion, { params, json });
      expect(right).toMatchObject({ corrects: wrong.completionId, completedOn: inDays(-9) });
      const { completions, ended } = await page(birgit, 'Kirsten');
      expect(completions.map((one) => one.completionId)).toEqual([right.completionId]);
      expect(ended).toMatchObject([
        {
          kind: 'corrected',
          by: right.completionId,
          reason: 'Forkert dag',
          completion: { completedOn: today() },
        },
      ]);
      const before = await length();
      expect((await camilla.refused(correctCompletion, { params, json })).code).toBe('completion-ended');
      expect(await length()).toBe(before);
    });

    it('no longer counts when it is annulled, and annulling it again adds nothing', async () => {
      const [completion] = (await page(birgit, 'Kirsten')).completions;
      const sent = {
        params: { completionId: completion?.completionId ?? '' },
        json: { reason: 'Mødte ikke op' },
      };
      const after = await camilla.call(annulCompletion, sent);
      expect(after.completions).toEqual([]);
      expect(after.ended.map((one) => one.kind)).toEqual(['corrected', 'annulled']);
      const before = await length();
      await camilla.call(annulCompletion, sent);
      expect(await length()).toBe(before);
      const { members } = await birgit.call(getTraining);
      expect(members.find((one) => one.person.name === 'Kirsten Bæk')?.completions).toEqual([]);
    });
  });

  describe('the certificate', () => {
    it('must have been stored before it is named', async () => {
      const before = await length();
      const evidence = fileOf({ contentHash: 'e'.repeat(64) });
      for (const json of [of('Jonas', { completedOn: inDays(-3), evidence })])
        expect((await camilla.refused(logCompletion, { json })).code).toBe('unknown-content');
      const own = taken({ completedOn: inDays(-3), evidence });
      expect((await lars.refused(reportCompletion, { json: own })).code).toBe('unknown-content');
      expect(await length()).toBe(before);
    });

    it('is read by who reported it and by those who may see training, and by no other director', async () => {
      const stored = await storedPdf(henrik, 'Henriks bevis');
      const params = { contentHash: stored.contentHash };
      const json = taken({ completedOn: inDays(-4), evidence: fileOf(stored) });
      await henrik.call(reportCompletion, { json });
      for (const reader of [henrik, camilla, lars, birgit])
        expect(await reader.call(getContent, { params })).toEqual(new Uint8Array(aPdf('Henriks bevis')));
      const larsOwn = await storedPdf(camilla, 'Lars’ bevis');
      const ofLars = of('Lars', { completedOn: inDays(-4), evidence: fileOf(larsOwn) });
      await camilla.call(logCompletion, { json: ofLars });
      const other = { params: { contentHash: larsOwn.contentHash } };
      expect((await henrik.refused(getContent, other)).code).toBe('unknown-content');
      // Nor by naming it as one's own.
      await henrik.call(reportCompletion, {
        json: taken({ completedOn: inDays(-5), evidence: fileOf(larsOwn) }),
      });
      expect((await henrik.refused(getContent, other)).code).toBe('unknown-content');
    });

    it('of an annulled course is still read as history', async () => {
      const stored = await storedPdf(camilla, 'Annulleret');
      const { completionId } = await camilla.call(logCompletion, {
        json: of('Jonas', { completedOn: inDays(-6), evidence: fileOf(stored) }),
      });
      await camilla.call(annulCompletion, { params: { completionId }, json: { reason: 'Fejl' } });
      const params = { contentHash: stored.contentHash };
      expect(await birgit.call(getContent, { params })).toEqual(new Uint8Array(aPdf('Annulleret')));
    });
  });

  describe('the catalogue', () => {
    it('is revised, retired and reinstated, each once; a retired course keeps what was taken of it', async () => {
      const added = await camilla.call(addCourse, { json: COURSE_TEXT });
      const params = { courseId: added.courseId };
      const json = { ...COURSE_TEXT, minutes: 120 };
      expect(await camilla.call(reviseCourse, { params, json })).toMatchObject({ minutes: 120 });
      await camilla.call(logCompletion, { json: of('Pia', { courseId: added.courseId }) });
      const before = await length();
      await camilla.call(reviseCourse, { params, json });
      expect(await length()).toBe(before);
      expect((await camilla.call(retireCourse, { params })).retired).toBe(true);
      await camilla.call(retireCourse, { params });
      expect(await length()).toBe(before + 1);
      const late = of('Jonas', { courseId: added.courseId });
      expect((await camilla.refused(logCompletion, { json: late })).code).toBe('course-retired');
      expect((await page(birgit, 'Pia')).completions.map((one) => one.courseId)).toContain(added.courseId);
      expect((await camilla.call(reinstateCourse, { params })).retired).toBe(false);
      await camilla.call(logCompletion, { json: late });
    });

    it('is nobody’s to change but the coordinator’s', async () => {
      const before = await length();
      for (const who of [lars, henrik, birgit]) {
        const params = { courseId };
        expect((await who.refused(addCourse, { json: COURSE_TEXT })).code).toBe('not-allowed');
        expect((await who.refused(reviseCourse, { params, json: COURSE_TEXT })).code).toBe('not-allowed');
        expect((await who.refused(retireCourse, { params })).code).toBe('not-allowed');
        expect((await who.refused(reinstateCourse, { params })).code).toBe('not-allowed');
      }
      const twin = await camilla.refused(addCourse, { json: COURSE_TEXT });
      expect(twin.code).toBe('course-exists');
      expect(await length()).toBe(before);
    });
  });
});
