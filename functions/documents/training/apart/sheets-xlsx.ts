import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { markedText } from '../defuse-text';
import type { ExportCell, ExportSheet } from '../export-sheet';

/** The most letters that a cell can hold. */
const MOST_LETTERS = 32_767;
const DAY_FORMAT = 'dd-mm-yyyy';

/** Sheets as an xlsx file: days are real days, numbers numbers, and a text is a text however it begins. */
export function sheetsXlsx(sheets: readonly ExportSheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [
        columns.map((head): Cell => ({ value: head, type: String, fontWeight: 'bold' })),
        ...rows.map((row) => row.map(cellXlsx)),
      ],
      columns: columns.map((head, index) => ({ width: widthOf(head, rows, index) })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

function cellXlsx(cell: ExportCell): Cell {
  switch (cell.kind) {
    case 'text': {
      const value = markedText(cell.text).slice(0, MOST_LETTERS);
      return value === '' ? null : { value, type: String };
    }
    case 'day':
      return cell.day === null ? null : { value: new Date(cell.day), type: Date, format: DAY_FORMAT };
    case 'number':
      return cell.number === null ? null : { value: cell.number, type: Number };
  }
}

/** Wide enough for the head and the first rows, in letters. */
function widthOf(head: string, rows: ExportSheet['rows'], index: number): number {
  const lengths = rows.slice(0, 100).map((row) => {
    const cell = row[index];
    return cell?.kind === 'text' ? cell.text.length : DAY_FORMAT.length;
  });
  return Math.min(60, Math.max(head.length, ...lengths, 8) + 2);
}
