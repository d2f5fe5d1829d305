import { describe, expect, it } from '@jest/globals';
import { FIRST_LINE, type Layout } from '../../../../functions/imports/layout/lay-out';
import { knownColumns } from '../../../../functions/imports/participants/participant-columns';
import { readTableHere } from '../../../../functions/imports/layout/read-table';
import { bytesOf, codeOf, valueOf } from '../../../support/files';
import { fault, formula, serial, workbookOf } from '../../../support/workbook';

const GUESS: Layout = { sheet: '', header: 'guess', known: knownColumns };
const read = async (bytes: Uint8Array, layout: Partial<Layout> = {}) =>
  valueOf(await readTableHere(bytes, { ...GUESS, ...layout }));
const NAMES = ['Navn', 'Mail', 'Kursus', 'Dato'];
const ROW = ['Mette Holm', 'mette@eksempel.dk', 'Øvelse', '1-10-2026'];

describe('The sheet of a workbook', () => {
  it.each([
    ['the first is empty', { Tom: [], Liste: [NAMES, ROW] }],
    ['the first is a cover', { Forside: [['Kursusbevis'], ['COK 2026']], Liste: [NAMES, ROW] }],
    [
      'the first is a list of something else',
      {
        Priser: [
          ['Kursus', 'Pris'],
          ['Øvelse', '100'],
        ],
        Liste: [NAMES, ROW],
      },
    ],
    [
      'a pivot comes after',
      {
        Liste: [NAMES, ROW],
        Optælling: [
          ['Kursus', 'Antal'],
          ['Øvelse', '1'],
        ],
      },
    ],
  ])('is the one with the known columns, and is told, when %s', async (_when, sheets) => {
    const rows = await read(workbookOf(sheets));
    expect(rows).toMatchObject({ sheet: 'Liste', sheets: Object.keys(sheets), columns: NAMES });
    expect(rows.rows).toEqual([{ line: 2, cells: ROW }]);
  });

  it('is the first of two that are alike, or the one that the reader names', async () => {
    const other = ['Pia Ravn', 'pia@eksempel.dk', 'Øvelse', '2-10-2026'];
    const bytes = workbookOf({ 'Hold 1': [NAMES, ROW], 'Hold 2': [NAMES, other] });
    expect((await read(bytes)).sheet).toBe('Hold 1');
    expect((await read(bytes, { sheet: 'Hold 2' })).rows[0]?.cells).toEqual(other);
    expect(codeOf(await readTableHere(bytes, { ...GUESS, sheet: 'Hold 3' }))).toBe('body-invalid');
  });
});

describe('The line with the names of the columns', () => {
  it('is found beneath a title, and what stands above it is no row', async () => {
    const text = 'Deltagerliste, efterår 2026;;;\n\nUdskrevet af COK, Odense;;;\n';
    const rows = await read(bytesOf(`${text}${NAMES.join(';')}\n${ROW.join(';')}\n`));
    expect(rows).toMatchObject({ header: 4, columns: NAMES, rows: [{ line: 5, cells: ROW }] });
    expect(rows.first.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
  });

  it('is not looked for where the first line is a row already', async () => {
    const rows = await read(bytesOf(`${ROW.join(';')}\nPia;pia@eksempel.dk;Øvelse;2-10-2026\n`));
    expect(rows).toMatchObject({ header: null, columns: ['', '', '', ''] });
    expect(rows.rows.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('is the first where none is known, and the one that the reader says', async () => {
    const bytes = bytesOf('Hvem;Hvad\nx;y\nz;w\n');
    expect(await read(bytes)).toMatchObject({ header: 1, columns: ['Hvem', 'Hvad'] });
    expect((await read(bytes, { header: 'none' })).rows).toHaveLength(3);
    expect(await read(bytes, { header: 2 })).toMatchObject({ columns: ['x', 'y'], rows: [{ line: 3 }] });
    expect(codeOf(await readTableHere(bytes, { ...GUESS, header: 9 }))).toBe('body-invalid');
  });
});

describe('A list as programs in other countries write it', () => {
  it.each([
    [
      'commas',
      'First name,Last name,E-mail,Course name,Completion date\nMette,Holm,m@e.dk,"Øvelse, del 1",2026-10-01\n',
    ],
    ['a line that tells the mark', 'sep=,\r\nName,Email,Course,Date\r\nMette,m@e.dk,Øvelse,2026-10-01\r\n'],
    [
      'a title with commas and a list with semicolons',
      'Deltagere, 2026, alle, sammen, her\nNavn;Mail;Kursus;Dato\nM;m@e.dk;Øvelse;1-10-2026\n',
    ],
    ['names in quotes', '"Name"\t"Email"\t"Course"\t"Date"\n"M"\t"m@e.dk"\t"Øvelse"\t"2026-10-01"\n'],
  ])('is divided rightly: %s', async (_how, text) => {
    const rows = await read(bytesOf(text));
    expect(knownColumns(rows.columns)).toBe(rows.columns.length);
    expect(rows.rows).toHaveLength(1);
    expect(rows.rows[0]?.cells).toHaveLength(rows.columns.length);
  });

  it('has its hard spaces made ordinary, and loses letters that nobody sees', async () => {
    const rows = await read(
      bytesOf('\ufeffNavn\u00a0;Mail\nMette\u00a0Holm;\u200bmette@eksempel.dk\u200b\n'),
    );
    expect(rows.columns).toEqual(['Navn', 'Mail']);
    expect(rows.rows[0]?.cells).toEqual(['Mette Holm', 'mette@eksempel.dk']);
  });

  it('counts a row with line breaks in a cell as one, and empty lines at the end as none', async () => {
    const rows = await read(bytesOf('Navn;Mail\n"Mette\nHolm";m@e.dk\n\n;\n   \n'));
    expect(rows.rows).toEqual([{ line: 2, cells: ['Mette\nHolm', 'm@e.dk'] }]);
  });
});

describe('The cells of a workbook', () => {
  it('are read as they show: days, saved values of formulas, and a fault by its name', async () => {
    const rows = await read(
      workbookOf({
        Ark1: [
          ['Mail', 'Kursus', 'Dato', 'Navn'],
          ['m@e.dk', formula('Øvelse'), serial(46_296), 'Mette'],
          [formula(), fault('#N/A'), serial(46_296.75), 'Pia'],
        ],
      }),
    );
    expect(rows.rows.map(({ cells }) => cells)).toEqual([
      ['m@e.dk', 'Øvelse', '2026-10-01', 'Mette'],
      ['', '#N/A', '2026-10-01', 'Pia'],
    ]);
  });
});

describe('What is no list, or more than can be read', () => {
  const wide = (columns: number) => Array.from({ length: columns }, (_, index) => `K${String(index)}`);
  const page = '<!DOCTYPE html><html><body>Log ind</body></html>\n';
  it.each([
    ['a picture called csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-unreadable'],
    [
      'an old workbook (xls), or one with a password',
      Buffer.from('d0cf11e0a1b11ae1000000', 'hex'),
      'file-unreadable',
    ],
    ['a zip that is no workbook', Buffer.from('504b0304140000000800', 'hex'), 'file-unreadable'],
    ['a sign-in page', bytesOf(page), 'file-unreadable'],
    ['a table of a page called xls', bytesOf('\n<table><tr><td>Navn</td></tr></table>\n'), 'file-unreadable'],
    ['a page behind a remark', bytesOf('<!-- Rapport --><html>\n<td>Navn;Mail</td>\n'), 'file-unreadable'],
    ['a letter in RTF', bytesOf('{\\rtf1 Navn;Mail}\n'), 'file-unreadable'],
    ['a saved mail', bytesOf('MIME-Version: 1.0\nContent-Type: multipart/related\n'), 'file-unreadable'],
    ['a calendar', bytesOf('BEGIN:VCALENDAR\nSUMMARY:Kursus\n'), 'file-unreadable'],
    ['a document in JSON', bytesOf('[{"mail":"m@e.dk"}]\n'), 'file-unreadable'],
    [
      'a form with the file in it',
      bytesOf('--x1\r\nContent-Disposition: form-data; name="file"\r\n\r\nMail;Dato\r\na;b\r\n--x1--'),
      'file-unreadable',
    ],
    ['nothing', new Uint8Array(), 'file-empty'],
    ['names alone', bytesOf(`${NAMES.join(';')}\n`), 'file-empty'],
    ['300 columns', bytesOf(`${wide(300).join(';')}\n${wide(300).join(';')}\n`), 'too-many-columns'],
    ['300 columns in a workbook', workbookOf({ A: [wide(300), wide(300)] }), 'too-many-columns'],
    ['a cell of 5 MB', bytesOf(`Mail;Kursus\nm@e.dk;${'x'.repeat(5_000_000)}\n`), 'cell-too-long'],
  ])('%s is refused', async (_what, bytes, code) => {
    expect(codeOf(await readTableHere(bytes, GUESS))).toBe(code);
    expect(codeOf(await readTableHere(bytes, FIRST_LINE))).toBe(code);
  });

  const sheet = (cells: string) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
  const far = sheet(
    '<row r="1"><c r="A1" t="str"><v>Mail</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>',
  );

  /** With another size in the archive's directory, which stands behind the files, than is true. */
  const saying = (size: number, workbook: Uint8Array) => {
    const bytes = Buffer.from(workbook);
    const mark = 'PK\u0001\u0002';
    for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 4))
      bytes.writeUInt32LE(size, at + 24);
    return bytes;
  };

  it('a workbook that says it unpacks to far more than it is, or whose cells lie a million rows apart, is not unpacked', async () => {
    const bytes = saying(2_000_000_000, workbookOf({ A: [NAMES, ROW] }));
    expect(codeOf(await readTableHere(bytes, GUESS))).toBe('workbook-too-large');
    expect(codeOf(await readTableHere(workbookOf({ A: far }), GUESS))).toBe('workbook-too-large');
  });

  it('a workbook that unpacks to far more than it says is given up on the way', async () => {
    const bomb = workbookOf({ A: sheet(`<row><c><v>1</v></c></row>${' '.repeat(160 * 1024 * 1024)}`) });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(codeOf(await readTableHere(bomb, GUESS))).toBe('workbook-too-large');
    expect(codeOf(await readTableHere(saying(1000, bomb), GUESS))).toBe('file-unreadable');
  });

  it('a stray cell far down is borne, and so is a format on every column', async () => {
    const stray = sheet(
      '<row r="1"><c r="A1" t="str"><v>Mail</v></c><c r="XFD1" s="1"/></row><row r="2"><c r="A2" t="str"><v>m@e.dk</v></c></row><row r="90000"><c r="B90000" s="1"/></row>',
    );
    expect((await read(workbookOf({ A: stray }))).rows).toHaveLength(1);
  });
});
