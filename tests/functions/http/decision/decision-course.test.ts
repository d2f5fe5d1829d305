import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  approveWithConditions,
  castVote,
  declareConflict,
  journalDecision,
  reviseDecision,
  revokeDecision,
  settleConflict,
  withdrawDecision,
} from '../../../../contracts/decision/decision';
import { answerReferral, referDecision } from '../../../../contracts/decision/sending-on';
import { getLedger, verifyLedger } from '../../../../contracts/ledger/ledger';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import { answers, approved, aRiskDraft, inDays, seen, shownTo, submitted } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

describe('The course of a decision through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let mette: ApiUser;
  let lars: ApiUser;
  let kirsten: ApiUser;
  let sofie: ApiUser;

  beforeAll(async () => {
    api = await startApi();
    [camilla, mette, lars, kirsten, sofie] = await Promise.all([
      api.user('Camilla'),
      api.user('Mette'),
      api.user('Lars'),
      api.user('Kirsten'),
      api.user('Sofie'),
    ]);
  });
  afterAll(() => api.stop());

  const lengthOf = async () => (await camilla.call(getHealth)).ledger.length;

  describe('a new version', () => {
    it('with conditions makes earlier answers stale, until they are renewed with one press', async () => {
      const { decisionId } = await submitted(api, camilla, { title: 'Med vilkår' });
      await answers(lars, decisionId);
      const { params, json } = shownTo(await seen(mette, decisionId));
      const condition = { text: 'Nødplanen er øvet', ownerId: api.idOf('Kirsten'), dueOn: inDays(20) };
      const asked = { params, json: { ...json, reason: null, conditions: [condition] } };
      const changed = await mette.call(approveWithConditions, asked);
      expect(changed).toMatchObject({
        version: 2,
        tally: { approve: 1 },
        versions: [{}, { cause: 'conditions' }],
      });
      expect(changed.unanswered.filter((one) => one.isStale).map((one) => one.person.name)).toEqual([
        'Lars Østergaard',
      ]);
      expect(changed.versions[1]?.differences).toContainEqual({
        path: 'conditions.V1.ownerId',
        before: null,
        after: 'Kirsten Bæk',
      });
      expect(changed.versions[0]?.differences).toEqual([]);
      const before = await lengthOf();
      expect((await mette.call(approveWithConditions, asked)).version).toBe(2);
      expect(await lengthOf()).toBe(before);
      expect((await answers(lars, decisionId)).tally.approve).toBe(2);
    });

    it('revised by the coordinator says what has changed and why, and names people and not ids', async () => {
      const item = await submitted(api, camilla, { title: 'Skal rettes' });
      const { decisionId, version } = item;
      const content = await aRiskDraft(api, camilla, {
        title: 'Skal rettes',
        ownerId: api.idOf('Pia'),
        answerBy: item.answerBy,
      });
      const json = { version, note: 'Ejeren er skiftet', content };
      const revised = await camilla.call(reviseDecision, { params: { decisionId }, json });
      expect(revised.versions.at(-1)).toMatchObject({
        version: 2,
        cause: 'revised',
        note: 'Ejeren er skiftet',
        by: { name: 'Camilla Nørby' },
        differences: [{ path: 'ownerId', before: 'Lars Østergaard', after: 'Pia Ravn' }],
      });
      expect((await camilla.call(reviseDecision, { params: { decisionId }, json })).version).toBe(2);
      const stale = { ...json, content: { ...content, title: 'Igen' } };
      expect((await camilla.refused(reviseDecision, { params: { decisionId }, json: stale })).code).toBe(
        'content-changed',
      );
    });
  });

  it('an item can be taken back with a reason, and then nobody answers any more', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'Trukket' });
    const params = { decisionId };
    const gone = await camilla.call(withdrawDecision, { params, json: { reason: 'Forældet' } });
    expect(gone).toMatchObject({
      state: 'withdrawn',
      standing: 'withdrawn',
      withdrawn: { reason: 'Forældet', by: { name: 'Camilla Nørby' } },
      unanswered: [],
    });
    const { json } = shownTo(gone);
    const press = { params, json: { ...json, choice: 'approve', reason: null, until: null } };
    expect((await lars.refused(castVote, press)).code).toBe('decision-withdrawn');
  });

  it('a member who says to be conflicted takes no part, and the others settle it', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'Inhabil' });
    const params = { decisionId };
    const declared = await lars.call(declareConflict, { params, json: { ground: 'Min bror ejer firmaet' } });
    expect(declared.conflicts).toMatchObject([{ person: { name: 'Lars Østergaard' }, settled: null }]);
    expect(declared.mine.seats).toEqual([]);
    const { json } = shownTo(declared);
    const press = { params, json: { ...json, choice: 'approve', reason: null, until: null } };
    expect(await lars.refused(castVote, press)).toMatchObject({ code: 'conflicted', status: 403 });
    const about = { personId: api.idOf('Lars'), finding: 'conflicted', onBehalfOf: null };
    expect((await lars.refused(settleConflict, { params, json: about })).code).toBe('own-conflict');
    for (const name of ['Mette', 'Kirsten', 'Jonas'])
      await (await api.user(name)).call(settleConflict, { params, json: about });
    const settled = await seen(mette, decisionId);
    expect(settled.conflicts).toMatchObject([{ settled: { finding: 'conflicted' }, findings: [{}, {}, {}] }]);
    expect(settled.tally).toMatchObject({ body: 4, conflicted: 1 });
    const { personId } = about;
    expect(settled.unanswered.map((one) => one.person.personId)).not.toContain(personId);
  });

  it('an approval is journalised by the secretary and taken back by the chair alone', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'Til journalen', caseNumber: '26/1' });
    const params = { decisionId };
    await approved(api, decisionId);
    const json = { caseNumber: '26/77', documentNumber: '5' };
    const kept = await sofie.call(journalDecision, { params, json });
    expect(kept).toMatchObject({
      journal: 'journaled',
      caseNumber: '26/77',
      journaled: { documentNumber: '5', by: { name: 'Sofie Lind' } },
    });
    const reason = { reason: 'Leverandøren er gået konkurs' };
    expect((await kirsten.refused(revokeDecision, { params, json: reason })).code).toBe('not-allowed');
    const revoked = await mette.call(revokeDecision, { params, json: reason });
    expect(revoked).toMatchObject({
      standing: 'revoked',
      revoked: { ...reason, by: { name: 'Mette Holm' } },
    });
    const before = await lengthOf();
    await mette.call(revokeDecision, { params, json: reason });
    expect(await lengthOf()).toBe(before);
  });

  it('is sent on to a political body by the secretary, and what that decides changes nothing in the item', async () => {
    const { decisionId } = await submitted(api, camilla, {
      title: 'Til Økonomiudvalget',
      caseNumber: '26/1',
    });
    const params = { decisionId };
    const json = {
      politicalBody: 'economicCommittee',
      sentOn: inDays(-1),
      meetingOn: inDays(20),
      caseNumber: '26/8',
    } as const;
    const before = await sofie.call(referDecision, { params, json });
    expect(before.referrals).toMatchObject([
      { ...json, referralId: 'O1', by: { name: 'Sofie Lind' }, answer: null },
    ]);
    expect((await kirsten.refused(referDecision, { params, json })).code).toBe('not-allowed');
    const answer = { referralOutcome: 'approved', decidedOn: inDays(0), caseNumber: '26/9' } as const;
    const of = { params: { ...params, referralId: 'O1' }, json: answer };
    const after = await sofie.call(answerReferral, of);
    expect(after.referrals).toMatchObject([{ answer }]);
    expect(after).toMatchObject({ state: 'awaitingApproval', votes: [], tally: before.tally });
    expect((await kirsten.refused(answerReferral, of)).code).toBe('not-allowed');
  });

  it('leave a chain that verifies, and a line in the audit trail for each of these facts', async () => {
    expect((await camilla.call(verifyLedger)).result).toBe('match');
    const { lines } = await camilla.call(getLedger);
    const types = new Set(lines.map((line) => line.type));
    for (const type of [
      'DecisionSubmitted',
      'VoteCast',
      'DecisionConcluded',
      'DecisionRevoked',
      'DecisionJournaled',
    ])
      expect(types).toContain(type);
    const conclusion = lines.find((line) => line.type === 'DecisionConcluded');
    expect(conclusion?.things).toMatchObject([
      { kind: 'decision', id: expect.stringMatching(/^D-\d{4}-\d{3}$/) },
    ]);
  });
});
