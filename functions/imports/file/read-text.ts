import { ok, refuse, type Result } from '../../../domain/result';
import { recordsIn } from './csv-cells';
import { decodedText } from './decoded-text';
import { dividingMark } from './dividing-mark';
import { gatherRows, roomOfAFile } from './gather-rows';
import { MOST_LIST_BYTES } from './list-limits';
import { NOTHING_UNREAD, type Sheets, type SheetWishes } from './sheet';

/** How many lines are named; of more than that the first. */
const MOST_NAMED = 20;

/** Some programs tell a spreadsheet on a line of its own which mark divides the cells. */
const SAID_MARK = /^\ufeff?sep=([;,\t|])\n/i;

/**
 * Reads a list as spreadsheets in Denmark and elsewhere export it: semicolon, comma, tab or bar; UTF-8 or UTF-16 with or
 * without a mark, or Windows-1252. What is not text in any of these is refused, never guessed at. It stops at the first
 * limit while it reads.
 */
export function readText(bytes: Uint8Array, { mark }: Pick<SheetWishes, 'mark'>): Result<Sheets> {
  if (bytes.length === 0) return refuse({ code: 'file-empty' });
  if (bytes.length > MOST_LIST_BYTES) return refuse({ code: 'file-too-large', most: MOST_LIST_BYTES });
  const decoded = decodedText(bytes);
  if (decoded === undefined) return refuse({ code: 'file-unreadable' });
  const { text, encoding } = decoded;
  const [, said] = SAID_MARK.exec(text) ?? [];
  const gathered = gatherRows(roomOfAFile());
  const [looseQuotes, refusedLines]: [number[], number[]] = [[], []];
  for (const { line, cells, quotes } of recordsIn(text, said ?? (mark || dividingMark(text)))) {
    if (said !== undefined && line === 1) continue;
    if (quotes !== 'right') noteLine(quotes === 'loose' ? looseQuotes : refusedLines, line);
    if (quotes === 'shifted') continue;
    for (const [column, cell] of cells.entries()) gathered.put(line, column, cell);
    gathered.widen(line, cells.length);
    if (gathered.over() !== null) break;
  }
  const unread = { ...NOTHING_UNREAD, looseQuotes, refusedLines };
  const sheet = { name: '', isHidden: false, rows: gathered.rows(), over: gathered.over(), unread };
  return ok({ encoding, sheets: [sheet] });
}

const noteLine = (lines: number[], line: number): void => {
  if (lines.length < MOST_NAMED) lines.push(line);
};
