import { ok } from '../../../domain/result';
import { CSV } from '../../content/media-types';
import type { ExportSheet } from '../../documents/training/export-sheet';
import { sheetCsv } from '../../documents/training/training-csv';
import { sliceBySlice } from '../../pace/slice-by-slice';
import { fileResponse } from '../edge/file-response';

/** A register as csv, with no text that a spreadsheet takes for a formula; `name` is without its extension. */
export const csvFile = async (sheet: ExportSheet, name: string) =>
  ok(fileResponse({ bytes: await sliceBySlice(sheetCsv(sheet)), mediaType: CSV }, `${name}.csv`));
