import { ok, type Result } from '../../../domain/result';
import { XLSX } from '../../content/media-types';
import { writeSheetsApart } from '../../documents/training/apart/write-sheets-apart';
import type { ExportSheet } from '../../documents/training/export-sheet';
import { fileResponse } from '../edge/file-response';

/** A register as a workbook of one sheet, written in a thread of its own; `name` is without its extension. */
export async function workbook(
  sheet: ExportSheet,
  name: string,
): Promise<Result<ReturnType<typeof fileResponse>>> {
  const bytes = await writeSheetsApart([sheet]);
  return bytes.ok ? ok(fileResponse({ bytes: bytes.value, mediaType: XLSX }, `${name}.xlsx`)) : bytes;
}
