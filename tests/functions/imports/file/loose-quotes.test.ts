import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRows } from '../../../../functions/imports/layout/read-rows';
import { bytesOf, valueOf } from '../../../support/files';

const HEADER = 'Navn;Mail;Kursus;Dato;Bemærkning';
const row = (name: string, remark = '') => `${name};${name}@e.dk;Øvelse;1-10-2026;${remark}`;
const read = (lines: readonly string[]) => valueOf(readRows(bytesOf(`${[HEADER, ...lines].join('\n')}\n`)));
const linesOf = (rows: ReturnType<typeof read>) => rows.rows.map(({ line }) => line);

describe('A loose quotation mark costs at most its own line', () => {
  it.each([
    ['in the middle of a remark', 'sagde "fint kursus" bagefter', 'sagde "fint kursus" bagefter'],
    ['behind a number', 'skærm på 24"', 'skærm på 24"'],
    ['around part of a remark', '"fint kursus" sagde hun', '"fint kursus" sagde hun'],
    ['within the marks of the cell', '"sagde "fint" bagefter"', 'sagde "fint" bagefter'],
  ])('%s: it is a letter', (_where, written, remark) => {
    const rows = read([row('a'), row('b', written), row('c')]);
    expect(linesOf(rows)).toEqual([2, 3, 4]);
    expect(rows.rows[1]?.cells[4]).toBe(remark);
  });

  it('opened and not closed: it is a letter, its line is named, and the lines after it are rows', () => {
    const rows = read([row('a'), row('b', '"fint kursus'), row('c'), row('d', '"med; mærker"'), row('e')]);
    expect(linesOf(rows)).toEqual([2, 3, 4, 5, 6]);
    expect(rows.rows[1]?.cells[4]).toBe('"fint kursus');
    expect(rows.rows[3]?.cells[4]).toBe('med; mærker');
    expect(rows.unread).toMatchObject({ looseQuotes: [3], refusedLines: [] });
  });

  it('two of them in two rows do not make one cell of the rows between', () => {
    const rows = read([row('a', '"24 tommer'), row('b'), row('c', '24"'), row('d')]);
    expect(linesOf(rows)).toEqual([2, 3, 4, 5]);
    expect(rows.unread.looseQuotes).toEqual([2]);
  });

  it('where it moves the cells of its line, that line is refused by its number, and no other', () => {
    const rows = read([row('a'), 'b;"b "x; y" z";Øvelse;1-10-2026;', row('c')]);
    expect(linesOf(rows)).toEqual([2, 4]);
    expect(rows.unread).toMatchObject({ looseQuotes: [], refusedLines: [3] });
  });

  it('wherever it stands: every other line is read as without it', () => {
    const at = fc.record({ line: fc.nat(3), letter: fc.nat(60) });
    fc.assert(
      fc.property(at, ({ line, letter }) => {
        const lines = ['a', 'b', 'c', 'd'].map((name) => row(name, 'helt fint'));
        const whole = read(lines).rows;
        const broken = lines[line] ?? '';
        const place = Math.min(letter, broken.length);
        lines[line] = `${broken.slice(0, place)}"${broken.slice(place)}`;
        const others = (rows: typeof whole) => rows.filter((one) => one.line !== line + 2);
        expect(others(read(lines).rows)).toEqual(others(whole));
      }),
    );
  });

  it('a cell in marks may have line breaks, dividing marks and doubled marks, as before', () => {
    const rows = read([row('a', '"en\nto; ""tre""\n\nfire"'), row('b')]);
    expect(rows.rows.map(({ line, cells }) => [line, cells[4]])).toEqual([
      [2, 'en\nto; "tre"\n\nfire'],
      [6, ''],
    ]);
    expect(rows.unread).toMatchObject({ looseQuotes: [], refusedLines: [] });
  });
});
