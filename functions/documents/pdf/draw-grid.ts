import { TEXT_AREA, TEXT_WIDTH } from './page-measures';
import type { DrawingTools } from './page-flow';
import type { PreparedBlock } from './prepared-block';
import type { StructureElement } from './tagged-pdf';
import { RULE_COLOR, type TextStyle } from './text-styles';
import type { SetText } from './typesetter';

export type GridCell = {
  readonly text: string;
  readonly style: TextStyle;
  /** What the cell names, when it is a header. */
  readonly heads?: 'Row' | 'Column';
  readonly language?: string | undefined;
};

export type Grid = {
  /** The parts of the width that the columns have. */
  readonly shares: readonly number[];
  readonly header?: readonly GridCell[];
  readonly rows: readonly (readonly GridCell[])[];
};

const PADDING = { side: 5, above: 4, below: 4.5 };

/** A row is divided only where it cannot stand on a page by itself, and then with this many lines or more at first. */
const FEWEST_LINES = 3;

/** A table no higher than this stays on one page, with the heading before it; points. */
const SMALL_TABLE = 200;

/** A header higher than this leaves too little of a page to stand on every one; points. */
const HIGHEST_HEADER = 200;

const BELOW_TABLE = 4;

type SetCell = GridCell & { readonly set: SetText; readonly x: number };
type SetRow = { readonly cells: readonly SetCell[]; readonly height: number };

/** Rows with light rules between them; the header stands again on top of each further page, there as an artifact. */
export function prepareGrid(press: DrawingTools, { shares, header, rows }: Grid): PreparedBlock {
  const head = header === undefined ? undefined : setRow(press, header, shares);
  const body = rows.map((row) => setRow(press, row, shares));
  const again = head !== undefined && head.height <= HIGHEST_HEADER ? head : undefined;
  const headHeight = head?.height ?? 0;
  const wholePage = TEXT_AREA.bottom - TEXT_AREA.top - (again?.height ?? 0);
  const { pdf, flow } = press;
  const whole = body.reduce((sum, row) => sum + row.height, headHeight);
  const firstRow = body[0] === undefined ? 0 : roomFor(body[0], wholePage);
  const lead = whole <= SMALL_TABLE ? whole : headHeight + firstRow;

  return {
    before: 9,
    lead,
    draw: (parent) => {
      const table = pdf.addElement(parent, 'Table');
      flow.keep(lead);
      if (head !== undefined) {
        const row = pdf.addElement(pdf.addElement(table, 'THead'), 'TR');
        drawWholeOrDivided(press, head, cellElements(press, head, row), undefined);
        drawRule(press, 'strong');
      }
      const group = pdf.addElement(table, 'TBody');
      for (const row of body) {
        if (flow.room() < roomFor(row, wholePage)) nextPage(press, again);
        const elements = cellElements(press, row, pdf.addElement(group, 'TR'));
        drawWholeOrDivided(press, row, elements, again);
        drawRule(press, 'light');
      }
      flow.y += BELOW_TABLE;
    },
  };
}

/** How much room there must be before the row begins. */
const roomFor = ({ height, cells }: SetRow, wholePage: number): number =>
  height <= wholePage ? height : paddedHeight(FEWEST_LINES, cells);

function setRow({ type }: DrawingTools, cells: readonly GridCell[], shares: readonly number[]): SetRow {
  if (cells.length !== shares.length)
    throw new Error(`Cannot draw a row of ${cells.length} cells in a table of ${shares.length} columns`);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let x = TEXT_AREA.left;
  const done = cells.map((cell, column): SetCell => {
    const width = (TEXT_WIDTH * (shares[column] ?? 0)) / whole;
    const where = cell.style.font === 'code' ? 'anywhere' : 'words';
    const set = type.set(cell.text, cell.style, width - 2 * PADDING.side, where);
    const placed = { ...cell, set, x: x + PADDING.side };
    x += width;
    return placed;
  });
  const lines = Math.max(...done.map(({ set }) => set.lines.length));
  return { cells: done, height: paddedHeight(lines, done) };
}

const leadingOf = (cells: readonly SetCell[]): number => Math.max(...cells.map(({ style }) => style.leading));

const paddedHeight = (lines: number, cells: readonly SetCell[]): number =>
  PADDING.above + lines * leadingOf(cells) + PADDING.below;

/** The elements of the cells: a header names its row or column, and code is one text however it is cut. */
function cellElements({ pdf }: DrawingTools, { cells }: SetRow, row: StructureElement): CellElement[] {
  return cells.map(({ heads, style, set, language }): CellElement => {
    const tag = heads === undefined ? 'TD' : 'TH';
    const attributes = heads === undefined ? { language } : { language, scope: heads };
    const cell = pdf.addElement(row, tag, attributes);
    if (style.font !== 'code') return { element: cell, tag };
    return { element: pdf.addElement(cell, 'Code', { actual: set.lines.join('') }), tag: 'Code' };
  });
}

type CellElement = { readonly element: StructureElement; readonly tag: 'TD' | 'TH' | 'Code' };

/** Draws the lines of the row from `from` on, at most `count` of each cell, and moves the flow below them. */
function drawRow(
  { pdf, type, flow }: DrawingTools,
  { cells }: SetRow,
  elements: readonly CellElement[] | 'artifact',
  { from, count }: { from: number; count: number } = { from: 0, count: Infinity },
): void {
  const top = flow.y + PADDING.above;
  const parts = cells.map(({ set }) => set.lines.slice(from, from + count));
  cells.forEach(({ set, x }, column) => {
    const part = { style: set.style, lines: parts[column] ?? [] };
    if (part.lines.length === 0) return;
    const draw = () => {
      type.draw(part, x, top);
    };
    if (elements === 'artifact') {
      pdf.drawArtifact('Pagination', draw);
      return;
    }
    const cell = elements[column];
    if (cell !== undefined) pdf.drawContent(cell.element, cell.tag, draw);
  });
  flow.y += paddedHeight(Math.max(...parts.map((lines) => lines.length)), cells);
}

/** `again` is the header that stands on top of every page that the row needs. */
function drawWholeOrDivided(
  press: DrawingTools,
  row: SetRow,
  elements: readonly CellElement[],
  again: SetRow | undefined,
): void {
  if (row.height <= press.flow.room()) {
    drawRow(press, row, elements);
    return;
  }
  const lines = Math.max(...row.cells.map(({ set }) => set.lines.length));
  let from = 0;
  while (from < lines) {
    const room = press.flow.room() - PADDING.above - PADDING.below;
    const count = Math.max(1, Math.floor(room / leadingOf(row.cells)));
    drawRow(press, row, elements, { from, count });
    from += count;
    if (from < lines) nextPage(press, again);
  }
}

function nextPage(press: DrawingTools, again: SetRow | undefined): void {
  press.flow.newPage();
  if (again === undefined) return;
  drawRow(press, again, 'artifact');
  drawRule(press, 'strong');
}

function drawRule({ pdf, flow }: DrawingTools, kind: 'strong' | 'light'): void {
  pdf.drawArtifact('Layout', () => {
    const [width, color] = [kind === 'strong' ? 0.8 : 0.5, RULE_COLOR[kind]];
    pdf.lineWidth(width).moveTo(TEXT_AREA.left, flow.y).lineTo(TEXT_AREA.right, flow.y).stroke(color);
  });
}
