import { describe, expect, it } from '@jest/globals';
import type { Layout } from '../../../../functions/imports/layout/lay-out';
import { knownColumns } from '../../../../functions/imports/participants/participant-columns';
import { readTableHere } from '../../../../functions/imports/layout/read-table';
import { codeOf, valueOf } from '../../../support/files';
import { foreignBook } from '../../../support/foreign-book';

const GUESS: Layout = { sheet: '', header: 'guess', known: knownColumns };
const read = async (bytes: Uint8Array, layout: Partial<Layout> = {}) =>
  valueOf(await readTableHere(bytes, { ...GUESS, ...layout }));

const row = (cells: readonly string[], attributes = '') =>
  `<row${attributes}>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
const NAMES = ['Navn', 'Mail', 'Kursus'];
const list = (people: readonly string[], hidden: readonly string[] = [], columns = '') =>
  `${columns}<sheetData>${row(NAMES)}${people
    .map((name) => row([name, `${name}@e.dk`, 'Øvelse'], hidden.includes(name) ? ' hidden="1"' : ''))
    .join('')}</sheetData>`;
const namesIn = ({ rows }: Awaited<ReturnType<typeof read>>) => rows.map(({ cells }) => cells[0]);

describe('What is hidden in a workbook is pointed out, and read only when it is asked for', () => {
  it('rows that a filter hides are counted; the rows that show keep their lines', async () => {
    const book = foreignBook({ sheets: [{ name: 'Ark1', xml: list(['a', 'b', 'c'], ['b']) }] });
    const rows = await read(book);
    expect(rows.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, 'a'],
      [4, 'c'],
    ]);
    expect(rows.unread).toMatchObject({ hiddenRows: 1, hiddenColumns: [], hiddenSheets: [] });
    const whole = await read(book, { withHidden: true });
    expect(namesIn(whole)).toEqual(['a', 'b', 'c']);
    expect(whole.unread.hiddenRows).toBe(0);
  });

  it('columns are named by what stands above them, and the others close up', async () => {
    const hidden = '<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>';
    const book = foreignBook({ sheets: [{ name: 'Ark1', xml: list(['a'], [], hidden) }] });
    const rows = await read(book);
    expect(rows.columns).toEqual(['Navn', 'Kursus']);
    expect(rows.rows[0]?.cells).toEqual(['a', 'Øvelse']);
    expect(rows.unread.hiddenColumns).toEqual(['Mail']);
    expect((await read(book, { withHidden: true })).columns).toEqual(NAMES);
  });

  it.each(['hidden', 'veryHidden'])('a sheet (%s) is named, and another is read', async (state) => {
    const book = foreignBook({
      sheets: [
        { name: 'Gammel', state, xml: list(['gammel']) },
        { name: 'Aktuel', xml: `<sheetData>${row(['Mail'])}${row(['ny@e.dk'])}</sheetData>` },
      ],
    });
    const rows = await read(book);
    expect(rows).toMatchObject({ sheet: 'Aktuel', sheets: ['Aktuel'] });
    expect(rows.unread.hiddenSheets).toEqual(['Gammel']);
    // Those that show stand first also where all are asked for.
    expect((await read(book, { withHidden: true })).sheets).toEqual(['Aktuel', 'Gammel']);
    const asked = await read(book, { sheet: 'Gammel' });
    expect([asked.sheet, ...namesIn(asked)]).toEqual(['Gammel', 'gammel']);
    expect(asked.unread.hiddenSheets).toEqual([]);
  });

  it('a list of which nothing shows is not said to be empty', async () => {
    const rows = foreignBook({ sheets: [{ name: 'Ark1', xml: list(['a', 'b'], ['a', 'b']) }] });
    expect(codeOf(await readTableHere(rows, GUESS))).toBe('only-hidden');
    const sheets = foreignBook({
      sheets: [
        { name: 'Skjult', state: 'hidden', xml: list(['a']) },
        { name: 'Tom', xml: '<sheetData/>' },
      ],
    });
    expect(codeOf(await readTableHere(sheets, GUESS))).toBe('only-hidden');
    const none = foreignBook({ sheets: [{ name: 'Ark1', xml: list([]) }] });
    expect(codeOf(await readTableHere(none, GUESS))).toBe('file-empty');
  });

  it('formulas without a saved value are counted: nobody but the program that made them knows it', async () => {
    const cells = '<row><c t="str"><f>A1</f><v>Mail</v></c></row><row><c><f>1+1</f></c><c><v>1</v></c></row>';
    const rows = await read(
      foreignBook({ sheets: [{ name: 'Ark1', xml: `<sheetData>${cells}</sheetData>` }] }),
    );
    expect(rows.unread.formulas).toBe(1);
  });
});
