import { MOST_LETTERS } from './list-limits';

/** One cell of a text: what it says, where the mark or line end behind it stands, and whether its quotation mark is loose. */
type Cell = { text: string; end: number; isLoose: boolean };

/**
 * A line of a text (1 = the first) as its cells. `loose`: a quotation mark that opens in it does not close; `shifted`: so
 * that it has other cells than the line before, which may stand in the wrong columns.
 */
export type TextRecord = { line: number; cells: readonly string[]; quotes: 'right' | 'loose' | 'shifted' };

const QUOTE = '"';

/** As many columns as a spreadsheet has; empty cells beyond are not counted. */
const MOST_CELLS_OF_A_LINE = 16_384;

/**
 * The records of a text one after another, so that whoever has enough stops. A quotation mark that closes no cell is a
 * letter: one loose mark costs no other line anything. Each letter is looked at a fixed number of times.
 *
 * `text` has `\n` at the end of its lines; `mark` is the one letter between its cells.
 */
export function* recordsIn(text: string, mark: string): Generator<TextRecord> {
  let at = 0;
  let line = 1;
  let usual = 0;
  while (at < text.length) {
    if (text[at] === '\n') {
      line += 1;
      at += 1;
      continue;
    }
    const cells: string[] = [];
    const began = { at, line };
    let isLoose = false;
    let hasBare = false;
    for (;;) {
      const cell = cellAt(text, at, mark, hasBare ? usual : 0);
      if (cells.length < MOST_CELLS_OF_A_LINE || cell.text !== '') cells.push(cell.text);
      isLoose ||= cell.isLoose;
      hasBare ||= cell.text !== '' && text[at] !== QUOTE;
      at = cell.end;
      if (text[at] !== mark) break;
      at += 1;
    }
    for (let seen = began.at; seen <= at && seen < text.length; seen += 1) if (text[seen] === '\n') line += 1;
    at += 1;
    const isShifted = isLoose && usual > 0 && cells.length !== usual;
    yield { line: began.line, cells, quotes: isShifted ? 'shifted' : isLoose ? 'loose' : 'right' };
    if (!isLoose && cells.some((cell) => cell !== '')) usual = cells.length;
  }
}

function cellAt(text: string, start: number, mark: string, usual: number): Cell {
  if (text[start] === mark) return { text: '', end: start, isLoose: false };
  const opened = afterSpaces(text, start, mark);
  if (text[opened] !== QUOTE) return bareCell(text, start, mark);
  const closed = closingOf(text, opened, mark);
  if (closed !== undefined) {
    const inside = text.slice(opened + 1, closed);
    if (!swallowsLines(inside, mark, usual))
      return {
        text: inside.replaceAll('""', QUOTE),
        end: afterSpaces(text, closed + 1, mark),
        isLoose: false,
      };
  }
  return { ...bareCell(text, start, mark), isLoose: true };
}

function bareCell(text: string, start: number, mark: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== mark && text[end] !== '\n') end += 1;
  const written = text.slice(start, end).trim();
  // `"sagde "fint" bagefter"`: whoever wrote it meant the outer two as the cell's.
  const isWrapped = written.length > 1 && written.startsWith(QUOTE) && written.endsWith(QUOTE);
  return { text: isWrapped ? written.slice(1, -1) : written, end, isLoose: false };
}

/** Where the quotation mark stands that closes a cell: the first that is not doubled, if the cell ends behind it. */
function closingOf(text: string, opened: number, mark: string): number | undefined {
  let at = text.indexOf(QUOTE, opened + 1);
  while (at !== -1 && at - opened <= 2 * MOST_LETTERS) {
    if (text[at + 1] !== QUOTE) {
      const next = text[afterSpaces(text, at + 1, mark)];
      return next === undefined || next === mark || next === '\n' ? at : undefined;
    }
    at = text.indexOf(QUOTE, at + 2);
  }
  return undefined;
}

/**
 * Whether a cell with line breaks would take in whole lines of the list, where its row is not written in quotes
 * throughout: then two loose marks (as of inches) stand in two rows, and the rows between them are not one cell.
 */
const swallowsLines = (inside: string, mark: string, usual: number): boolean =>
  usual > 2 &&
  inside
    .split('\n')
    .slice(1)
    .some((piece) => piece.split(mark).length === usual);

function afterSpaces(text: string, start: number, mark: string): number {
  let at = start;
  while (text[at] === ' ' || (text[at] === '\t' && mark !== '\t')) at += 1;
  return at;
}
