import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import {
  getMeasures,
  getMeasuresFile,
  registerMeasure,
  retireMeasure,
} from '../../../../contracts/measure/measure';
import { importMeasures, previewMeasures } from '../../../../contracts/register/register-list';
import type { ApiUser, Sent } from '../../../support/api-client';
import { inDays } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

const FORMULA = '=HYPERLINK("http://eksempel.invalid/";"klik")';
const PHONE = '+45 vagttelefon';

describe('The register of measures as a workbook', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let before: string;

  const aMeasure = (title: string, changes: object = {}) => ({
    code: 'c',
    title,
    summary: PHONE,
    performer: 'other',
    performerName: '@Hosting A/S',
    ownerId: api.idOf('Lars'),
    obligation: 'must',
    obligationSource: 'NIS 2-loven § 6, stk. 1, nr. 3',
    nextReviewOn: inDays(200),
    progress: 'underWay',
    dueOn: inDays(30),
    ...changes,
  });
  const bytesOf = async (user: ApiUser, sent: Sent = {}) =>
    Buffer.from(await user.call(getMeasuresFile, sent));
  const sheetOf = async (sent: Sent = {}) => (await readXlsxFile(await bytesOf(camilla, sent)))[0]!;

  beforeAll(async () => {
    api = await startApi();
    camilla = await api.user('Camilla');
    await camilla.call(registerMeasure, { json: aMeasure(FORMULA) });
    before = new Date().toISOString();
    const { measureId } = await camilla.call(registerMeasure, { json: aMeasure('Vagtplan') });
    await camilla.call(retireMeasure, { params: { measureId }, json: { reason: 'Slået sammen' } });
  });
  afterAll(() => api.stop());

  it('has a row for each measure, what was taken out too, and says how each stands', async () => {
    const { sheet, data } = await sheetOf();
    expect(sheet).toBe('Foranstaltninger');
    expect(data[0]).toHaveLength(22);
    expect(data[0]).toEqual(
      expect.arrayContaining(['Titel', 'Udføres af', 'Næste gennemgang', 'Taget ud den']),
    );
    expect(data.slice(1).map((row) => [row[0], row[1], row[3], row[6], row[11]])).toEqual([
      ['FO-001', 3, FORMULA, 'Lars Østergaard', 'Under indførelse'],
      ['FO-002', 3, 'Vagtplan', 'Lars Østergaard', 'Under indførelse'],
    ]);
    expect(data.slice(1).map((row) => row[21] instanceof Date)).toEqual([false, true]);
    expect((await sheetOf({ language: 'en' })).sheet).toBe('Measures');
  });

  it('is as it was at a moment that is asked for', async () => {
    expect((await sheetOf({ query: { at: before } })).data.slice(1).map((row) => row[0])).toEqual(['FO-001']);
    const { measures } = await camilla.call(getMeasures, { query: { at: before } });
    expect(measures.map(({ measureId }) => measureId)).toEqual(['FO-001']);
  });

  it('has what people typed as text and never as a formula', async () => {
    const parts = unzipSync(new Uint8Array(await bytesOf(camilla)));
    const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(1);
    for (const [, bytes] of sheets) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
  });

  it('is csv as well, of the same rows and with every text defused', async () => {
    const csv = (await bytesOf(camilla, { query: { format: 'csv' } })).toString('utf8');
    expect(csv.startsWith('\ufeffNummer i registret;')).toBe(true);
    const rows = csv.trim().split('\r\n').slice(1);
    expect(rows.map((row) => row.slice(0, 6))).toEqual(['FO-001', 'FO-002']);
    expect(rows[0]).toContain("'=HYPERLINK(");
    expect(rows[0]).toContain(`'${PHONE}`);
    expect(rows[0]).toContain("'@Hosting A/S");
    expect(csv).not.toMatch(/(^|[;",])\s*[=+@]/m);
    const then = (await bytesOf(camilla, { query: { format: 'csv', at: before } })).toString('utf8');
    expect(then).not.toContain('Vagtplan');
    const asked = { query: { format: 'pdf' } };
    expect(await camilla.refused(getMeasuresFile, asked)).toMatchObject({ code: 'body-invalid' });
  });

  it('comes back as a list that changes nothing; what is other is written once, after it was shown', async () => {
    const named = { fileName: 'foranstaltninger.xlsx' };
    const own = await bytesOf(camilla);
    const { counts } = await camilla.call(previewMeasures, { query: named, bytes: own });
    expect(counts).toMatchObject({ new: 0, replaces: 0, rejected: 0, alreadyThere: 2 });

    const query = { fileName: 'nye.csv' };
    const bytes = Buffer.from(
      [
        'Nummer i registret;Nr.;Titel;Foranstaltningens indhold;Udføres af;Ansvarlig;Skal, bør eller kan;Kilde;Gennemførelse',
        ';8;Kryptering;Alle bærbare er krypteret;KOMBIT;Lars Østergaard;Bør;KL;I drift',
        'FO-001;;Vagttelefon;;;;;;',
        ';8;Nøgler;Gemmes sikkert;Rigsrevisionen;Lars Østergaard;Bør;KL;I drift',
      ].join('\r\n'),
    );
    const shown = await camilla.call(previewMeasures, { query, bytes });
    expect(shown.counts).toMatchObject({ new: 1, replaces: 1, rejected: 1 });
    expect((await camilla.call(getMeasures)).measures).toHaveLength(1);
    const write = { query: { ...query, contentHash: shown.contentHash }, bytes };
    expect((await camilla.call(importMeasures, write)).written).toBe(2);
    const { measures } = await camilla.call(getMeasures);
    expect(measures.map(({ measureId, title, performer }) => [measureId, title, performer])).toEqual([
      ['FO-001', 'Vagttelefon', 'other'],
      ['FO-003', 'Kryptering', 'KOMBIT'],
    ]);
    const again = await camilla.call(importMeasures, write);
    expect([again.written, again.counts.alreadyThere]).toEqual([0, 2]);
    expect((await camilla.call(getMeasures)).measures).toEqual(measures);
  });

  it('is for whoever sees the registers, and for nobody else', async () => {
    for (const name of ['Camilla', 'Lars', 'Mette', 'Birgit']) await bytesOf(await api.user(name));
    expect(await (await api.user('Henrik')).refused(getMeasuresFile)).toMatchObject({ code: 'not-allowed' });
  });
});
