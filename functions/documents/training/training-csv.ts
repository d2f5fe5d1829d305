import { inSlices, type Slices } from '../../pace/slice-by-slice';
import { defuseText } from './defuse-text';
import { numericDay, type ExportCell, type ExportSheet } from './export-sheet';

/** A sheet as CSV the way Danish Excel opens it: UTF-8 with BOM, semicolons, CRLF; every text formula-safe. */
export function* sheetCsv({ columns, rows }: ExportSheet): Slices<Buffer> {
  const lines = [columns.map(quoted).join(';')];
  yield* inSlices(rows, (row) => lines.push(row.map(cellCsv).join(';')));
  return Buffer.from(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`, 'utf8');
}

function cellCsv(cell: ExportCell): string {
  switch (cell.kind) {
    case 'text':
      return quoted(cell.text);
    case 'day':
      return cell.day === null ? '' : numericDay(cell.day);
    case 'number':
      return cell.number === null ? '' : String(cell.number);
  }
}

function quoted(text: string): string {
  const safe = defuseText(text);
  return /[";,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
