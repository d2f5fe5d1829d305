import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOST_ROWS, MOST_LIST_BYTES } from '../../../../functions/imports/file/list-limits';
import { readRows } from '../../../../functions/imports/layout/read-rows';
import { bytesOf, codeOf, exampleFile, valueOf } from '../../../support/files';

const LIST = 'Navn;Mail\r\nKirsten Bæk Sørensen;kirsten@eksempel.dk\r\nHenrik Ågård;henrik@eksempel.dk\r\n';
const NAMES = ['Kirsten Bæk Sørensen', 'Henrik Ågård'];

/** Every letter in the list has the same number in Windows-1252 as in Unicode. */
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16le = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
const firstCells = (bytes: Uint8Array) => valueOf(readRows(bytes)).rows.map((row) => row.cells[0]);

describe('A list is read however a Danish spreadsheet saved it', () => {
  it.each([
    { saved: 'UTF-8 with a mark', bytes: bytesOf(`\ufeff${LIST}`), encoding: 'utf-8' },
    { saved: 'UTF-8 without a mark', bytes: bytesOf(LIST), encoding: 'utf-8' },
    { saved: 'UTF-16, low byte first', bytes: utf16le(LIST), encoding: 'utf-16' },
    { saved: 'UTF-16, high byte first', bytes: utf16be(LIST), encoding: 'utf-16' },
    {
      saved: 'UTF-16 without a mark, low byte first',
      bytes: utf16le(LIST).subarray(2),
      encoding: 'utf-16',
    },
    {
      saved: 'UTF-16 without a mark, high byte first',
      bytes: utf16be(LIST).subarray(2),
      encoding: 'utf-16',
    },
    { saved: 'Windows-1252', bytes: windows1252(LIST), encoding: 'windows-1252' },
  ])('in $saved, and the Danish letters are right', ({ bytes, encoding }) => {
    expect(valueOf(readRows(bytes))).toMatchObject({ encoding, columns: ['Navn', 'Mail'] });
    expect(firstCells(bytes)).toEqual(NAMES);
  });

  it('reads the euro sign, curly quotes and dashes of Windows-1252', () => {
    const bytes = Uint8Array.from([...windows1252('Kursus\næ '), 0x80, 0x93, 0x94, 0x96]);
    expect(firstCells(bytes)).toEqual(['æ €“”–']);
  });

  it.each([
    { mark: ';', name: 'semicolons' },
    { mark: ',', name: 'commas' },
    { mark: '\t', name: 'tabs' },
  ])('with $name between the cells, empty cells kept in their place', ({ mark }) => {
    const text = [
      ['A', 'B', 'C'],
      ['', 'x', ''],
      ['1', '', '3'],
    ];
    const bytes = bytesOf(text.map((cells) => cells.join(mark)).join('\n'));
    const { columns, rows } = valueOf(readRows(bytes));
    expect(columns).toEqual(['A', 'B', 'C']);
    expect(rows.map((row) => row.cells)).toEqual([
      ['', 'x', ''],
      ['1', '', '3'],
    ]);
  });

  it('takes a comma in a cell for a comma where semicolons divide the cells', () => {
    const { rows } = valueOf(readRows(bytesOf('Kursus;Kompetencer\nØvelse;"vurdere, beslutte"\n')));
    expect(rows[0]?.cells).toEqual(['Øvelse', 'vurdere, beslutte']);
  });

  it.each(['\n', '\r\n', '\r'])('whatever ends its lines (%j)', (end) => {
    expect(firstCells(bytesOf(`A;B${end}1;2${end}3;4${end}`))).toEqual(['1', '3']);
  });

  it('finds the dividing mark also when the first lines are empty', () => {
    expect(valueOf(readRows(bytesOf('\n\nA,B\n1,2\n'))).columns).toEqual(['A', 'B']);
  });

  it('says on which line each row begins, with empty lines and line breaks in cells counted', () => {
    const text = 'A;B\n"to\nlinjer";1\n\nså;2\n"a\r\nb";"c\nd"\nsidst;3\n';
    expect(valueOf(readRows(bytesOf(text))).rows.map((row) => row.line)).toEqual([2, 5, 6, 9]);
  });

  it('passes over the empty rows that a spreadsheet leaves at the end', () => {
    expect(firstCells(bytesOf('A;B\n1;2\n;\n;\n'))).toEqual(['1']);
  });

  it('gives back what was written, in either Unicode form and with any mark', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...Array.from('abcæøåÆØÅé 123-.\'"@;,\n\t')) })
      .map((text) => `x${text}x`)
      // Such an apostrophe is what an export sets before a formula, and is taken away again.
      .filter((text) => !/'[-+=@]/.test(text));
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), fc.boolean(), (rows, mark, isUtf16) => {
        const line = (cells: readonly string[]) =>
          cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(mark);
        const text = [['En', 'To'], ...rows].map(line).join('\r\n');
        const read = valueOf(readRows(isUtf16 ? utf16le(text) : bytesOf(text)));
        expect(read.rows.map((row) => row.cells)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});

describe('A file that is no list is refused with the reason', () => {
  const header = 'Navn;Mail\n';
  it.each([
    { file: 'nothing at all', bytes: new Uint8Array(), code: 'file-empty' },
    { file: 'only blank lines', bytes: bytesOf(' \r\n\r\n'), code: 'file-empty' },
    { file: 'only a mark', bytes: bytesOf('\ufeff'), code: 'file-empty' },
    { file: 'only a header', bytes: bytesOf(header), code: 'file-empty' },
    { file: 'a header and empty rows', bytes: bytesOf(`${header};\n;\n`), code: 'file-empty' },
    { file: 'a NUL', bytes: bytesOf(`${header}a\u0000;b\n`), code: 'file-unreadable' },
    { file: 'a control character', bytes: bytesOf(`${header}a\u0007;b\n`), code: 'file-unreadable' },
    {
      file: 'a letter that was lost before',
      bytes: bytesOf(`${header}S\ufffdren;b\n`),
      code: 'file-unreadable',
    },
    {
      file: 'bytes of no coding',
      bytes: Uint8Array.from([...bytesOf(header), 0x81, 0x8d]),
      code: 'file-unreadable',
    },
    {
      file: 'half a letter of UTF-16',
      bytes: Uint8Array.from([...utf16le(header), 0x41]),
      code: 'file-unreadable',
    },
    { file: 'a PDF', bytes: exampleFile('risikorapport.pdf'), code: 'file-unreadable' },
    {
      file: 'a file of 20 MB and a byte',
      bytes: new Uint8Array(MOST_LIST_BYTES + 1),
      code: 'file-too-large',
    },
    {
      file: '50,001 rows',
      bytes: bytesOf(`${header}${'a;b\n'.repeat(MOST_ROWS + 1)}`),
      code: 'too-many-rows',
    },
  ])('$file: $code', ({ bytes, code }) => {
    expect(codeOf(readRows(bytes))).toBe(code);
  });

  it('takes 50,000 rows', () => {
    expect(valueOf(readRows(bytesOf(`${header}${'a;b\n'.repeat(MOST_ROWS)}`))).rows).toHaveLength(MOST_ROWS);
  });

  it('answers any bytes at all with a list or a refusal, never with a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof readRows(bytes).ok).toBe('boolean');
      }),
    );
  });
});
