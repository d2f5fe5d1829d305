import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  dropCaseDraft,
  getCaseDraft,
  listCaseDrafts,
  MOST_DRAFT_LETTERS,
  MOST_DRAFTS,
  previewCase,
  revisionDraftId,
  saveCaseDraft,
  type DraftAbout,
  type WrittenCase,
} from '../../../../contracts/decision/case-draft';
import { reviseDecision, submitDecision } from '../../../../contracts/decision/decision';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import { aWrittenCase } from '../../../support/case-drafts';
import { aRiskDraft, inDays, seen, submitted } from '../../../support/drafts';
import { PEOPLE, startApi, type RunningApi } from '../../../support/running-api';

describe('Drafts of cases through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let dorte: ApiUser;
  beforeAll(async () => {
    const another = { name: 'Dorte Juhl', title: 'Koordinator', role: 'koordinator' };
    api = await startApi({ people: [...PEOPLE, another, { ...another, name: 'Emil Friis' }] });
    [camilla, dorte] = await Promise.all([api.user('Camilla'), api.user('Dorte')]);
  });
  afterAll(() => api.stop());

  const save = (
    user: ApiUser,
    draftId: string,
    written: WrittenCase = aWrittenCase(),
    { mark = null, about = { purpose: 'new' } }: { mark?: string | null; about?: DraftAbout } = {},
  ) => user.call(saveCaseDraft, { params: { draftId }, json: { mark, about, written } });
  const own = async (user: ApiUser) => (await user.call(listCaseDrafts)).own;

  it('take what is half written, give it back as it was, and leave no trace in the ledger', async () => {
    const { length } = (await camilla.call(getHealth)).ledger;
    const written = aWrittenCase({
      values: { kind: 'riskAcceptance', title: ' Halv ', revisitOn: '2027-0', noget: 'andet' },
      conditions: [{ text: 'Uden frist', ownerId: '', dueOn: '' }],
    });
    const saved = await save(camilla, 'halv', written);
    expect(await camilla.call(getCaseDraft, { params: { draftId: 'halv' } })).toEqual({
      ...saved,
      about: { purpose: 'new' },
      written,
    });
    expect(await own(camilla)).toMatchObject([{ draftId: 'halv', title: 'Halv', kind: 'riskAcceptance' }]);
    expect((await camilla.call(getHealth)).ledger.length).toBe(length);
  });

  it('are seen by their writer alone, and by nobody under another’s id', async () => {
    await save(camilla, 'min', aWrittenCase({ values: { title: 'Hemmelig' } }));
    expect(await own(dorte)).toEqual([]);
    expect(await dorte.refused(getCaseDraft, { params: { draftId: 'min' } })).toMatchObject({
      status: 404,
      code: 'unknown-draft',
    });
    await dorte.call(dropCaseDraft, { params: { draftId: 'min' } });
    expect((await own(camilla)).map(({ draftId }) => draftId)).toContain('min');
  });

  it('are not overwritten from another tab that has not seen the newest', async () => {
    const first = await save(camilla, 'to-faner');
    const json = { about: { purpose: 'new' }, written: aWrittenCase() };
    const params = { draftId: 'to-faner' };
    await save(camilla, 'to-faner', aWrittenCase({ values: { title: 'Nyest' } }), { mark: first.mark });
    for (const mark of [null, first.mark])
      expect(await camilla.refused(saveCaseDraft, { params, json: { ...json, mark } })).toMatchObject({
        status: 409,
        code: 'draft-changed',
      });
    expect(await camilla.refused(dropCaseDraft, { params, query: { mark: first.mark } })).toMatchObject({
      code: 'draft-changed',
    });
    const { written } = await camilla.call(getCaseDraft, { params });
    expect(written.values['title']).toBe('Nyest');
  });

  it('have a limit to what they hold and to how they are called', async () => {
    const long = aWrittenCase({ values: { scenario: 'x'.repeat(MOST_DRAFT_LETTERS) } });
    const json = { mark: null, about: { purpose: 'new' }, written: long };
    expect(await camilla.refused(saveCaseDraft, { params: { draftId: 'lang' }, json })).toMatchObject({
      status: 422,
      code: 'text-too-long',
    });
    for (const draftId of ['x'.repeat(81), 'a/b', '..', 'æ', "'"]) {
      const params = { draftId };
      const small = { ...json, written: aWrittenCase() };
      expect((await camilla.raw(saveCaseDraft, { params, json: small })).status).toBe(404);
      expect((await camilla.raw(getCaseDraft, { params })).status).toBe(404);
    }
  });

  it('are not without number: at the limit a new one is refused, those that are there are kept, and one less is enough', async () => {
    const emil = await api.user('Emil');
    const ids = Array.from({ length: MOST_DRAFTS }, (_, index) => `nr-${String(index)}`);
    let { mark } = await save(emil, 'nr-0');
    for (const draftId of ids.slice(1)) await save(emil, draftId);
    const json = { mark: null, about: { purpose: 'new' }, written: aWrittenCase() };
    expect(await emil.refused(saveCaseDraft, { params: { draftId: 'en-til' }, json })).toMatchObject({
      status: 409,
      code: 'too-many-drafts',
    });
    ({ mark } = await save(emil, 'nr-0', aWrittenCase(), { mark }));
    expect(await emil.refused(saveCaseDraft, { params: { draftId: 'nr-0' }, json })).toMatchObject({
      code: 'draft-changed',
    });
    await emil.call(dropCaseDraft, { params: { draftId: 'nr-0' }, query: { mark } });
    await save(emil, 'en-til');
    expect(await own(emil)).toHaveLength(MOST_DRAFTS);
  });

  it('of a new version are known to the others who prepare it, without a word of what is written', async () => {
    const { decisionId, version } = await submitted(api, camilla, { title: 'Rettes af to' });
    const about = { purpose: 'revise', decisionId, version } as const;
    const written = aWrittenCase({ values: { title: 'Min egen' } });
    await save(camilla, revisionDraftId(decisionId), written, { about });
    const { others } = await dorte.call(listCaseDrafts);
    expect(others).toMatchObject([{ decisionId, person: { name: 'Camilla Nørby' } }]);
    expect(JSON.stringify(others)).not.toContain('Min egen');
    expect((await camilla.call(listCaseDrafts)).others).toEqual([]);
  });

  it('are gone once the case is put forward, of a new version too', async () => {
    await save(camilla, 'sendes');
    const json = await aRiskDraft(api, camilla, { title: 'Sendt fra en kladde' });
    const sent = await camilla.call(submitDecision, { json, query: { draft: 'sendes' } });
    const draftId = revisionDraftId(sent.decisionId);
    const about = { purpose: 'revise', decisionId: sent.decisionId, version: 1 } as const;
    await save(camilla, draftId, aWrittenCase(), { about });
    const revision = { version: 1, note: 'Ny titel', content: { ...json, title: 'Rettet' } };
    const params = { decisionId: sent.decisionId };
    // A refused one stays.
    const refused = { ...revision, version: 7 };
    await camilla.refused(reviseDecision, { params, json: refused, query: { draft: draftId } });
    expect((await own(camilla)).map((one) => one.draftId)).toContain(draftId);
    await camilla.call(reviseDecision, { params, json: revision, query: { draft: draftId } });
    const left = (await own(camilla)).map((one) => one.draftId);
    expect(left).not.toContain('sendes');
    expect(left).not.toContain(draftId);
  });

  it('are not brought back by what was typed last, where that arrives after the case was put forward', async () => {
    const late = async (draftId: string, about: DraftAbout, mark: string | null) => {
      const json = { mark, about, written: aWrittenCase({ values: { title: 'Skrevet til sidst' } }) };
      const refusal = await camilla.refused(saveCaseDraft, { params: { draftId }, json });
      expect(refusal).toMatchObject({ status: 409, code: 'draft-put-forward' });
      expect((await own(camilla)).map((one) => one.draftId)).not.toContain(draftId);
    };
    const content = await aRiskDraft(api, camilla, { title: 'Sendt før kladden nåede frem' });
    // The first save is still on its way.
    const sent = await camilla.call(submitDecision, { json: content, query: { draft: 'undervejs' } });
    await late('undervejs', { purpose: 'new' }, null);
    // A new version: the draft has been kept, and written in once more.
    const params = { decisionId: sent.decisionId };
    const draftId = revisionDraftId(sent.decisionId);
    const about = { purpose: 'revise', decisionId: sent.decisionId, version: 1 } as const;
    const { mark } = await save(camilla, draftId, aWrittenCase(), { about });
    const revision = { version: 1, note: 'Ny titel', content: { ...content, title: 'Rettet' } };
    await camilla.call(reviseDecision, { params, json: revision, query: { draft: draftId } });
    for (const known of [mark, null]) await late(draftId, about, known);
    // And the next one can be begun.
    await save(camilla, draftId, aWrittenCase(), { about: { ...about, version: 2 } });
    expect((await own(camilla)).map((one) => one.draftId)).toContain(draftId);
  });

  describe('as a card', () => {
    const preview = (content: unknown, about: DraftAbout = { purpose: 'new' }) =>
      camilla.call(previewCase, { json: { about, content } });

    it('are shown exactly as the bot would ask, with who is asked and when the answer is due', async () => {
      const { length } = (await camilla.call(getHealth)).ledger;
      const draft = await aRiskDraft(api, camilla, { title: 'Endnu ikke sendt' });
      const shown = await preview(draft);
      const card = JSON.stringify(shown.card);
      expect(card).toContain('Endnu ikke sendt');
      expect(card).toContain('decision.approve');
      expect(shown.asked.map(({ person }) => person.name)).toHaveLength(5);
      expect(shown.shownTo).toEqual(shown.asked[0]?.person);
      expect(shown.answerBy).toBe(inDays(14));
      expect((await camilla.call(getHealth)).ledger.length).toBe(length);
    });

    it('are shown before everything is written', async () => {
      const draft = await aRiskDraft(api, camilla);
      const bare = { title: '', recommendation: '', publicText: '', consequenceForCitizens: '' };
      const empty = { plainWords: [], revisitOn: null, annexes: [], ownerId: '', recommenderId: '' };
      expect((await preview({ ...draft, ...bare, ...empty })).card).not.toBeNull();
    });

    it('of a new version ask everybody again, under the number that the case has', async () => {
      const { decisionId, version } = await submitted(api, camilla, { title: 'Første udgave' });
      const content = await aRiskDraft(api, camilla, { title: 'Anden udgave' });
      const shown = await preview(content, { purpose: 'revise', decisionId, version });
      expect(JSON.stringify(shown.card)).toContain(decisionId);
      expect(JSON.stringify(shown.card)).toContain('Anden udgave');
      expect((await seen(camilla, decisionId)).version).toBe(version);
    });
  });
});
