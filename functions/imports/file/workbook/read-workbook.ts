import { ok, refuse, type Result } from '../../../../domain/result';
import { roomOfAFile } from '../gather-rows';
import { MOST_LIST_BYTES } from '../list-limits';
import type { Sheet, Sheets, SheetWishes } from '../sheet';
import { GENERAL, numberFormatsOf } from './number-formats';
import { partsOf } from './parts';
import { readSheet, type Book } from './read-sheet';
import { sharedStringsOf } from './shared-strings';
import { shownNumbers } from './shown-number';
import { openArchive, type ZipArchive } from './zip-archive';

/**
 * Reads the sheets of a workbook (xlsx) in their order, as whichever program wrote it shows them. Nothing is laid out
 * that holds nothing, and each sheet stops at the first limit.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  wishes: Pick<SheetWishes, 'withHidden'>,
): Promise<Result<Sheets>> {
  if (bytes.length > MOST_LIST_BYTES) return refuse({ code: 'file-too-large', most: MOST_LIST_BYTES });
  try {
    const archive = await openArchive(bytes);
    if (archive === 'workbook-too-large') return refuse({ code: archive });
    return ok({ encoding: 'xlsx', sheets: await sheetsOf(archive, wishes) });
  } catch {
    // The libraries name no closed set of errors; whatever they cannot read is the file's fault, for nothing else is asked.
    return refuse({ code: 'file-unreadable' });
  }
}

async function sheetsOf(
  archive: ZipArchive,
  { withHidden }: Pick<SheetWishes, 'withHidden'>,
): Promise<readonly Sheet[]> {
  const { sheets, sharedStrings, styles, countsFrom1904 } = await partsOf(archive);
  const book: Book = {
    strings: sharedStrings === undefined ? [] : await sharedStringsOf(archive.read(sharedStrings)),
    formatOf: styles === undefined ? () => GENERAL : await numberFormatsOf(archive.read(styles)),
    shown: shownNumbers(countsFrom1904),
    room: roomOfAFile(),
    withHidden,
  };
  const read: Sheet[] = [];
  for (const part of sheets) read.push(await readSheet(part, archive.read(part.path), book));
  return read;
}
