/** A number as it stands in a cell: its value, that it can be read in two ways, or that it is none. */
export type WrittenNumber = { kind: 'number'; value: number } | { kind: 'ambiguous' } | { kind: 'none' };

type As = {
  /** Whether it counts something; otherwise it may have decimals. */
  counts: boolean;
  /** Whether it comes from a workbook, where a number has a point before its decimals whatever the language. */
  isFromWorkbook: boolean;
};

const THOUSANDS = /^-?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;
const SPACED = /^-?\d{1,3}(?: \d{3})+$/;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;

/**
 * Reads a number as it is written in Denmark (`1.234`, `3,2`) or in English (`3.2`). A mark before exactly three digits
 * divides thousands or decimals: a count in a text file with points is a count as one writes it in Denmark; where
 * nothing settles it, the number is ambiguous, and never guessed at.
 */
export function readNumber(cell: string, { counts, isFromWorkbook }: As): WrittenNumber {
  const text = SPACED.test(cell) ? cell.replaceAll(' ', '') : cell;
  const marks = THOUSANDS.exec(text);
  if (marks !== null) {
    const [, mark = ''] = marks;
    const isRepeated = text.split(mark).length > 2;
    const whole = Number(text.replaceAll(mark, ''));
    if (isRepeated) return counts ? { kind: 'number', value: whole } : { kind: 'ambiguous' };
    if (counts)
      return mark === '.' && !isFromWorkbook ? { kind: 'number', value: whole } : { kind: 'ambiguous' };
    if (mark === '.' && !isFromWorkbook) return { kind: 'ambiguous' };
  }
  return PLAIN.test(text) ? { kind: 'number', value: Number(text.replace(',', '.')) } : { kind: 'none' };
}
