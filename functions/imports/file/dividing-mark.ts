import { decodedText } from './decoded-text';
import { bestKnown, type KnownColumns } from './known-columns';
import { tidyCell } from './tidy-cell';

const MARKS = [';', '\t', ',', '|'] as const;

/** How many lines are looked at to find the dividing mark, and how many letters of the file. */
const FIRST_LINES = 10;
const FIRST_LETTERS = 100_000;

/** The mark by which the columns are best known; where none are, the one that is most frequent in the first line with any. */
export function dividingMark(text: string, known: KnownColumns = () => 0): string {
  const lines = text.slice(0, FIRST_LETTERS).split('\n').slice(0, FIRST_LINES);
  const recordsBy = (mark: string) =>
    lines.map((line, index) => ({
      line: index + 1,
      cells: line.split(mark).map((cell) => unquoted(tidyCell(cell).trim())),
    }));
  const scored = MARKS.map((mark) => ({ mark, score: bestKnown(recordsBy(mark), known) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 0) return best.mark;
  const divided = lines.find((line) => MARKS.some((mark) => line.includes(mark))) ?? '';
  const count = (mark: string) => divided.split(mark).length - 1;
  return MARKS.reduce<string>((a, b) => (count(b) > count(a) ? b : a), MARKS[0]);
}

/** The mark of a file by its first letters, read here although the rest is read apart: only here the columns are known. */
export function markOf(bytes: Uint8Array, known: KnownColumns): string {
  const decoded = decodedText(wholeLetters(bytes));
  return decoded === undefined ? '' : dividingMark(decoded.text, known);
}

/** The first bytes of a file, cut behind a line end where there is one, so that no letter is cut in two. */
function wholeLetters(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= FIRST_LETTERS) return bytes;
  const first = bytes.subarray(0, FIRST_LETTERS);
  const end = first.lastIndexOf(0x0a);
  // The zero behind a line end belongs to it in UTF-16 with the low byte first.
  return end === -1 ? first : first.subarray(0, bytes[end + 1] === 0 ? end + 2 : end + 1);
}

const unquoted = (cell: string): string =>
  cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1) : cell;
