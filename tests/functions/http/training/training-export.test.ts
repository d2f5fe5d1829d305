import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { unzipSync, strFromU8 } from 'fflate';
import { getTrainingExport } from '../../../../contracts/training/training-export';
import { getHealth } from '../../../../contracts/session';
import {
  addCourse,
  logCompletion,
  recordStaffOffer,
  reportCompletion,
} from '../../../../contracts/training/training';
import type { ApiUser, Sent } from '../../../support/api-client';
import { inDays, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';
import { readPdf, textsOf, wholeText } from '../../documents/pdf/read-pdf';

const DANGEROUS = '=HYPERLINK("http://eksempel.invalid/";"klik")';

const danish = (day: string) => day.split('-').reverse().join('-');

describe('The export of training, through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let lars: ApiUser;
  let henrik: ApiUser;
  let birgit: ApiUser;

  beforeAll(async () => {
    api = await startApi();
    [camilla, lars, henrik, birgit] = (await Promise.all(
      ['Camilla', 'Lars', 'Henrik', 'Birgit'].map((name) => api.user(name)),
    )) as [ApiUser, ApiUser, ApiUser, ApiUser];
    const course = {
      title: DANGEROUS,
      provider: '+45 COK',
      format: 'Kursus',
      minutes: 45,
      competences: ['decide'],
      audiences: [],
      validMonths: null,
      source: 'Eget',
    };
    const { courseId } = await camilla.call(addCourse, { json: course });
    const taken = { courseId, otherCourse: null, minutes: null, evidence: { kind: 'seenByCoordinator' } };
    await camilla.call(logCompletion, {
      json: { ...taken, personId: api.idOf('Mette'), completedOn: inDays(-2) },
    });
    const evidence = { kind: 'ownWord' };
    await lars.call(reportCompletion, { json: { ...taken, completedOn: inDays(-1), evidence } });
    const offer = { offeredOn: today(), what: '@alle: kursus', audiences: ['employees'], reference: '26/51' };
    await camilla.call(recordStaffOffer, { json: offer });
  });
  afterAll(() => api.stop());

  /** What is asked for, by somebody who reads English where `reader` says so. */
  const asked = (
    format: string,
    { reader, ...query }: { on?: string; audience?: string; language?: string; reader?: 'en' } = {},
  ): Sent => ({ query: { format, ...query }, ...(reader === undefined ? {} : { language: reader }) });
  const file = async (format: string, sent = {}) =>
    Buffer.from(await birgit.call(getTrainingExport, asked(format, sent)));

  it('is a CSV that Danish Excel opens: a row for each course and for whoever has none, no formula anywhere', async () => {
    const response = await birgit.raw(getTrainingExport, asked('csv'));
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const { ledger } = await camilla.call(getHealth);
    expect(response.headers.get('content-disposition')).toContain(
      `uddannelsesoversigt-${today()}-post-${String(ledger.length)}.csv`,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [head, ...rows] = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    expect(head?.startsWith('Navn;Titel;Status;Frist;Kursus;Udbyder;Gennemført den;')).toBe(true);
    expect(rows).toHaveLength(5);
    const mette = rows.find((row) => row.startsWith('Mette Holm'));
    expect(mette).toContain(`;"'=HYPERLINK(""http://eksempel.invalid/"";""klik"")";'+45 COK;`);
    expect(mette).toContain(`;${danish(inDays(-2))};45;`);
    expect(mette).toContain('NIS 2-loven § 7');
    expect(mette).toContain(';Ja;Set af koordinator;Camilla Nørby;Camilla Nørby;');
    expect(rows.find((row) => row.startsWith('Lars'))).toContain(
      ';Nej;Egen oplysning;Lars Østergaard;Ikke bekræftet;',
    );
    for (const row of rows) expect(row).not.toMatch(/(^|;)"?\s*[=+@]/);
  });

  it('is an xlsx whose days are days, and whose texts are texts however they begin', async () => {
    const bytes = await file('xlsx');
    const sheets = await readXlsxFile(bytes);
    expect(sheets.map((one) => one.sheet)).toEqual([
      'Hvert medlem',
      'Kurser',
      'Ledelsesorganet samlet',
      'Om udtrækket',
    ]);
    const mette = sheets[1]?.data.find((row) => row[0] === 'Mette Holm');
    expect(mette?.[4]).toBe(DANGEROUS);
    expect(mette?.[6]).toEqual(new Date(inDays(-2)));
    expect(mette?.[7]).toBe(45);
    const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
    const cells = parts
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([, part]) => strFromU8(part));
    expect(cells.length).toBeGreaterThanOrEqual(4);
    for (const one of cells) expect(one).not.toMatch(/<f[ >]/);
  });

  it('is a tagged PDF with both readings, each beside its source, every course and the ledger’s position', async () => {
    const bytes = await file('pdf');
    const { ledger } = await camilla.call(getHealth);
    const pdf = await readPdf(bytes);
    expect(pdf.marked).toBe(true);
    expect(textsOf(pdf, 'H1')).toEqual(['Uddannelsesoversigt']);
    expect(textsOf(pdf, 'H2')).toEqual([
      'Ledelsesorganet samlet',
      'Hvert medlem',
      'Kurser',
      'Registreret, men tæller ikke med',
      'Tilbud til de ansatte',
      'Kommunens egne regler',
      'Sådan kan oversigten efterprøves',
    ]);
    const text = wholeText(pdf);
    for (const said of [
      'Vejledning: brochuren »Sammen om NIS2«',
      'Lov: NIS 2-loven § 7, stk. 2',
      'Den siger ikke, om loven er opfyldt',
      'Appens standard. Kommunen har ikke fastsat egne regler',
      'Mette Holm, Kommunaldirektør',
      'træffe beslutning',
      'Intet gyldigt kursus',
      'Egen oplysning. Ikke bekræftet',
      '@alle: kursus',
      String(ledger.length),
    ])
      expect(text).toContain(said);
    expect(text.replace(/\s/g, '')).toContain(ledger.head);
  });

  it('is the same bytes when it is built again of the same ledger and day, and others of another day', async () => {
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    for (const format of ['pdf', 'csv']) {
      const [first, second, other] = [
        await file(format),
        await file(format),
        await file(format, { on: '2025-01-01' }),
      ].map(digest);
      expect(second).toBe(first);
      expect(other).not.toBe(first);
    }
  });

  it('is Danish also to whoever reads English', async () => {
    for (const format of ['pdf', 'csv'])
      expect((await file(format, { reader: 'en' })).equals(await file(format))).toBe(true);
  });

  it('is English to whoever asks for it, in every format and by name', async () => {
    const text = wholeText(await readPdf(await file('pdf', { language: 'en' })));
    expect(text).toContain('Law: NIS 2 Act, section 7(2)');
    expect(text).toContain('does not say whether the Act is complied with');
    expect(text).toContain('The Danish paper is the one that counts.');
    expect(text).toContain(inDays(-2).split('-').reverse().join('/'));
    expect(text).not.toMatch(/Kompetence|Lov:/);
    const csv = await birgit.raw(getTrainingExport, asked('csv', { language: 'en' }));
    expect(csv.headers.get('content-disposition')).toMatch(/training-overview-[\d-]{10}-entry-\d+\.csv/);
    const rows = Buffer.from(await csv.arrayBuffer())
      .toString('utf8')
      .slice(1)
      .split('\r\n');
    expect(rows[0]?.startsWith('Name;Title;Status;Due;Course;Provider;Completed on;')).toBe(true);
    // Whoever opens it has the Danish spreadsheet program that the Danish file is made for.
    expect(rows.find((row) => row.startsWith('Mette Holm'))).toContain(`;${danish(inDays(-2))};45;`);
    const sheets = await readXlsxFile(await file('xlsx', { language: 'en' }));
    expect(sheets.map((one) => one.sheet)).toEqual([
      'Each member',
      'Courses',
      'The management body as a whole',
      'About',
    ]);
    expect(sheets.at(-1)?.data[1]?.[0]).toBe('Translation from Danish');
  });

  it('can be had of a group with nobody in it, and of a day before anything was', async () => {
    for (const format of ['csv', 'xlsx', 'pdf'])
      expect((await file(format, { on: '2024-01-01', audience: 'employees' })).length).toBeGreaterThan(50);
  });

  it('of a group other than the body names no law, for the Act’s duty is the body’s', async () => {
    const text = wholeText(await readPdf(await file('pdf', { audience: 'leaders' })));
    expect(text).not.toContain('medlemmerne skal deltage');
    expect(text).toContain('Lokal politik');
  });

  it('is refused to whoever may not see training, and in formats, days and groups that are none', async () => {
    expect((await henrik.refused(getTrainingExport, asked('csv'))).code).toBe('not-allowed');
    expect((await henrik.refused(getTrainingExport, asked('csv', { language: 'en' }))).code).toBe(
      'not-allowed',
    );
    for (const language of ['de', 'EN', 'toString'])
      expect((await birgit.refused(getTrainingExport, asked('pdf', { language }))).code).toBe('body-invalid');
    expect((await birgit.refused(getTrainingExport, asked('docx'))).code).toBe('body-invalid');
    expect((await birgit.refused(getTrainingExport, asked('toString'))).code).toBe('body-invalid');
    expect((await birgit.refused(getTrainingExport, asked('pdf', { on: '2026-02-30' }))).code).toBe(
      'date-invalid',
    );
    expect((await birgit.refused(getTrainingExport, asked('pdf', { audience: 'everybody' }))).code).toBe(
      'body-invalid',
    );
  });
});
