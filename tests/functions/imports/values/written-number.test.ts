import { describe, expect, it } from '@jest/globals';
import { readNumber } from '../../../../functions/imports/values/written-number';

const shown = (cell: string, counts: boolean, isFromWorkbook: boolean) => {
  const read = readNumber(cell, { counts, isFromWorkbook });
  return read.kind === 'number' ? read.value : read.kind;
};

describe('A number in a list', () => {
  it.each([
    // as it stands, a count in a text file, a count in a workbook, a score in a text file, a score in a workbook
    ['0', 0, 0, 0, 0],
    ['1234', 1234, 1234, 1234, 1234],
    ['-3', -3, -3, -3, -3],
    ['3,2', 3.2, 3.2, 3.2, 3.2],
    ['3.2', 3.2, 3.2, 3.2, 3.2],
    ['12,0', 12, 12, 12, 12],
    ['1 234', 1234, 1234, 1234, 1234],
    ['1.234', 1234, 'ambiguous', 'ambiguous', 1.234],
    ['1,234', 'ambiguous', 'ambiguous', 1.234, 1.234],
    ['1.234.567', 1234567, 1234567, 'ambiguous', 'ambiguous'],
    ['0.125', 0.125, 0.125, 0.125, 0.125],
    ['1.23.456', 'none', 'none', 'none', 'none'],
    ['12 %', 'none', 'none', 'none', 'none'],
    ['ca. 12', 'none', 'none', 'none', 'none'],
    ['1e3', 'none', 'none', 'none', 'none'],
    ['', 'none', 'none', 'none', 'none'],
  ])('%j is read as it must be, or not at all', (cell, ...wanted) => {
    expect([
      shown(cell, true, false),
      shown(cell, true, true),
      shown(cell, false, false),
      shown(cell, false, true),
    ]).toEqual(wanted);
  });
});
