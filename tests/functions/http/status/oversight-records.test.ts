import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { addMonths, monthOf } from '../../../../domain/calendar/danish-time';
import {
  correctReport,
  getOversightRecordJson,
  getOversightRecordPdf,
  issueReport,
  noteReport,
} from '../../../../contracts/status/report';
import { requestFollowUp } from '../../../../contracts/status/report-follow-up';
import { getHealth } from '../../../../contracts/session';
import { apiUser, type ApiUser } from '../../../support/api-client';
import { inDays, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';
import { readPdf, wholeText } from '../../documents/pdf/read-pdf';

const MONTH = monthOf(today());
const LATER = monthOf(addMonths(`${MONTH}-01`, 3));
const params = { month: MONTH };
const BOTH = [getOversightRecordPdf, getOversightRecordJson] as const;

/** What these tests look for in the data. */
type Told = {
  municipality: string;
  month: string;
  position: { seq: number; hash: string };
  versions: { contentHash: string; body: { noting: { surface: string; seq: number } | null }[] }[];
  followUps: { text: string }[];
};

describe('The tilsynsreferat through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let mette: ApiUser;
  let lars: ApiUser;

  beforeAll(async () => {
    api = await startApi();
    [camilla, mette, lars] = (await Promise.all(
      ['Camilla', 'Mette', 'Lars'].map((name) => api.user(name)),
    )) as [ApiUser, ApiUser, ApiUser];
  });
  afterAll(() => api.stop());

  const told = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString('utf8')) as Told;
  const now = async () => told(await camilla.call(getOversightRecordJson, { params }));

  it('is refused of a month that was never issued, of what is no month, and says so in words', async () => {
    for (const endpoint of BOTH)
      for (const month of [MONTH, LATER, '2026-13', 'november', '__proto__', '-', '2026-11-01', 'æøå'])
        expect(await camilla.refused(endpoint, { params: { month } })).toMatchObject({
          code: 'unknown-report',
          status: 404,
          detail: expect.stringContaining('Der er ikke udsendt en månedsstatus for'),
        });
  });

  it('tells as data what was issued, noted and asked, up to the newest entry', async () => {
    await camilla.call(issueReport, { json: params });
    await mette.call(noteReport, { params, json: { version: 1 } });
    const asked = { text: 'Hvornår er aftalen på plads?', ownerId: api.idOf('Camilla'), dueOn: inDays(14) };
    await lars.call(requestFollowUp, { params, json: asked });
    const { ledger } = await camilla.call(getHealth);
    const record = await now();
    expect(record).toMatchObject({ municipality: 'Eksempel Kommune', month: MONTH });
    expect(record.position).toMatchObject({ seq: ledger.length, hash: ledger.head });
    expect(record.versions[0]?.body.map((one) => one.noting?.surface ?? null)).toEqual([
      'tab',
      null,
      null,
      null,
      null,
    ]);
    expect(record.followUps).toMatchObject([{ text: asked.text }]);
  });

  it('is named after its month and entry, is not kept by anybody on the way, and has the data’s fingerprint', async () => {
    const { seq } = (await now()).position;
    const json = await lars.raw(getOversightRecordJson, { params });
    const pdf = await lars.raw(getOversightRecordPdf, { params });
    for (const [response, mediaType, extension] of [
      [json, 'application/json', 'json'],
      [pdf, 'application/pdf', 'pdf'],
    ] as const) {
      expect(response.headers.get('content-type')).toBe(mediaType);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      expect(response.headers.get('content-disposition')).toContain(
        `tilsynsreferat-${MONTH}-post-${String(seq)}.${extension}`,
      );
    }
    const text = wholeText(await readPdf(Buffer.from(await pdf.arrayBuffer())));
    const fingerprint = createHash('sha256')
      .update(Buffer.from(await json.arrayBuffer()))
      .digest('hex');
    expect(text.replace(/\s/g, '')).toContain(fingerprint);
    expect(text).toContain('Mette Holm, Kommunaldirektør');
    expect(text).toContain('Pia Ravn, Direktør for teknik');
  });

  it('is Danish also to whoever reads English, and English to whoever asks for it, with the same fingerprint', async () => {
    const danish = Buffer.from(await lars.call(getOversightRecordPdf, { params }));
    for (const sent of [{ language: 'en' }, { query: { language: 'da' } }] as const)
      expect(Buffer.from(await lars.call(getOversightRecordPdf, { params, ...sent })).equals(danish)).toBe(
        true,
      );
    const json = Buffer.from(await lars.call(getOversightRecordJson, { params }));
    const response = await lars.raw(getOversightRecordPdf, { params, query: { language: 'en' } });
    expect(response.headers.get('content-disposition')).toContain(
      `oversight-record-${MONTH}-entry-${String(told(json).position.seq)}.pdf`,
    );
    const text = wholeText(await readPdf(Buffer.from(await response.arrayBuffer())));
    expect(text).toContain('The Danish paper is the one that counts.');
    expect(text.replace(/\s/g, '')).toContain(createHash('sha256').update(json).digest('hex'));
  });

  it('is refused in a language that it is not written in', async () => {
    for (const language of ['de', 'english', 'toString'])
      expect(await camilla.refused(getOversightRecordPdf, { params, query: { language } })).toMatchObject({
        code: 'body-invalid',
        status: 400,
      });
  });

  it('can be had again as it was at an earlier entry, byte for byte, whatever has been recorded since', async () => {
    const { position } = await now();
    const query = { position: String(position.seq) };
    const before = await Promise.all(BOTH.map((endpoint) => lars.call(endpoint, { params })));
    await lars.call(noteReport, { params, json: { version: 1 } });
    await camilla.call(correctReport, {
      params,
      json: { correction: 'Antallet var talt forkert', version: 2 },
    });
    expect((await now()).versions).toHaveLength(2);
    for (const [index, endpoint] of BOTH.entries()) {
      const again = await camilla.call(endpoint, { params, query });
      expect(Buffer.from(again).equals(before[index] ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it('refuses an entry that is not there, and a month that was not issued by then', async () => {
    const { seq } = (await now()).position;
    for (const endpoint of BOTH) {
      for (const position of [String(seq + 1), '0', '-1', '1.5', '1e1', 'sidste', ' ', '9'.repeat(40)]) {
        const refused = await camilla.refused(endpoint, { params, query: { position } });
        expect(refused).toMatchObject({ code: 'body-invalid', status: 400 });
        expect(refused.detail).toContain('Post i revisionssporet');
      }
      expect(await camilla.refused(endpoint, { params, query: { position: '1' } })).toMatchObject({
        code: 'unknown-report',
        status: 404,
      });
    }
  });

  it.each([
    ['chair', 'Mette', 200],
    ['member', 'Lars', 200],
    ['secretary', 'Sofie', 200],
    ['coordinator', 'Camilla', 200],
    ['auditor', 'Birgit', 200],
    ['director outside the body', 'Henrik', 403],
  ])('answers a %s (%s) with %i, for it names who has not noted the status', async (_role, name, status) => {
    const user = await api.user(name);
    for (const endpoint of BOTH) expect((await user.raw(endpoint, { params })).status).toBe(status);
    const english = { params, query: { language: 'en' } };
    expect((await user.raw(getOversightRecordPdf, english)).status).toBe(status);
  });

  it('is for nobody who is not signed in', async () => {
    const nobody = apiUser(api.url, { name: 'Ingen', objectId: '' });
    for (const endpoint of BOTH)
      expect(await nobody.refused(endpoint, { params })).toMatchObject({
        code: 'not-signed-in',
        status: 401,
      });
  });
});
