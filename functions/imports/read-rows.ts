import { CsvError, parse } from 'csv-parse/sync';
import { ok, refuse, type Result } from '../../domain/result';
import { bestKnown, FIRST_LINE, layOut, type LaidOut, type Layout, type Row } from './lay-out';
import { windows1252 } from './windows-1252';

/** The most bytes that a list may have: 50,000 rows with room to spare. */
export const MOST_LIST_BYTES = 20 * 1024 * 1024;

/** A list as read: how its letters were coded, its sheets, and what is in it. */
export type Rows = LaidOut & {
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | 'xlsx';
  /** The names of a workbook's sheets, and the one that was read; none for text. */
  sheets: readonly string[];
  sheet: string;
};

const MARKS = [';', '\t', ','] as const;

/** How many lines are looked at to find the dividing mark. */
const FIRST_LINES = 10;

/**
 * Reads a list as spreadsheets in Denmark and elsewhere export it: semicolon, comma or tab; UTF-8 with or without a
 * mark, UTF-16 with one, or Windows-1252. What is not text in any of these is refused, never guessed at.
 */
export function readRows(bytes: Uint8Array, layout: Layout = FIRST_LINE): Result<Rows> {
  if (bytes.length === 0) return refuse({ code: 'file-empty' });
  if (bytes.length > MOST_LIST_BYTES) return refuse({ code: 'file-too-large', most: MOST_LIST_BYTES });
  const decoded = decode(bytes);
  if (decoded === undefined || isNoList(decoded.text)) return refuse({ code: 'file-unreadable' });
  const { encoding } = decoded;
  // One kind of line end, so that lines are counted as a reader counts them.
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse({ code: 'file-empty' });
  const records = recordsOf(text, layout);
  if (records === undefined) return refuse({ code: 'file-unreadable' });
  const laidOut = layOut(records, layout);
  return laidOut.ok ? ok({ encoding, sheets: [], sheet: '', ...laidOut.value }) : laidOut;
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

/** A web page (as a sign-in page saved in place of a list) or a document in JSON. */
const isNoList = (text: string): boolean =>
  /^\s*(?:<(?:!doctype|html|\?xml)\b|\{\s*["}]|\[\s*[[{\]])/i.test(text.slice(0, 1000));

function recordsOf(text: string, { known }: Layout): readonly Row[] | undefined {
  // Some programs tell a spreadsheet on a line of its own which mark divides the cells.
  const [, said] = /^sep=([;,\t])\n/i.exec(text) ?? [];
  try {
    const records: unknown = parse(text, {
      delimiter: said ?? delimiterOf(text, known),
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
    return read
      .map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record }))
      .filter(({ line }) => said === undefined || line > 1);
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** The library tells on which line a row ended; a cell with line breaks in it began so many lines before. */
const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);

/** The mark by which the columns are best known; where none are, the one that is most frequent in the first line with any. */
function delimiterOf(text: string, known: Layout['known']): string {
  const lines = text.slice(0, 100_000).split('\n').slice(0, FIRST_LINES);
  const recordsBy = (mark: string) =>
    lines.map((line, index) => ({
      line: index + 1,
      cells: line.split(mark).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
    }));
  const scored = MARKS.map((mark) => ({ mark, score: bestKnown(recordsBy(mark), known) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 0) return best.mark;
  const divided = lines.find((line) => MARKS.some((mark) => line.includes(mark))) ?? '';
  const count = (mark: string) => divided.split(mark).length - 1;
  return MARKS.reduce<string>((a, b) => (count(b) > count(a) ? b : a), MARKS[0]);
}
