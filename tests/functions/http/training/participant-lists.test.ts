import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Endpoint } from '../../../../contracts/endpoint';
import { getGroupMembers, getGroups } from '../../../../contracts/access/groups';
import {
  getImport,
  getRejectedRows,
  importParticipants,
  previewParticipants,
  readParticipantColumns,
} from '../../../../contracts/imports/imports';
import { importRoster, previewRoster } from '../../../../contracts/access/roster';
import { getHealth } from '../../../../contracts/session';
import { importIndicators, previewIndicators } from '../../../../contracts/indicator/indicators';
import { importCourses, previewCourses } from '../../../../contracts/training/training';
import type { ApiUser } from '../../../support/api-client';
import { inDays } from '../../../support/drafts';
import { bytesOf } from '../../../support/files';
import { startApi, type RunningApi } from '../../../support/running-api';
import { takeIn } from '../../../support/take-in';
import { workbookOf } from '../../../support/workbook';
import { waitUntil } from '../../../support/wait-until';

const danish = (day: string) => day.split('-').reverse().join('-');

describe('Lists that come to the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  beforeAll(async () => {
    api = await startApi();
    camilla = await api.user('Camilla');
  });
  afterAll(() => api.stop());
  const ledger = async () => (await camilla.call(getHealth)).ledger;

  const wide = Array.from({ length: 300 }, (_, index) => `K${String(index)}`).join(';');
  const far =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  const BAD: readonly [what: string, bytes: Uint8Array, code: string, status: number, says: RegExp][] = [
    [
      'a picture called csv',
      Buffer.from('89504e470d0a1a0a0000', 'hex'),
      'file-unreadable',
      422,
      /gem den som xlsx/,
    ],
    ['a PDF', bytesOf('%PDF-1.7\n\u0001\u0002'), 'file-unreadable', 422, /gem den som xlsx/],
    ['a document in JSON', bytesOf('{"rows":[]}'), 'file-unreadable', 422, /gem den som xlsx/],
    [
      'half a workbook',
      workbookOf({ A: [['Mail']] }).slice(0, 300),
      'file-unreadable',
      422,
      /gem den som xlsx/,
    ],
    [
      'a workbook whose cells lie far apart',
      workbookOf({ A: far }),
      'workbook-too-large',
      413,
      /nyt, tomt regneark/,
    ],
    ['an empty file', new Uint8Array(), 'file-empty', 422, /Vælg en fil med indhold/],
    [
      'a workbook with nothing in it',
      workbookOf({ A: [], B: [] }),
      'file-empty',
      422,
      /Vælg en fil med indhold/,
    ],
    ['only a header', bytesOf('Mail;Kursus;Dato\r\n'), 'file-empty', 422, /Vælg en fil med indhold/],
    [
      '300 columns',
      bytesOf(`${wide}\n${wide}\n`),
      'too-many-columns',
      413,
      /Slet de kolonner, der ikke skal bruges/,
    ],
    [
      'a cell of 5 MB',
      bytesOf(`Mail;Kursus\na;"${'x'.repeat(5_000_000)}"\n`),
      'cell-too-long',
      422,
      /anførselstegn/,
    ],
    ['21 MB', new Uint8Array(21 * 1024 * 1024), 'file-too-large', 413, /højst 20 MB/],
    [
      '50,001 rows',
      bytesOf(`Mail;Dato\n${'a;b\n'.repeat(50_001)}`),
      'too-many-rows',
      413,
      /Del filen i flere/,
    ],
    [
      'columns of something else',
      bytesOf('Vare;Pris\nKaffe;12\n'),
      'columns-missing',
      422,
      /Filen mangler kolonnerne/,
    ],
  ];
  const ENDPOINTS: readonly (readonly [string, Endpoint])[] = [
    ['a participant list', previewParticipants],
    ['a roster', previewRoster],
    ['a course catalogue', previewCourses],
    ['a list of figures', previewIndicators],
  ];

  it.each(BAD)('%s is refused by every list with what to do next, and nothing is written', async (...bad) => {
    const [, bytes, code, status, says] = bad;
    const before = await ledger();
    for (const [, endpoint] of ENDPOINTS) {
      const problem = await camilla.refused(endpoint, { bytes, query: { fileName: 'liste.csv' } });
      expect(problem).toMatchObject({ code, status });
      expect(problem.detail).toMatch(says);
      expect(problem.detail.length).toBeLessThan(400);
    }
    expect(await ledger()).toEqual(before);
  });

  it('a form in place of the file, and what is asked for in another way than it can be, are refused', async () => {
    const before = await ledger();
    const form = new FormData();
    form.append('file', new Blob(['Mail;Kursus;Dato\na;b;c\n']), 'liste.csv');
    const multipart = new Uint8Array(await new Response(form).arrayBuffer());
    const refused = async (
      query: Record<string, string>,
      bytes: Uint8Array = bytesOf('Mail;Kursus;Dato\na;b;c\n'),
    ) => (await camilla.refused(previewParticipants, { bytes, query })).code;
    expect(await refused({}, multipart)).toBe('file-unreadable');
    for (const query of [
      { columns: '{"mail":"A"}' },
      { columns: '{"mail":99}' },
      { columns: 'x' },
      { choices: '[1]' },
      { header: '0' },
      { header: '77' },
      { header: 'to' },
      { dates: 'yearFirst' },
      { sheet: 'Ark2', columns: '{"price":1}' },
    ] as Record<string, string>[])
      expect(await refused(query)).toBe('body-invalid');
    expect(await refused({ otherCourses: 'x'.repeat(201) })).toBe('text-too-long');
    expect(await ledger()).toEqual(before);
  });

  it('a list without a header is asked about, read as the reader says, and written, its first line too', async () => {
    const [one, other] = [danish(inDays(-9)), danish(inDays(-8))];
    const bytes = bytesOf(
      [`Hvem, Ukendt;Cyber;${one}`, `Holm, Mette;Cyber;${one}`, `Ravn, Pia;Cyber;${other}`].join('\n'),
    );
    const query = { fileName: 'liste.csv', otherCourses: 'Egen' };
    expect((await camilla.refused(previewParticipants, { bytes, query })).code).toBe('columns-missing');
    const asked = await camilla.call(readParticipantColumns, { bytes, query });
    expect(asked).toMatchObject({
      header: null,
      sheets: [],
      dateOrder: 'none',
      taken: { mail: null, name: 0, course: null, date: 2, minutes: null },
      problem: { code: 'columns-missing' },
    });
    expect(asked.columnsFound.map(({ samples }) => samples[0])).toEqual(['Hvem, Ukendt', 'Cyber', one]);
    const columns = JSON.stringify({ ...asked.taken, course: 1 });
    const said = { ...query, columns, header: 'none' };
    const preview = await camilla.call(previewParticipants, { bytes, query: said });
    expect(preview.counts).toMatchObject({ new: 2, rejected: 1 });
    const { contentHash } = preview;
    const { importId } = await camilla.call(importParticipants, { bytes, query: { ...said, contentHash } });
    const params = { importId };
    const look = () => camilla.call(getImport, { params });
    const status = await waitUntil('the import to end', look, ({ state }) => state !== 'running');
    expect(status).toMatchObject({ state: 'done', written: 2 });
    const rejected = Buffer.from(await camilla.call(getRejectedRows, { params })).toString('utf8');
    expect(rejected).toMatch(
      /^\uFEFF"Linje";"Årsag";"Kolonne 1";"Kolonne 2";"Kolonne 3"\r\n"1";"»Hvem, Ukendt« står ikke på listen[^"]*";"Hvem, Ukendt";"Cyber"/,
    );
    expect(rejected.trim().split('\r\n')).toHaveLength(2);
  });

  it('a workbook says which sheet was read, and another one is read when the reader asks for it', async () => {
    const list = (name: string) => [
      ['Navn', 'Kursus', 'Dato'],
      [name, 'Cyberkursus', danish(inDays(-7))],
    ];
    const bytes = workbookOf({
      Forside: [['COK']],
      'Hold 1': list('Lars Østergaard'),
      'Hold 2': list('Ukendt Hansen'),
    });
    const preview = await camilla.call(previewParticipants, { bytes });
    expect(preview).toMatchObject({ sheet: 'Hold 1', sheets: ['Forside', 'Hold 1', 'Hold 2'] });
    expect(preview.counts.new).toBe(1);
    const second = await camilla.call(previewParticipants, { bytes, query: { sheet: 'Hold 2' } });
    expect(second).toMatchObject({ sheet: 'Hold 2', counts: { new: 0, rejected: 1 } });
  });

  describe('A roster with groups', () => {
    const mail = (index: number) => `person.${String(index)}@eksempel.dk`;
    const bytes = bytesOf(
      [
        'Navn;Titel;Mail;Rolle;Fra',
        `Henrik Ågård;Beredskabsdirektør;${mail(5)};leder;01-08-2025`,
        `Sofie Lind;Direktionssekretær;${mail(7)};medarbejder;01-08-2025`,
        `Birgit Lund;Intern revisor;${mail(8)};byrådsmedlem;01-08-2025`,
        `Henrik Ågård;Beredskabsdirektør;${mail(5)};leder;01-08-2025`,
        `Sofie Lind;Direktionssekretær;${mail(7)};konsulent;01-08-2025`,
        `Ingen Kendt;;ukendt@eksempel.dk;medarbejder;01-08-2025`,
        `Sofie Lind;Direktionssekretær;${mail(7)};specialist;08/07/2025`,
      ].join('\r\n'),
    );
    const roster = { preview: previewRoster, write: importRoster };
    const bring = () => takeIn(camilla, roster, { bytes, query: { fileName: 'grupper.csv' } });
    const members = async () =>
      Object.fromEntries(
        (await camilla.call(getGroups)).groups.map(({ audience, members: count }) => [audience, count]),
      );

    it('fills the groups from their day, and says of each row what became of it', async () => {
      const { rows, counts, written } = await bring();
      expect(rows.map(({ fate, refusal }) => refusal?.code ?? fate)).toEqual([
        'new',
        'new',
        'new',
        'alreadyThere',
        'role-unknown',
        'unknown-person',
        'date-ambiguous',
      ]);
      expect(rows[4]?.refusal?.sentence).toMatch(/»konsulent« er hverken en rolle eller en gruppe/);
      expect([counts, written]).toEqual([
        { new: 3, alreadyThere: 1, choose: 0, notCompleted: 0, replaces: 0, awaits: 0, rejected: 3 },
        3,
      ]);
      expect(await members()).toMatchObject({ leaders: 1, employees: 1, politicians: 1, specialists: 0 });
      const params = { audience: 'leaders' };
      const { members: leaders } = await camilla.call(getGroupMembers, { params });
      expect(leaders).toMatchObject([{ person: { name: 'Henrik Ågård' }, from: '2025-08-01' }]);
      const before = await camilla.call(getGroupMembers, { params, query: { on: '2025-07-31' } });
      expect(before.total).toBe(0);
    });

    it('brought twice counts once, and the ledger is as it was', async () => {
      const before = await ledger();
      expect(await bring()).toMatchObject({ written: 0, counts: { new: 0, alreadyThere: 4, rejected: 3 } });
      expect(await ledger()).toEqual(before);
      expect(await members()).toMatchObject({ leaders: 1, employees: 1, politicians: 1 });
    });

    it('is refused to a director, and puts nobody in the body', async () => {
      const before = await ledger();
      const lars = await api.user('Lars');
      expect((await lars.refused(importRoster, { bytes })).code).toBe('not-allowed');
      expect(await ledger()).toEqual(before);
      expect(await members()).toMatchObject({ managementBody: 5 });
    });
  });

  /** A list of each kind with something new in it. */
  const KINDS = [
    {
      what: 'a roster',
      preview: previewRoster,
      write: importRoster,
      text: 'Navn;Titel;Mail;Rolle;Fra\r\nHenrik Ågård;Beredskabsdirektør;person.5@eksempel.dk;specialist;01-08-2025\r\n',
    },
    {
      what: 'a catalogue',
      preview: previewCourses,
      write: importCourses,
      text: 'Kursus;Udbyder;Format;Minutter;Kompetencer;Kilde\r\nPhishing i praksis;Eksempel;;60;vurdere;\r\n',
    },
    {
      what: 'key figures',
      preview: previewIndicators,
      write: importIndicators,
      text: 'Emne;Tal;Pr. dato;Værdi;Kilde\r\nLeverandørtilsyn;Leverandører;31-07-2025;4;Log\r\n',
    },
    // Last, for a job goes on writing it.
    {
      what: 'participants',
      preview: previewParticipants,
      write: importParticipants,
      text: 'Mail;Kursus;Dato\r\nperson.1@eksempel.dk;Cyberkursus;01-09-2025\r\n',
    },
  ] as const;

  it.each(KINDS)('$what: nothing is written that was not shown first', async ({ preview, write, text }) => {
    const before = await ledger();
    const { contentHash, counts } = await camilla.call(preview, { bytes: bytesOf(text) });
    expect(counts.new).toBe(1);
    const unseen = await camilla.refused(write, { bytes: bytesOf(text) });
    expect(unseen).toMatchObject({ code: 'body-invalid' });
    const swapped = { bytes: bytesOf(`${text}\r\n`), query: { contentHash } };
    expect(await camilla.refused(write, swapped)).toMatchObject({ code: 'body-invalid' });
    expect(await ledger()).toEqual(before);
    const { counts: done } = await camilla.call(write, { bytes: bytesOf(text), query: { contentHash } });
    expect(done.new).toBe(1);
  });
});
