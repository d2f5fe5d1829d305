import { isDanishDate, type DanishDate } from '../../domain/calendar/danish-time';
import type { DateOrder } from '../contracts/imports';

/**
 * Whether a spreadsheet would take the cell for a formula, also behind spaces and in full-width letters. Such a cell is
 * refused, never cleaned and never kept. A number with a sign is a number.
 */
export const isFormula = (cell: string): boolean =>
  /^(?:[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/.test(cell) && !isNumber(cell.trim());

/** Two patterns where one would try every digit as the last: a cell may have 32,767 of them. */
const isNumber = (text: string): boolean => /^[+-]?[\d\s.,]+$/.test(text) && /\d/.test(text);

/** A cell with ordinary spaces for hard ones, and without letters that take no room: nobody sees or types either. */
export const tidyCell = (cell: string): string =>
  cell.replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * A date as written in Denmark (`5-9-2025`, `05.09.2025`) or by ISO; `undefined` if it is neither or there is no such
 * day. With strokes (`5/9/2025`) some write the day first and some the month: unless the order is known, such a date
 * is read only where a single order gives a day.
 */
export function readDate(cell: string, order?: DateOrder): DanishDate | undefined {
  const slashed = slashedDates(cell);
  if (slashed !== undefined) return order === undefined ? theOnly(slashed) : slashed[order];
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/.exec(cell) ?? [];
  return dateOf(year === '' ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Whether a date has strokes between its parts, and is one day or another by who wrote it. */
export const isAmbiguousDate = (cell: string): boolean => {
  const slashed = slashedDates(cell);
  return slashed !== undefined && slashed.dayFirst !== undefined && slashed.monthFirst !== undefined
    ? slashed.dayFirst !== slashed.monthFirst
    : false;
};

/**
 * What the dates with strokes in a column show of their order: `none` where there are no such dates, `unknown` where
 * every one of them could be either, or some say the one and some the other.
 */
export function dateOrderIn(cells: Iterable<string>): DateOrder | 'none' | 'unknown' {
  let hasAny = false;
  const shown = new Set<DateOrder>();
  for (const cell of cells) {
    const slashed = slashedDates(cell);
    if (slashed === undefined) continue;
    hasAny = true;
    if (slashed.dayFirst === undefined && slashed.monthFirst !== undefined) shown.add('monthFirst');
    if (slashed.monthFirst === undefined && slashed.dayFirst !== undefined) shown.add('dayFirst');
  }
  const [only, ...others] = shown;
  return only !== undefined && others.length === 0 ? only : hasAny ? 'unknown' : 'none';
}

/** The address in a cell, in lower case: also one behind a name (`Mette Holm <mette@…>`) or with `mailto:` before it. */
export function readMail(cell: string): string {
  const written = withoutEndMark(cell);
  const opened = written.endsWith('>') ? written.lastIndexOf('<') : -1;
  const address = opened === -1 ? written : written.slice(opened + 1, -1).trim();
  return withoutEndMark(address.replace(/^mailto:/i, '')).toLowerCase();
}

const withoutEndMark = (text: string): string => text.trim().replace(/[;,]$/, '').trim();

/** Whether a cell holds one mail address. */
export const isMail = (cell: string): boolean =>
  /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>.]{2,}$/.test(readMail(cell));

/** Reads cells by the names of their columns; letter case and outer spaces in a header do not matter. */
export function columnReader<Name extends string>(
  header: readonly string[],
  names: readonly Name[],
): { missing: readonly Name[]; cell: (cells: readonly string[], name: Name) => string } {
  const index = new Map(
    names.map((name) => [name, header.findIndex((one) => tidyName(one) === tidyName(name))]),
  );
  return {
    missing: names.filter((name) => index.get(name) === -1),
    cell: (cells, name) => cells[index.get(name) ?? -1]?.trim() ?? '',
  };
}

/** The name of a column as names are compared. */
export const tidyName = (name: string): string =>
  name
    .replace(/[\s:*]+/g, ' ')
    .trim()
    .toLocaleLowerCase('da');

function slashedDates(cell: string): Readonly<Record<DateOrder, DanishDate | undefined>> | undefined {
  const [, first = '', second = '', year = ''] = SLASHES.exec(cell) ?? [];
  if (year === '') return undefined;
  const [a, b] = [first.padStart(2, '0'), second.padStart(2, '0')];
  return { dayFirst: dateOf(`${year}-${b}-${a}`), monthFirst: dateOf(`${year}-${a}-${b}`) };
}

const theOnly = ({ dayFirst, monthFirst }: Readonly<Record<DateOrder, DanishDate | undefined>>) =>
  dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst
    ? (dayFirst ?? monthFirst)
    : undefined;

const dateOf = (written: string): DanishDate | undefined => (isDanishDate(written) ? written : undefined);
