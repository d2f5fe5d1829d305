import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getMinuteJson,
  getMinutePdf,
  journalDecision,
  revokeDecision,
  withdrawDecision,
} from '../../../../contracts/decision/decision';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import { approved, submitted } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';
import { readPdf, wholeText } from '../../documents/pdf/read-pdf';

/** What the names of the file and of the entry say about a minute. */
type Told = {
  decisionId: string;
  outcome: string;
  position: { seq: number; hash: string };
  municipality: string;
};

describe('The beslutningsreferat through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let birgit: ApiUser;
  let henrik: ApiUser;

  beforeAll(async () => {
    api = await startApi();
    [camilla, birgit, henrik] = (await Promise.all(
      ['Camilla', 'Birgit', 'Henrik'].map((name) => api.user(name)),
    )) as [ApiUser, ApiUser, ApiUser];
  });
  afterAll(() => api.stop());

  const told = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString('utf8')) as Told;

  it('comes as a PDF to whoever may see decisions, and as the same bytes the next time', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'Med referat' });
    await approved(api, decisionId);
    const params = { decisionId };
    const response = await birgit.raw(getMinutePdf, { params });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const first = Buffer.from(await response.arrayBuffer());
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    const { seq } = told(await birgit.call(getMinuteJson, { params })).position;
    expect(response.headers.get('content-disposition')).toContain(
      `beslutningsreferat-${decisionId}-post-${String(seq)}.pdf`,
    );
    // Something else happens in between.
    await submitted(api, camilla, { title: 'En helt anden sag' });
    expect(Buffer.from(await camilla.call(getMinutePdf, { params })).equals(first)).toBe(true);
  });

  it('can be had again as it was filed, by the entry that it ends with, whatever has come since', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'Arkiveret' });
    await approved(api, decisionId);
    const params = { decisionId };
    const [pdf, json] = [
      Buffer.from(await camilla.call(getMinutePdf, { params })),
      Buffer.from(await camilla.call(getMinuteJson, { params })),
    ];
    const position = String(told(json).position.seq);
    const mette = await api.user('Mette');
    await mette.call(revokeDecision, { params, json: { reason: 'Leverandøren er gået konkurs' } });
    expect(Buffer.from(await camilla.call(getMinuteJson, { params })).equals(json)).toBe(false);
    const query = { position };
    expect(Buffer.from(await birgit.call(getMinutePdf, { params, query })).equals(pdf)).toBe(true);
    expect(Buffer.from(await birgit.call(getMinuteJson, { params, query })).equals(json)).toBe(true);
    for (const wrong of ['0', '-1', 'x', '999999'])
      expect((await birgit.raw(getMinuteJson, { params, query: { position: wrong } })).status).toBe(400);
  });

  it('says in JSON where in the ledger it ends, and goes on when there is something new', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'Journaliseret' });
    await approved(api, decisionId);
    const params = { decisionId };
    const head = (await camilla.call(getHealth)).ledger;
    const before = told(await camilla.call(getMinuteJson, { params }));
    expect(before).toMatchObject({ decisionId, outcome: 'approved', municipality: 'Eksempel Kommune' });
    expect(before.position).toMatchObject({ seq: head.length, hash: head.head });
    const json = { caseNumber: '26/000042', documentNumber: null };
    await camilla.call(journalDecision, { params, json });
    expect(told(await camilla.call(getMinuteJson, { params })).position.seq).toBe(head.length + 1);
  });

  it('is Danish also to whoever reads English, and English to whoever asks for it', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'På to sprog' });
    await approved(api, decisionId);
    const params = { decisionId };
    const danish = Buffer.from(await birgit.call(getMinutePdf, { params }));
    for (const sent of [
      { language: 'en' },
      { query: { language: 'da' } },
      { query: { language: '' } },
    ] as const)
      expect(Buffer.from(await birgit.call(getMinutePdf, { params, ...sent })).equals(danish)).toBe(true);
    const response = await birgit.raw(getMinutePdf, { params, query: { language: 'en' } });
    const { seq } = told(await birgit.call(getMinuteJson, { params })).position;
    expect(response.headers.get('content-disposition')).toContain(
      `decision-minute-${decisionId}-entry-${String(seq)}.pdf`,
    );
    const english = await readPdf(Buffer.from(await response.arrayBuffer()));
    expect(english.info).toMatchObject({
      Language: 'en-GB',
      Title: expect.stringContaining('(translation)'),
    });
    expect(wholeText(english)).toContain('The Danish paper is the one that counts.');
    expect(wholeText(english)).toContain('På to sprog');
  });

  it('is refused in a language that it is not written in, by the name of the field', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'Uden sprog' });
    await approved(api, decisionId);
    for (const language of ['de', 'EN', 'en-GB', 'dansk', '__proto__'])
      expect(
        await birgit.refused(getMinutePdf, { params: { decisionId }, query: { language } }),
      ).toMatchObject({ code: 'body-invalid', status: 400, detail: expect.stringContaining('»Sprog«') });
  });

  it('is made of an item that was taken back, and not of one that awaits answers', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'Endnu ikke afgjort' });
    const params = { decisionId };
    for (const endpoint of [getMinutePdf, getMinuteJson])
      expect(await camilla.refused(endpoint, { params })).toMatchObject({ code: 'not-settled' });
    await camilla.call(withdrawDecision, { params, json: { reason: 'Forelagt ved en fejl' } });
    expect(told(await camilla.call(getMinuteJson, { params })).outcome).toBe('withdrawn');
  });

  it('is refused to who may not see decisions, and of a decision that is not there', async () => {
    const params = { decisionId: 'D-2026-999' };
    const english = { params, query: { language: 'en' } };
    for (const [endpoint, sent] of [
      [getMinutePdf, { params }],
      [getMinutePdf, english],
      [getMinuteJson, { params }],
    ] as const) {
      expect(await henrik.refused(endpoint, sent)).toMatchObject({ code: 'not-allowed', status: 403 });
      expect(await birgit.refused(endpoint, sent)).toMatchObject({ code: 'unknown-decision', status: 404 });
    }
  });
});
