import readXlsxFile from 'read-excel-file/node';
import { ok, refuse, type Result } from '../../domain/result';
import { bestKnown, FIRST_LINE, layOut, type Layout, type Row } from './lay-out';
import { MOST_LIST_BYTES, readRows, type Rows } from './read-rows';
import { isZip, whyNotUnpacked } from './xlsx-size';

/**
 * Reads a list: a workbook (xlsx) by the sheet that is named or else the one whose columns are best known, anything
 * else as text (see `readRows`). A formula in a workbook counts as the value that was saved with it; dates become ISO
 * dates.
 */
export async function readTable(bytes: Uint8Array, layout: Layout = FIRST_LINE): Promise<Result<Rows>> {
  if (!isZip(bytes)) return readRows(bytes, layout);
  if (bytes.length > MOST_LIST_BYTES) return refuse({ code: 'file-too-large', most: MOST_LIST_BYTES });
  const problem = whyNotUnpacked(bytes);
  if (problem !== undefined) return refuse({ code: problem });
  const book = await sheetsOf(bytes);
  if (book === undefined) return refuse({ code: 'file-unreadable' });
  const chosen = sheetOf(book, layout);
  if (chosen === undefined)
    return refuse(layout.sheet === '' ? { code: 'file-empty' } : { code: 'body-invalid', field: 'sheet' });
  const laidOut = layOut(chosen.records, layout);
  if (!laidOut.ok) return laidOut;
  const sheets = book.map(({ sheet }) => sheet);
  return ok({ encoding: 'xlsx', sheets, sheet: chosen.sheet, ...laidOut.value });
}

type Sheet = { sheet: string; records: readonly Row[] };

/** The named sheet. If none is named: the one whose columns are best known, and of those alike the first with rows. */
function sheetOf(book: readonly Sheet[], { sheet, known }: Layout): Sheet | undefined {
  if (sheet !== '') return book.find((one) => one.sheet === sheet);
  const scored = book.map((one) => ({
    one,
    score: bestKnown(one.records, known) + Math.min(one.records.filter(isFilled).length, 2) / 10,
  }));
  const [first, ...others] = scored;
  if (first === undefined) return undefined;
  return others.reduce((best, next) => (next.score > best.score ? next : best), first).one;
}

const isFilled = ({ cells }: Row): boolean => cells.some((cell) => cell !== '');

/** The sheets of a workbook, or nothing where the bytes are no workbook. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[] | undefined> {
  try {
    const book = await readXlsxFile(Buffer.from(bytes));
    return book.map(({ sheet, data }) => ({
      sheet,
      records: data.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) })),
    }));
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
