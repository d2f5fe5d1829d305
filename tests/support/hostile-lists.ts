import { bytesOf } from './files';
import { foreignBook, type ForeignBook } from './foreign-book';
import { rawZip } from './raw-zip';
import { workbookOf } from './workbook';

const MB = 1024 * 1024;
const sheet = (xml: string) => [{ name: 'Ark1', xml: `<sheetData>${xml}</sheetData>` }];
const book = (xml: string, more: Partial<ForeignBook> = {}) => foreignBook({ sheets: sheet(xml), ...more });
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const ROW = `<row r="1">${cell('A1', 'Mail')}</row><row r="2">${cell('A2', 'm@e.dk')}</row>`;
const HEADER = 'Mail;Kursus;Dato\n';

/** A file of a book, by the end of its name, made into something else. */
const withFile = (
  name: string,
  change: (bytes: Uint8Array) => Partial<Parameters<typeof rawZip>[0][number]>,
) =>
  book(ROW, {
    files: (files) =>
      files.map((file) => (file.name.endsWith(name) ? { ...file, ...change(file.bytes) } : file)),
  });

/**
 * Lists that are made to cost a server its time or memory, each a few kilobytes or megabytes. None may do more than be
 * read or be refused.
 */
export const HOSTILE_LISTS: Readonly<Record<string, () => Uint8Array>> = {
  // the archive
  'local headers that say other sizes than the directory': () =>
    withFile('sheet1.xml', () => ({ local: { size: 4_000_000_000, packed: 4_000_000_000 } })),
  'local headers that say another name and another way of packing': () =>
    withFile('sheet1.xml', () => ({ local: { name: 'xl/worksheets/sheet1.xmx', method: 99 } })),
  'a directory that says a part is of 4 GB': () =>
    withFile('sheet1.xml', () => ({ directory: { size: 4_000_000_000 } })),
  'a directory that says a part is of ten bytes': () =>
    withFile('sheet1.xml', () => ({ directory: { size: 10 } })),
  'a directory that points behind the end': () =>
    withFile('sheet1.xml', () => ({ directory: { at: 3_000_000_000 } })),
  'a part of 140 MB of zeros': () => withFile('sheet1.xml', () => ({ bytes: new Uint8Array(140 * MB) })),
  'a part of 160 MB of blank space': () =>
    withFile('sheet1.xml', (bytes) => ({ bytes: Buffer.concat([bytes, Buffer.alloc(160 * MB, 0x20)]) })),
  'a part that the directory does not name, of 160 MB': () =>
    book(ROW, {
      files: (files) => [
        { name: 'xl/worksheets/sheet2.xml', bytes: new Uint8Array(160 * MB), isUnnamed: true },
        ...files,
      ],
    }),
  'twenty thousand parts': () =>
    rawZip(
      Array.from({ length: 20_000 }, (_, index) => ({ name: `p${String(index)}`, bytes: new Uint8Array(1) })),
    ),
  'a directory that says it has 65,535 parts and has one': () =>
    rawZip([{ name: 'xl/workbook.xml', bytes: bytesOf('<workbook/>') }], { entries: 65_535 }),
  'two thousand parts that no sheet is in': () =>
    book(ROW, {
      files: (files) => [
        ...files,
        ...Array.from({ length: 2000 }, (_, index) => ({
          name: `xl/worksheets/s${String(index)}.xml`,
          bytes: new Uint8Array(70_000),
        })),
      ],
    }),
  // the sheet
  'a cell at the far end, in single quotes': () =>
    book(`${ROW}<row r='1048576'><c r='XFD1048576' t='str'><v>x</v></c></row>`),
  'a cell a million rows down': () => book(`${ROW}<row r="1048576">${cell('A1048576', 'x')}</row>`),
  'a cell at the far end of a sheet that lies elsewhere': () =>
    foreignBook({
      sheets: [
        {
          name: 'Ark1',
          path: 'docProps/andet.bin',
          target: '/docProps/andet.bin',
          xml: `<sheetData>${ROW}<row r="1048576">${cell('XFD1048576', 'x')}</row></sheetData>`,
        },
      ],
    }),
  'sixty thousand beginnings of cells': () => book('<c '.repeat(60_000)),
  'a million beginnings of cells inside each other': () => book('<c>'.repeat(1_000_000)),
  'a cell with a hundred thousand attributes': () =>
    book(
      `<row><c ${Array.from({ length: 100_000 }, (_, index) => `a${String(index)}="1"`).join(' ')}/></row>`,
    ),
  'an attribute of ten megabytes': () => book(`<row><c r="${'A'.repeat(10 * MB)}"/></row>`),
  'a text of forty megabytes in one cell': () => book(`<row>${cell('A1', 'x'.repeat(40 * MB))}</row>`),
  'entities within entities': () =>
    withFile('sheet1.xml', () => ({
      bytes: bytesOf(
        `<!DOCTYPE w [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'.charAt(index)} "${`&${'abcdefghi'.charAt(index)};`.repeat(10)}">`).join('')}]><worksheet><sheetData><row><c t="str"><v>&j;</v></c></row></sheetData></worksheet>`,
      ),
    })),
  'one text of 32,000 letters in two million cells': () =>
    book(Array.from({ length: 40_000 }, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`).join(''), {
      strings: [`<t>${'x'.repeat(32_000)}</t>`],
    }),
  'a million short rows': () => book('<row><c><v>1</v></c></row>'.repeat(1_000_000)),
  'twenty-two thousand rows of a hundred cells': () =>
    book(`<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(22_000)),
  'a million shared texts': () => book(ROW, { strings: Array.from({ length: 1_000_000 }, () => '') }),
  'a hundred thousand sheets': () =>
    withFile('workbook.xml', () => ({
      bytes: bytesOf(
        `<workbook xmlns:r="r"><sheets>${'<sheet name="a" sheetId="1" r:id="rId1"/>'.repeat(100_000)}</sheets></workbook>`,
      ),
    })),
  'twenty thousand ranges of hidden columns over each other': () =>
    foreignBook({
      sheets: [
        {
          name: 'Ark1',
          xml: `<cols>${'<col min="1" max="4000000000" hidden="1"/>'.repeat(20_000)}</cols><sheetData>${ROW}</sheetData>`,
        },
      ],
    }),
  'a format of a hundred thousand letters': () =>
    book('<row><c s="1"><v>1</v></c></row>', { formats: ['[h]'.repeat(50_000)] }),
  'a relationship to a folder far above': () =>
    foreignBook({
      sheets: [{ name: 'Ark1', target: `${'../'.repeat(100_000)}etc/passwd`, xml: '<sheetData/>' }],
    }),
  'cells whose text makes a pattern try again and again': () =>
    workbookOf({ Ark1: [['Mail', 'Kursus', 'Dato'], ...PUMPED.map((text) => [text, text, text])] }),
  // text
  'more than a million short rows of text': () => bytesOf(`${HEADER}${'a;b;c\n'.repeat(1_800_000)}`),
  'eleven megabytes of line ends': () => bytesOf(`${HEADER}${'\n'.repeat(11 * MB)}`),
  'eleven megabytes of dividing marks': () => bytesOf(`${HEADER}${';'.repeat(11 * MB)}`),
  'eleven megabytes of rows with one letter': () => bytesOf(`${HEADER}${'a\n'.repeat(5 * MB)}`),
  'eleven megabytes of quotation marks': () => bytesOf(`${HEADER}${'"'.repeat(11 * MB)}`),
  'quotation marks that open on every line': () => bytesOf(`${HEADER}${'"a;b;c\n'.repeat(1_500_000)}`),
  'doubled quotation marks that never close': () => bytesOf(`${HEADER}"${'""a;""b\n'.repeat(1_200_000)}`),
  'opened cells with spaces behind their marks': () =>
    bytesOf(`${HEADER}${`"a"${' '.repeat(60)}x\n`.repeat(150_000)}`),
  'one line of eleven megabytes': () => bytesOf('x'.repeat(11 * MB)),
  'twenty megabytes of spaces': () => bytesOf(`${HEADER}${' '.repeat(19 * MB)}x`),
  'fifty thousand rows of a hundred one-letter cells': () => bytesOf(`${'a;'.repeat(99)}a\n`.repeat(50_000)),
  'text cells that make a pattern try again and again': () =>
    bytesOf(
      HEADER +
        PUMPED.map((text) => `"${text.replaceAll('"', '""')}";"${text.replaceAll('"', '""')}";x\n`).join(''),
    ),
  zeros: () => new Uint8Array(11 * MB),
};

/** Long texts that end otherwise than they begin, which is where a bad pattern begins anew at every letter. */
export const PUMPED: readonly string[] = pumped(32_000);

export function pumped(length: number): string[] {
  const pieces = [
    '1',
    ' ',
    '1 ',
    '-',
    '+1',
    '.',
    '1.',
    ',',
    '@',
    'a@',
    'a.',
    '<',
    '<>',
    '> ',
    ';',
    ':',
    '*',
    '/',
    '1/',
    '"',
    "'",
    '_',
    '(',
    'mailto:',
    '\u00a0',
    '\u200b',
    'å',
    '\n',
  ];
  return pieces.flatMap((piece) => {
    const body = piece.repeat(Math.floor(length / piece.length));
    return ['', 'x', '=', '@e.dk', '<a>'].flatMap((edge) => [
      `${`${edge}${body}`.slice(0, length - 1)}!`,
      `${body.slice(0, length - 10)}${edge}`,
    ]);
  });
}
