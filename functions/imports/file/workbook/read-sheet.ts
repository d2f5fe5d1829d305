import { gatherRows, type Room } from '../gather-rows';
import { MOST_COLUMNS } from '../list-limits';
import { NOTHING_UNREAD, type Sheet } from '../sheet';
import { lineOf, placeOf } from './cell-address';
import { gatherText, withoutEscapes } from './cell-text';
import { hiddenColumns } from './hidden-columns';
import type { FormatOf } from './number-formats';
import { isTrue, type SheetPart } from './parts';
import { scanXml, type Attributes } from './scan-xml';
import type { ShownNumber } from './shown-number';

/** What the sheets of a workbook share. */
export type Book = {
  strings: readonly string[];
  formatOf: FormatOf;
  shown: ShownNumber;
  room: Room;
  withHidden: boolean;
};

/** Something that stands this far out is no column of the list, and nobody sees it there. */
const FAR_OUT = 4 * MOST_COLUMNS;

type OpenCell = { line: number; column: number; kind: string; style: number; hasFormula: boolean };

/**
 * Reads the cells of a sheet one after another. A cell without address stands behind the one before it, a row without
 * number below the one before; a formula counts as the value that was saved with it; only the first cell of a merged
 * field says anything. Rows and columns that are hidden are counted and passed over, unless they are asked for.
 */
export async function readSheet(
  { name, isHidden }: Omit<SheetPart, 'path'>,
  pieces: AsyncIterable<Uint8Array>,
  { strings, formatOf, shown, room, withHidden }: Book,
): Promise<Sheet> {
  const gathered = gatherRows(room);
  const columns = hiddenColumns();
  const inline = gatherText();
  const hiddenLines = new Set<number>();
  let [line, column, formulas] = [0, -1, 0];
  let [isRowHidden, isFarOut] = [false, false];
  let cell: OpenCell | undefined;
  let value: string | undefined;
  let isValue = false;

  await scanXml(pieces, {
    open(element, attributes) {
      if (element === 'col' && !withHidden) columns.take(attributes);
      else if (element === 'row') openRow(attributes);
      else if (element === 'c') openCell(attributes);
      else if (cell !== undefined) {
        if (element === 'v') isValue = true;
        else if (element === 'f') cell.hasFormula = true;
        else inline.open(element);
      }
    },
    text(text) {
      if (isValue) value = (value ?? '') + text;
      else if (cell !== undefined) inline.text(text);
    },
    close(element) {
      if (element === 'v') isValue = false;
      else if (element === 'c' && cell !== undefined) closeCell(cell);
      else inline.close(element);
    },
    isDone: () => isFarOut || gathered.over() !== null,
  });
  const over = isFarOut ? ({ code: 'workbook-too-large' } as const) : gathered.over();
  const unread = {
    ...NOTHING_UNREAD,
    hiddenRows: hiddenLines.size,
    hiddenColumns: columns.named(),
    formulas,
  };
  return { name, isHidden, rows: gathered.rows(), over, unread };

  function openRow({ r, hidden }: Attributes): void {
    line = lineOf(r) ?? line + 1;
    column = -1;
    isRowHidden = !withHidden && isTrue(hidden);
  }

  function openCell({ r, t = 'n', s = '0' }: Attributes): void {
    const place = placeOf(r);
    column = place.column ?? column + 1;
    cell = { line: place.line ?? line, column, kind: t, style: Number(s), hasFormula: false };
    [value, isValue] = [undefined, false];
    inline.take();
  }

  function closeCell(closed: OpenCell): void {
    const text = textOf(closed).trim();
    cell = undefined;
    if (text === '') {
      if (closed.hasFormula && value === undefined) formulas += 1;
    } else if (isRowHidden) hiddenLines.add(closed.line);
    else if (columns.isHidden(closed.column)) columns.note(closed.column, text);
    else if (closed.column >= FAR_OUT) isFarOut = true;
    else gathered.put(closed.line, columns.shownAt(closed.column), text);
  }

  function textOf({ kind, style }: OpenCell): string {
    const written = value ?? '';
    switch (kind) {
      case 's':
        return strings[Number(written)] ?? '';
      case 'inlineStr':
        return inline.take();
      case 'b':
        return isTrue(written) ? 'TRUE' : written === '' ? '' : 'FALSE';
      case 'd':
        return written
          .replace('T', ' ')
          .replace(/Z$/, '')
          .replace(/\.\d{1,9}$/, '')
          .replace(/ 00:00:00$/, '');
      case 'str':
        return withoutEscapes(written);
      case 'n': {
        const number = written.trim() === '' ? NaN : Number(written);
        return Number.isFinite(number) ? shown(number, formatOf(style)) : written;
      }
      default:
        // A fault as it shows (`#N/A`).
        return written;
    }
  }
}
