import type { ReadSheets } from '../sheet';
import { readText } from '../read-text';
import { readWorkbook } from '../workbook/read-workbook';
import { isZip } from '../workbook/zip-archive';

/** Reads a list's sheets in this thread: a workbook (xlsx), anything else as text. Files of others are read apart. */
export const readSheets: ReadSheets = async (bytes, wishes) =>
  isZip(bytes) ? readWorkbook(bytes, wishes) : readText(bytes, wishes);
