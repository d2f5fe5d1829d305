import readXlsxFile from 'read-excel-file/node';
import { ok, refuse, type Result } from '../../domain/result';
import { MOST_LIST_BYTES, MOST_ROWS, readRows, type Rows } from './read-rows';
import { isSmallEnough, isZip } from './xlsx-size';

/**
 * Reads a list: a workbook (xlsx) by its first sheet or the one that is named, anything else as text (see `readRows`).
 * A formula in a workbook counts as the value that was saved with it; dates become ISO dates.
 */
export async function readTable(bytes: Uint8Array, sheet = ''): Promise<Result<Rows>> {
  if (!isZip(bytes)) return readRows(bytes);
  if (bytes.length > MOST_LIST_BYTES || !isSmallEnough(bytes))
    return refuse({ code: 'file-too-large', most: MOST_LIST_BYTES });
  const book = await sheetsOf(bytes);
  const sheets = book?.map((one) => one.sheet) ?? [];
  const chosen = sheet === '' ? book?.[0] : book?.find((one) => one.sheet === sheet);
  if (chosen === undefined)
    return refuse(
      book === undefined ? { code: 'file-unreadable' } : { code: 'body-invalid', field: 'sheet' },
    );
  const filled = chosen.data
    .map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...rows] = filled;
  if (header === undefined || rows.length === 0) return refuse({ code: 'file-empty' });
  if (rows.length > MOST_ROWS) return refuse({ code: 'too-many-rows', most: MOST_ROWS });
  return ok({ encoding: 'xlsx', sheets, columns: header.cells, rows });
}

/** The sheets of a workbook, or nothing where the bytes are no workbook. */
async function sheetsOf(
  bytes: Uint8Array,
): Promise<readonly { sheet: string; data: readonly (readonly unknown[])[] }[] | undefined> {
  try {
    return await readXlsxFile(Buffer.from(bytes));
  } catch {
    // The library names no closed set of errors; whatever it cannot read is the file's fault, for nothing else is asked.
    return undefined;
  }
}

/** What the library gives is text, number, truth value, date or nothing; its own types name dates wrongly. */
const textOf = (cell: unknown): string => {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell).trim()
    : '';
};
