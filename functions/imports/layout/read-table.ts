import type { Result } from '../../../domain/result';
import { readSheetsApart } from '../file/apart/read-sheets-apart';
import { markOf } from '../file/dividing-mark';
import { FIRST_LINE, type Layout } from './lay-out';
import { rowsOf, type ReadRows } from './read-rows';
import { readSheets } from '../file/apart/read-sheets';
import type { ReadSheets } from '../file/sheet';

type ReadTable = (bytes: Uint8Array, layout?: Layout) => Promise<Result<ReadRows>>;

const readTableBy =
  (read: ReadSheets): ReadTable =>
  async (bytes, layout = FIRST_LINE) => {
    const wishes = { mark: markOf(bytes, layout.known), withHidden: layout.withHidden === true };
    const sheets = await read(bytes, wishes);
    return sheets.ok ? rowsOf(sheets.value, layout) : sheets;
  };

/**
 * Reads a list that somebody sends: a workbook (xlsx) by the sheet that is named or else the one whose columns are best
 * known, anything else as text. It is read apart: whatever the file is, this thread goes on answering others.
 */
export const readTable: ReadTable = readTableBy(readSheetsApart);

/** Reads a list in this thread, which waits for it: for files that we have made ourselves. */
export const readTableHere: ReadTable = readTableBy(readSheets);
