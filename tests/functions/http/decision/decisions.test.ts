import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  castVote,
  getDecision,
  listDecisions,
  submitDecision,
} from '../../../../contracts/decision/decision';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import {
  answers,
  approved,
  aRiskDraft,
  inDays,
  seen,
  shownTo,
  storedPdf,
  submitted,
} from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

describe('Decisions through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let mette: ApiUser;
  let lars: ApiUser;
  let kirsten: ApiUser;

  beforeAll(async () => {
    api = await startApi();
    [camilla, mette, lars, kirsten] = await Promise.all([
      api.user('Camilla'),
      api.user('Mette'),
      api.user('Lars'),
      api.user('Kirsten'),
    ]);
  });
  afterAll(() => api.stop());

  const lengthOf = async () => (await camilla.call(getHealth)).ledger.length;

  describe('an item that is put forward', () => {
    it('waits two weeks for answers unless it says otherwise, and has its conditions and steps numbered', async () => {
      const step = { text: 'Nødlister er prøvet', ownerId: api.idOf('Lars'), dueOn: inDays(60) };
      const item = await submitted(api, camilla, { conditions: [step], actions: [step, step] });
      expect(item).toMatchObject({
        state: 'awaitingApproval',
        standing: 'awaitingApproval',
        answerBy: inDays(14),
        journal: 'notYet',
        caseNumber: null,
        rule: { by: 'body', model: { kind: 'majority', quorum: 1 } },
        tally: { body: 5, needed: 3, approve: 0 },
        content: {
          conditions: [{ conditionId: 'V1' }],
          actions: [{ actionId: 'H1' }, { actionId: 'H2' }],
        },
      });
      expect(item.people.map((one) => one.name)).toEqual(['Lars Østergaard', 'Camilla Nørby']);
      expect(item.unanswered).toHaveLength(5);
      expect(item.scale?.bands).toHaveLength(4);
    });

    it('has its files described as they are kept, whatever the request says about them', async () => {
      const stored = await storedPdf(camilla, 'En anden rapport');
      const said = {
        ...stored,
        mediaType: 'text/html',
        bytes: 3,
        fileName: '<b>x</b>.pdf',
        confidential: true,
      };
      const { content } = await submitted(api, camilla, { annexes: [said] });
      expect(content.annexes).toEqual([{ ...stored, fileName: '_b_x__b_.pdf', confidential: true }]);
    });

    it('is one item when it is sent twice', async () => {
      const json = await aRiskDraft(api, camilla, { title: 'Sendt to gange' });
      const once = await camilla.call(submitDecision, { json });
      const before = await lengthOf();
      const twice = await camilla.call(submitDecision, { json });
      expect(twice.decisionId).toBe(once.decisionId);
      expect(await lengthOf()).toBe(before);
    });

    it('is one item when it is sent again on another day, though it names no date to answer by', async () => {
      const json = await aRiskDraft(api, camilla, { title: 'Sendt igen dagen efter' });
      const yesterdays = await camilla.call(submitDecision, { json: { ...json, answerBy: inDays(13) } });
      const before = await lengthOf();
      const again = await camilla.call(submitDecision, { json });
      expect(again).toMatchObject({ decisionId: yesterdays.decisionId, answerBy: inDays(13) });
      expect(await lengthOf()).toBe(before);
      const other = await camilla.call(submitDecision, { json: { ...json, answerBy: inDays(20) } });
      expect(other.decisionId).not.toBe(yesterdays.decisionId);
    });

    it('is decided at the level that the rules allow, whatever the client asks for', async () => {
      const high = { after: { consequence: 5, likelihood: 4 } };
      const low = await camilla.refused(submitDecision, { json: await aRiskDraft(api, camilla, high) });
      expect(low).toMatchObject({ code: 'level-too-low', status: 422 });
      const whole = await submitted(api, camilla, { ...high, level: 'wholeBody' });
      expect(whole).toMatchObject({ rule: { by: 'body', model: { kind: 'all' } }, tally: { needed: 5 } });
      const delegated = await aRiskDraft(api, camilla, { level: 'delegate', delegationId: 'G-999' });
      expect((await camilla.refused(submitDecision, { json: delegated })).code).toBe('delegation-not-valid');
    });
  });

  describe('answers', () => {
    it('carry name, title and training of that moment, and can be changed until it is settled', async () => {
      const { decisionId } = await submitted(api, camilla, { title: 'Et skifte' });
      const first = await answers(lars, decisionId, 'reject');
      expect(first.mine.seats).toMatchObject([{ isOwn: true, answerNo: 2, current: { choice: 'reject' } }]);
      const second = await answers(lars, decisionId, 'approve');
      expect(second.votes).toMatchObject([
        { name: 'Lars Østergaard', choice: 'reject', answerNo: 1, counts: false, surface: 'tab' },
        {
          title: 'Direktør for sundhed',
          choice: 'approve',
          answerNo: 2,
          counts: true,
          training: { courses: 0, latestOn: null },
        },
      ]);
      expect(second.tally).toMatchObject({ approve: 1, reject: 0 });
    });

    it('that arrive again with the same number are recorded once; another answer with it is refused', async () => {
      const { decisionId, version, contentHash } = await submitted(api, camilla, { title: 'To tryk' });
      const json = { version, contentHash, answerNo: 1, onBehalfOf: null, reason: null, until: null };
      const press = { params: { decisionId }, json: { ...json, choice: 'approve' } };
      await lars.call(castVote, press);
      const before = await lengthOf();
      expect((await lars.call(castVote, press)).votes).toHaveLength(1);
      const other = { ...json, choice: 'reject', reason: 'Nej' };
      const problem = await lars.refused(castVote, { params: { decisionId }, json: other });
      expect(problem).toMatchObject({ code: 'already-voted', status: 409 });
      expect(await lengthOf()).toBe(before);
    });

    it('settle the item, and what the minority wrote stays beside the outcome', async () => {
      const { decisionId } = await submitted(api, camilla, { title: 'Med særstandpunkt' });
      await answers(mette, decisionId, 'reject');
      const done = await approved(api, decisionId);
      expect(done).toMatchObject({
        state: 'concluded',
        outcome: 'approved',
        standing: 'inForce',
        journal: 'awaiting',
        conclusions: [{ version: 1, outcome: 'approved', tally: { approve: 3, reject: 1 } }],
      });
      expect(done.dissent).toMatchObject([{ name: 'Mette Holm', reason: 'Det er ikke belyst godt nok.' }]);
      expect(done.unanswered.map((one) => one.person.name)).toEqual(['Pia Ravn']);
      const late = await api.user('Pia');
      const { params, json } = shownTo(done);
      const press = { params, json: { ...json, choice: 'approve', reason: null, until: null } };
      expect(await late.refused(castVote, press)).toMatchObject({ code: 'decision-concluded', status: 409 });
    });

    it('for somebody else need a mandate', async () => {
      const { decisionId } = await submitted(api, camilla, { title: 'Uden fuldmagt' });
      const { params, json } = shownTo(await seen(lars, decisionId));
      const onBehalfOf = api.idOf('Kirsten');
      const press = { params, json: { ...json, onBehalfOf, choice: 'approve', reason: null, until: null } };
      expect(await lars.refused(castVote, press)).toMatchObject({ code: 'no-mandate', status: 403 });
    });
  });

  describe('at a moment in the past', () => {
    it('shows content, answers and standing as they were, and lets nobody do anything', async () => {
      const item = await submitted(api, camilla, { title: 'Før og nu' });
      const { decisionId } = item;
      const voted = await answers(lars, decisionId);
      const at = voted.votes[0]?.castAt ?? '';
      await answers(kirsten, decisionId);
      const now = await answers(mette, decisionId);
      expect(now.standing).toBe('inForce');
      const then = await mette.call(getDecision, { params: { decisionId }, query: { at } });
      expect(then).toMatchObject({
        state: 'awaitingApproval',
        standing: 'awaitingApproval',
        outcome: null,
        tally: { approve: 1 },
        votes: [{ name: 'Lars Østergaard' }],
        conclusions: [],
        mine: { seats: [], revise: false, revoke: false, journal: false },
      });
      expect(then.unanswered).toHaveLength(4);
      const listed = await mette.call(listDecisions, { query: { at } });
      expect(listed.at).toBe(at);
      expect(listed.decisions.find((one) => one.decisionId === decisionId)).toMatchObject({
        standing: 'awaitingApproval',
        mine: { vote: false },
      });
      const before = new Date(Date.parse(item.submittedAt) - 1).toISOString();
      const params = { decisionId };
      expect((await mette.refused(getDecision, { params, query: { at: before } })).code).toBe(
        'unknown-decision',
      );
      const earlier = await mette.call(listDecisions, { query: { at: before } });
      expect(earlier.decisions.map((one) => one.decisionId)).not.toContain(decisionId);
    });

    it.each([
      ['no moment', 'i går', 'date-invalid'],
      ['a day without a time', '2026-11-01', 'date-invalid'],
      ['a day that is not in the calendar', '2026-02-30T08:00:00.000Z', 'date-invalid'],
      ['a moment ahead of us', '2099-01-01T00:00:00.000Z', 'date-in-future'],
    ])('refuses %s', async (_what, at, code) => {
      const problem = await mette.refused(listDecisions, { query: { at } });
      expect(problem).toMatchObject({ code, status: 422, field: 'at' });
    });

    it('takes a moment without milliseconds for the same moment', async () => {
      const { at } = await mette.call(listDecisions, { query: { at: '2026-01-01T00:00:00Z' } });
      expect(at).toBe('2026-01-01T00:00:00.000Z');
    });
  });
});
