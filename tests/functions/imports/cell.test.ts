import { describe, expect, it } from '@jest/globals';
import { columnReader, isFormula, readDate } from '../../../functions/imports/cell';

describe('A cell that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("http://eksempel.invalid/")',
    '+SUM(A1)',
    '-A1',
    '@SUM(A1)',
    '\t=1',
    '\tOle',
    '\r=1',
    ' =1+1',
    '\u00a0=1',
    '-',
    '-5+cmd',
    '+',
    '\uff1dSUM(A1)',
  ])('is a formula: %j', (cell) => {
    expect(isFormula(cell)).toBe(true);
  });

  it.each([
    '',
    'Mette Holm',
    'mette.holm@eksempel.dk',
    '-5',
    '-5,5',
    '+45 12 34 56 78',
    '-1.000,50',
    '5-9-2025',
    'a=b',
    '1+1',
    ' 30 ',
    'E-læring',
  ])('is not one: %j', (cell) => {
    expect(isFormula(cell)).toBe(false);
  });
});

describe('A date in a list', () => {
  it.each([
    ['5-9-2025', '2025-09-05'],
    ['05-09-2025', '2025-09-05'],
    ['05.09.2025', '2025-09-05'],
    ['25/9/2025', '2025-09-25'],
    ['9/25/2025', '2025-09-25'],
    ['4/4/2026', '2026-04-04'],
    ['2025-09-05', '2025-09-05'],
    ['29-02-2028', '2028-02-29'],
  ])('%s is read as %s', (written, date) => {
    expect(readDate(written)).toBe(date);
  });

  it.each([
    '31-02-2026',
    '29-02-2026',
    '2026-02-31',
    '32-01-2026',
    '01-13-2026',
    '00-01-2026',
    '5-9-25',
    '03/04/2026',
    '1/2/2026',
    '2025-9-5',
    '5. september 2025',
    '20250905',
    '45905',
    '',
    'i går',
    '5-9-2025 10:00',
  ])('%j is not one that we guess at', (written) => {
    expect(readDate(written)).toBeUndefined();
  });
});

describe('Columns', () => {
  it('are found by name, whatever the letter case and the spaces around', () => {
    const { missing, cell } = columnReader(['  MAIL ', 'kursus', 'Dato'], ['Mail', 'Kursus', 'Dato']);
    expect(missing).toEqual([]);
    expect(cell([' a@b.dk ', 'Øvelse', '1-1-2026'], 'Mail')).toBe('a@b.dk');
  });

  it('may stand in any order among others', () => {
    const { cell } = columnReader(['Dato', 'Andet', 'Øvelse', 'Mail'], ['Mail', 'øvelse']);
    expect(cell(['1', '2', '3', '4'], 'Mail')).toBe('4');
    expect(cell(['1', '2', '3', '4'], 'øvelse')).toBe('3');
  });

  it('that are missing are named, all of them', () => {
    expect(columnReader(['Mail'], ['Mail', 'Kursus', 'Dato']).missing).toEqual(['Kursus', 'Dato']);
  });

  it('are empty where a row ends early', () => {
    expect(columnReader(['Mail', 'Dato'], ['Mail', 'Dato']).cell(['a'], 'Dato')).toBe('');
  });
});
