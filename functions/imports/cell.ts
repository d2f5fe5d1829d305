import { isDanishDate, type DanishDate } from '../../domain/calendar/danish-time';

/**
 * Whether a spreadsheet would take the cell for a formula, also behind spaces and in full-width letters. Such a cell is
 * refused, never cleaned and never kept. A number with a sign is a number.
 */
export const isFormula = (cell: string): boolean =>
  /^(?:[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/.test(cell) && !/^\s*[+-]?[\d\s.,]*\d[\d\s.,]*$/.test(cell);

/**
 * A date as written in Denmark (`5-9-2025`, `05.09.2025`, `5/9/2025`) or by ISO; `undefined` if it is neither or there
 * is no such day.
 */
export function readDate(cell: string): DanishDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(cell) ?? [];
  const date = year === '' ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDanishDate(date) ? date : undefined;
}

/** Reads cells by the names of their columns; letter case and outer spaces in a header do not matter. */
export function columnReader<Name extends string>(
  header: readonly string[],
  names: readonly Name[],
): { missing: readonly Name[]; cell: (cells: readonly string[], name: Name) => string } {
  const tidy = (text: string) => text.trim().toLocaleLowerCase('da');
  const index = new Map(names.map((name) => [name, header.findIndex((one) => tidy(one) === tidy(name))]));
  return {
    missing: names.filter((name) => index.get(name) === -1),
    cell: (cells, name) => cells[index.get(name) ?? -1]?.trim() ?? '',
  };
}
