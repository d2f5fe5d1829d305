import { CsvError, parse } from 'csv-parse/sync';
import { ok, refuse, type Result } from '../../domain/result';
import { windows1252 } from './windows-1252';

/** The most rows that one file may hold, the header not counted. */
export const MOST_ROWS = 50_000;

/** The most bytes that a list may have: 50,000 rows with room to spare. */
export const MOST_LIST_BYTES = 20 * 1024 * 1024;

/** A list as read: how its letters were coded, its header, and its rows with the line each began on (1 = header). */
export type Rows = {
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | 'xlsx';
  /** The names of a workbook's sheets; none for text. */
  sheets: readonly string[];
  columns: readonly string[];
  rows: readonly { line: number; cells: readonly string[] }[];
};

/**
 * Reads a list as spreadsheets in Denmark export it: semicolon, comma or tab; UTF-8 with or without a mark, UTF-16
 * with one, or Windows-1252. What is not text in any of these is refused, never guessed at.
 */
export function readRows(bytes: Uint8Array): Result<Rows> {
  if (bytes.length === 0) return refuse({ code: 'file-empty' });
  if (bytes.length > MOST_LIST_BYTES) return refuse({ code: 'file-too-large', most: MOST_LIST_BYTES });
  const decoded = decode(bytes);
  if (decoded === undefined) return refuse({ code: 'file-unreadable' });
  const { encoding } = decoded;
  // One kind of line end, so that lines are counted as a reader counts them.
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse({ code: 'file-empty' });
  const records = recordsOf(text);
  if (records === undefined) return refuse({ code: 'file-unreadable' });
  const [header, ...rows] = records;
  if (header === undefined || rows.length === 0) return refuse({ code: 'file-empty' });
  if (rows.length > MOST_ROWS) return refuse({ code: 'too-many-rows', most: MOST_ROWS });
  return ok({ encoding, sheets: [], columns: header.cells, rows });
}

function decode(bytes: Uint8Array): { text: string; encoding: Rows['encoding'] } | undefined {
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (starts(0xff, 0xfe)) return readable('utf-16', new TextDecoder('utf-16le').decode(bytes));
  if (starts(0xfe, 0xff)) return readable('utf-16', new TextDecoder('utf-16be').decode(bytes));
  try {
    return readable('utf-8', new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Bytes that are not UTF-8 come from an older export; every other explanation fails the test below.
    return readable('windows-1252', windows1252(bytes));
  }
}

/** Text has no control characters but tab and line ends, and nothing that could not be decoded. */
const readable = (encoding: Rows['encoding'], text: string) =>
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/.test(text) ? undefined : { encoding, text };

function recordsOf(text: string): Rows['rows'] | undefined {
  try {
    const records: unknown = parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      skipEmptyLines: true,
      // A spreadsheet exports rows that were once used and are empty now as `;;;;`.
      skipRecordsWithEmptyValues: true,
      trim: true,
      info: true,
      bom: true,
    });
    // With `info` every record comes as {record, info}; the library's type says so only for one overload.
    const read = records as { record: string[]; info: { lines: number } }[];
    return read.map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record }));
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** The library tells on which line a row ended; a cell with line breaks in it began so many lines before. */
const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);

function delimiterOf(text: string): string {
  const [header = ''] = text.replace(/^\n+/, '').split('\n', 1);
  const count = (mark: string) => header.split(mark).length - 1;
  return [';', '\t', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
