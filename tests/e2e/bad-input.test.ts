import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDecision, listDecisions, storeContent, submitDecision } from '../../contracts/decision/decision';
import { getCourses, getTraining, logCompletion } from '../../contracts/training/training';
import { importParticipants, previewParticipants } from '../../contracts/imports/imports';
import { getRoster } from '../../contracts/access/roster';
import { getHealth, getMe } from '../../contracts/session';
import { apiUser, signIn, type ApiUser } from '../support/api-client';
import { inDays } from '../support/drafts';
import { newPorts, removeDataDir, startProduct, type RunningProduct } from '../support/running-product';
import { press } from './support/press';

const example = (name: string) => readFileSync(path.resolve(__dirname, '..', '..', 'examples', name));

/** What a refusal on a card tells the reader to do. */
const NEXT_STEP = /Vælg|Skriv|Udfyld|Ret det|Kontakt|Genindlæs|Bed |Knappen virker ikke længere[^]*[Ff]anen/;

/** Each of these must be refused with a code and a sentence in the reader's language, and leave the ledger alone. */
describe('What is wrong is refused in plain words, and the ledger is unchanged', () => {
  let product: RunningProduct;
  let playgroundPort: number;
  let camilla: ApiUser;
  let lars: ApiUser;
  let lengthBefore: { length: number; head: string };
  let personId: string;
  let courseId: string;
  /** The number of the demo's item, which has the year in it. */
  let DECISION: string;

  beforeAll(async () => {
    const ports = await newPorts();
    playgroundPort = ports.playgroundPort;
    product = await startProduct({ ports });
    [camilla, lars] = await Promise.all([signIn(product.url, 'Camilla'), signIn(product.url, 'Lars')]);
    const [{ entries }, { courses }] = await Promise.all([camilla.call(getRoster), camilla.call(getCourses)]);
    DECISION = (await camilla.call(listDecisions)).decisions[0]?.decisionId ?? '';
    personId = entries.find((one) => one.person.name === 'Pia Ravn')?.person.personId ?? '';
    courseId = courses[0]?.courseId ?? '';
    lengthBefore = (await camilla.call(getHealth)).ledger;
  });

  afterAll(async () => {
    await product.stop();
    await removeDataDir(product.dataDir);
  });

  const expectUnchanged = async () => expect((await camilla.call(getHealth)).ledger).toEqual(lengthBefore);

  const completion = (changes: object) => ({
    personId,
    courseId,
    otherCourse: null,
    completedOn: '2026-11-03',
    minutes: null,
    evidence: { kind: 'seenByCoordinator' },
    ...changes,
  });

  it.each([
    ['a course that is not in the catalogue', { courseId: 'K-999' }, 'unknown-course', /kursuskataloget/],
    ['a person outside the roster', { personId: 'p-nobody' }, 'unknown-person', /listen over personer/],
    ['a completion in the future', { completedOn: '2031-01-01' }, 'completed-in-future', /ikke kommet endnu/],
    ['a day that does not exist', { completedOn: '2026-02-31' }, 'date-invalid', /ikke en dato/],
    [
      'evidence that was never stored',
      { evidence: { kind: 'file', contentHash: 'a'.repeat(64), fileName: 'bevis.pdf' } },
      'unknown-content',
      /vælg filen igen/,
    ],
    ['a field of the wrong kind', { personId: 7 }, 'body-invalid', /personId|felt/i],
  ])('%s', async (_what, changes, code, sentence) => {
    const problem = await camilla.refused(logCompletion, { json: completion(changes) });
    expect(problem.code).toBe(code);
    expect(problem.detail).toMatch(sentence);
    expect(problem.status).toBeGreaterThanOrEqual(400);
    expect(problem.status).toBeLessThan(500);
    await expectUnchanged();
  });

  it('answers in English when that is the user’s language', async () => {
    const json = completion({ completedOn: '2031-01-01' });
    const problem = await camilla.refused(logCompletion, { json, language: 'en' });
    expect(problem.detail).toMatch(/not (come|arrived|happened)|yet|future/i);
    expect(problem.detail).not.toMatch(/[æøå]/i);
  });

  it('a body that is not JSON', async () => {
    const problem = await camilla.refused(logCompletion, { bytes: Buffer.from('{"personId":') });
    expect(problem).toMatchObject({ code: 'body-not-json', status: 400 });
    await expectUnchanged();
  });

  it('a file of 50 MB', async () => {
    const bytes = Buffer.alloc(50 * 1024 * 1024, 1);
    const problem = await camilla.refused(storeContent, { bytes, query: { fileName: 'stor.pdf' } });
    expect(problem).toMatchObject({ code: 'file-too-large', status: 413 });
    expect(problem.detail).toMatch(/20 MB/);
    await expectUnchanged();
  });

  it.each([
    ['a PDF that is not a PDF', Buffer.from('Dette er bare tekst'), 'rapport.pdf', 'file-not-pdf'],
    [
      'a program with another name',
      Buffer.from('MZ\u0000\u0001'.repeat(50)),
      'bevis.png',
      'file-kind-unknown',
    ],
    ['an empty file', Buffer.alloc(0), 'tom.pdf', 'file-empty'],
  ])('%s', async (_what, bytes, fileName, code) => {
    const problem = await camilla.refused(storeContent, { bytes, query: { fileName } });
    expect(problem.code).toBe(code);
    await expectUnchanged();
  });

  it.each([
    [
      'broken encoding',
      Buffer.from([0x4e, 0x61, 0x76, 0x6e, 0x00, 0x81, 0x01, 0x0a, 0xff]),
      'file-unreadable',
    ],
    ['an empty participant list', Buffer.alloc(0), 'file-empty'],
    ['a list without the columns that are needed', Buffer.from('A;B\n1;2\n'), 'columns-missing'],
  ])('%s', async (_what, bytes, code) => {
    const problem = await camilla.refused(previewParticipants, { bytes, query: { fileName: 'liste.csv' } });
    expect(problem.code).toBe(code);
    await expectUnchanged();
  });

  it('somebody who did not turn up is not taken as having completed, and other rows are judged as usual', async () => {
    const bytes = example('deltagerliste-efteraar-2026.csv');
    const preview = await camilla.call(previewParticipants, { bytes, query: { fileName: 'efterår.csv' } });
    const absent = preview.rows.find((row) => row.refusal?.code === 'not-completed');
    expect(absent?.fate).toBe('notCompleted');
    expect(preview.counts).toEqual({ new: 5, alreadyThere: 2, choose: 0, notCompleted: 1, rejected: 5 });
    await expectUnchanged();
  });

  it('a list that is not the one that was previewed', async () => {
    const bytes = example('deltagerliste-efteraar-2026.csv');
    const query = { fileName: 'efterår.csv', contentHash: 'a'.repeat(64) };
    const problem = await camilla.refused(importParticipants, { bytes, query });
    expect(problem.code).toBe('body-invalid');
    await expectUnchanged();
  });

  it('a director who does a coordinator’s work, and somebody without a token', async () => {
    expect((await lars.refused(logCompletion, { json: completion({}) })).code).toBe('not-allowed');
    const nobody = apiUser(product.url, { name: 'nobody', objectId: '' });
    expect(await nobody.refused(getMe)).toMatchObject({ code: 'not-signed-in', status: 401 });
    const forged = apiUser(product.url, { name: 'forged', objectId: '', token: 'eyJhbGciOiJub25lIn0.e30.x' });
    expect(await forged.refused(getMe)).toMatchObject({ code: 'not-signed-in', status: 401 });
    await expectUnchanged();
  });

  it('a decision whose recommender would be its only approver, and one without its report', async () => {
    const { content } = await camilla.call(getDecision, { params: { decisionId: DECISION } });
    const problem = await camilla.refused(submitDecision, { json: { ...content, annexes: [] } });
    expect(problem.code).toBe('annex-missing');
    const stranger = { ...content, recommenderId: 'p-nobody' };
    expect((await camilla.refused(submitDecision, { json: stranger })).code).toBe('unknown-person');
    await expectUnchanged();
  });

  describe('on a card', () => {
    const shown = async () => {
      const { contentHash, version } = await lars.call(getDecision, { params: { decisionId: DECISION } });
      return { decisionId: DECISION, version, contentHash, answerNo: 1, onBehalfOf: null, language: 'da' };
    };
    const tryPress = (verb: string, data: Record<string, unknown>, tenantId?: string) =>
      press(
        { url: product.url, playgroundPort },
        { objectId: lars.objectId, verb, data, ...(tenantId === undefined ? {} : { tenantId }) },
      );

    it.each([
      ['an unknown verb', 'decision.delete', {}],
      ['card data with another version', 'decision.approve', { version: 7 }],
      ['card data with another content', 'decision.approve', { contentHash: 'b'.repeat(64) }],
      ['a decision that does not exist', 'decision.approve', { decisionId: 'D-2026-999' }],
      ['a rejection without a reason', 'decision.reject', {}],
      ['a return without a reason', 'decision.return', { returnReason: '  ' }],
      ['a postponement without a day', 'decision.postpone', { postponeReason: 'Venter på tal' }],
      [
        'a postponement to a day that is over',
        'decision.postpone',
        { postponeReason: 'R', postponeUntil: '2026-01-01' },
      ],
      ['an answer out of turn', 'decision.approve', { answerNo: 3 }],
      ['an answer for somebody without a mandate', 'decision.approve', { onBehalfOf: 'p-somebody-else' }],
      ['a condition without words', 'decision.approveWithConditions', { conditionDueOn: inDays(30) }],
      [
        'a condition for nobody known',
        'decision.approveWithConditions',
        { conditionText: 'T', conditionOwner: 'p-nobody', conditionDueOn: inDays(30) },
      ],
      ['a card of the release before', 'decision.approve', { answerNo: undefined, onBehalfOf: undefined }],
    ])('%s', async (_what, verb, changes) => {
      const answer = await tryPress(verb, { ...(await shown()), ...changes });
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('application/vnd.microsoft.card.adaptive');
      expect(answer.text).not.toContain('Dit svar er registreret');
      await expectUnchanged();
    });

    it.each([
      ['a conflict without a ground', 'decision.declareConflict', { conflictGround: ' ' }],
      [
        'a finding about nobody',
        'decision.settleConflict',
        { concernedId: 'p-nobody', finding: 'conflicted', onBehalfOf: null },
      ],
      [
        'a meeting that nobody held',
        'meeting.confirm',
        { meetingId: 'M-2026-999', recordNo: 1, onBehalfOf: null, items: [] },
      ],
    ])('%s', async (_what, verb, changes) => {
      const { decisionId, version, contentHash, language } = await shown();
      const decision = { decisionId, version, contentHash, language };
      const data = verb === 'meeting.confirm' ? { language: 'da', ...changes } : { ...decision, ...changes };
      const answer = await tryPress(verb, data);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('application/vnd.microsoft.card.adaptive');
      expect(answer.text).not.toContain('er registreret');
      await expectUnchanged();
    });

    it.each([
      [
        'a report of a course of tomorrow',
        'training.report',
        { takenCourse: 'K-001', takenOn: '2031-01-01' },
      ],
      ['a report of no course', 'training.report', { takenOn: '2026-10-01' }],
      [
        'a report of a course that is not there',
        'training.report',
        { takenCourse: 'K-999', takenOn: '2026-10-01' },
      ],
      [
        'a report on a day that does not exist',
        'training.report',
        { takenCourse: 'K-001', takenOn: '2026-02-30' },
      ],
      [
        'a report of half a minute',
        'training.report',
        { takenCourse: 'K-001', takenOn: '2026-10-01', takenMinutes: '0,5' },
      ],
      [
        'evidence that is a script',
        'training.report',
        { takenCourse: 'K-001', takenOn: '2026-10-01', evidenceUrl: 'javascript:alert(1)' },
      ],
      [
        'a course without a title',
        'training.report',
        { takenCourse: 'other', takenOn: '2026-10-01', otherProvider: 'COK' },
      ],
      [
        'a course logged by a member',
        'training.log',
        { takenBy: 'p-1', takenCourse: 'K-001', takenOn: '2026-10-01' },
      ],
      ['a course verified by a member', 'training.verify', { completionId: 'T-000001', on: 'card' }],
      ['a completion id that is none', 'training.verify', { completionId: '../x', on: 'card' }],
      ['a training card of another kind', 'training.show', { shown: 'everybody' }],
    ])('%s', async (_what, verb, data) => {
      const answer = await tryPress(verb, { ...data, language: 'da' });
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('application/vnd.microsoft.card.adaptive');
      expect(answer.text).not.toMatch(/Kurset er meldt|Registreret for|er bekræftet"/);
      expect(answer.text).toMatch(NEXT_STEP);
      await expectUnchanged();
    });

    it.each([
      ['a course logged for nobody', 'training.log', { takenCourse: 'K-001', takenOn: '2026-10-01' }],
      [
        'a course logged for a stranger',
        'training.log',
        { takenBy: 'p-x', takenCourse: 'K-001', takenOn: '2026-10-01' },
      ],
      ['a report verified that is not there', 'training.verify', { completionId: 'T-999999', on: 'card' }],
      [
        'a report verified in a list that is not there',
        'training.verify',
        { completionId: 'T-999999', on: 'list' },
      ],
    ])('of the coordinator: %s', async (_what, verb, data) => {
      const answer = await press(
        { url: product.url, playgroundPort },
        { objectId: camilla.objectId, verb, data: { ...data, language: 'da' } },
      );
      expect(answer.status).toBe(200);
      expect(answer.text).not.toMatch(/Registreret for|er bekræftet"/);
      expect(answer.text).toMatch(NEXT_STEP);
      await expectUnchanged();
    });

    it('a press from another tenant', async () => {
      const answer = await tryPress(
        'decision.approve',
        await shown(),
        '11111111-1111-4111-8111-111111111111',
      );
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('anden organisation');
      await expectUnchanged();
    });

    it('a press that nobody signed', async () => {
      const response = await fetch(`${product.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ type: 'invoke', name: 'adaptiveCard/action' }),
      });
      expect([400, 401]).toContain(response.status);
      await expectUnchanged();
    });
  });

  /** Last, because this one is an answer: a press says what its verb uses, and whoever signed in is who answers. */
  it('names another person in a press in vain: the answer is that of whoever pressed', async () => {
    const { contentHash, version } = await lars.call(getDecision, { params: { decisionId: DECISION } });
    const shown = { decisionId: DECISION, version, contentHash, answerNo: 1, onBehalfOf: null };
    const { text } = await press(
      { url: product.url, playgroundPort },
      {
        objectId: lars.objectId,
        verb: 'decision.approve',
        data: { ...shown, language: 'da', personId, from: { aadObjectId: camilla.objectId } },
      },
    );
    expect(text).toContain('Dit svar er registreret');
    const { votes } = await camilla.call(getDecision, { params: { decisionId: DECISION } });
    expect(votes.map(({ name }) => name)).toEqual(['Lars Østergaard']);
    const course = { takenCourse: courseId, takenOn: '2026-10-01', personId };
    const report = { verb: 'training.report', data: { ...course, language: 'da' } };
    await press({ url: product.url, playgroundPort }, { objectId: lars.objectId, ...report });
    const { members } = await camilla.call(getTraining);
    const reported = members.filter(({ notCounted }) => notCounted.length > 0);
    expect(reported.map(({ person }) => person.name)).toEqual(['Lars Østergaard']);
  });

  it('an address where nothing is', async () => {
    expect((await fetch(`${product.url}/api/nothing-here`)).status).toBe(404);
    expect((await fetch(`${product.url}/tab/../../package.json`)).status).toBe(404);
    expect((await fetch(`${product.url}/tab/assets/%2e%2e%2f%2e%2e%2findex.js`)).status).toBe(404);
  });
});
