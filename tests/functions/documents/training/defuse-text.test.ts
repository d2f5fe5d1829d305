import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defuseText } from '../../../../functions/documents/training/defuse-text';
import { numberCell, textCell, dayCell } from '../../../../functions/documents/training/export-sheet';
import { sheetCsv } from '../../../../functions/documents/training/training-csv';
import { atOnce } from '../../../support/at-once';

describe('A text in a CSV file', () => {
  it.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+45 12 34 56 78', "'+45 12 34 56 78"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'=1"],
    ['\t=1', "'=1"],
    ['\r\n=1', "'=1"],
    ['\u0000=1', "'=1"],
    ['＝1+1', "'＝1+1"],
    ['＠x', "'＠x"],
    ['a,=1', "a,'=1"],
    ['a; =1', "a; '=1"],
    ['a\t=1', 'a =1'],
    ['say "=1"', 'say "\'=1"'],
    // An apostrophe that stands there already is told from the one that is added.
    ["'=1", "''=1"],
    ['-', "'-"],
  ])('%j becomes %j, which no spreadsheet takes for a formula', (text, safe) => {
    expect(defuseText(text)).toBe(safe);
  });

  it.each(['', 'Bæk Sørensen', 'E-læring', 'NIS2 = loven', 'a+b@c.dk', '1-2', "O'Brien"])(
    '%j stays as it is',
    (text) => {
      expect(defuseText(text)).toBe(text);
    },
  );

  it('never begins with what begins a formula, whatever it was, also where another separator would cut it', () => {
    const parts = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      ' ',
      '\t',
      '\r',
      '\n',
      ',',
      ';',
      '"',
      '|',
      'a',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (letters) => {
        const cells = defuseText(letters.join('')).split(/[,;|\t\r\n"]/);
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});

describe('A CSV file', () => {
  const csv = atOnce(
    sheetCsv({
      name: 'Kurser',
      columns: ['Navn', 'Dato', 'Minutter'],
      rows: [
        [textCell('Ågård; "Bo"'), dayCell('2026-11-02'), numberCell(45)],
        [textCell('=1+1'), dayCell(null), numberCell(null)],
      ],
    }),
  );

  it('is what Danish Excel opens: UTF-8 with its mark, semicolons, Danish days', () => {
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.toString('utf8').slice(1)).toBe(
      'Navn;Dato;Minutter\r\n"Ågård; ""Bo""";02-11-2026;45\r\n\'=1+1;;\r\n',
    );
  });
});
