import { describe, expect, it } from '@jest/globals';
import { columnReader } from '../../../../functions/imports/values/cell';

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
