import { ok, refuse, type Result } from '../../../domain/result';
import { markOf } from '../file/dividing-mark';
import { bestKnown } from '../file/known-columns';
import { FIRST_LINE, layOut, type LaidOut, type Layout } from './lay-out';
import { readText } from '../file/read-text';
import type { Sheet, Sheets, Unread } from '../file/sheet';

/** A list as read: how its letters were coded, its sheets, and what is in it. */
export type ReadRows = LaidOut & {
  encoding: Sheets['encoding'];
  /** The names of a workbook's sheets that can be read, those that show first, and the one that was read; none for text. */
  sheets: readonly string[];
  sheet: string;
  /** What the file has beside the rows. */
  unread: Unread & { hiddenSheets: readonly string[] };
};

/** Reads a list that is text, in this thread (see `readText`). */
export function readRows(bytes: Uint8Array, layout: Layout = FIRST_LINE): Result<ReadRows> {
  const read = readText(bytes, { mark: markOf(bytes, layout.known) });
  return read.ok ? rowsOf(read.value, layout) : read;
}

/**
 * The rows of a list by the sheet that is named, or else by the one whose columns are best known. What is hidden is
 * taken only when it is asked for: a sheet by its name, all of it by the layout.
 */
export function rowsOf({ encoding, sheets }: Sheets, layout: Layout): Result<ReadRows> {
  const shown = sheets.filter((one) => !one.isHidden);
  const hidden = sheets.filter((one) => one.isHidden);
  const readable = layout.withHidden === true ? [...shown, ...hidden] : shown;
  const chosen =
    layout.sheet === '' ? bestSheet(readable, layout) : sheets.find((one) => one.name === layout.sheet);
  if (chosen === undefined && layout.sheet !== '') return refuse({ code: 'body-invalid', field: 'sheet' });
  if (chosen !== undefined && chosen.over !== null) return refuse(chosen.over);
  const hiddenSheets = hidden.filter((one) => one !== chosen && one.rows.length > 0).map(({ name }) => name);
  const hasHidden = hiddenSheets.length > 0 || (chosen?.unread.hiddenRows ?? 0) > 0;
  if (chosen === undefined) return refuse({ code: hasHidden ? 'only-hidden' : 'file-empty' });
  const laidOut = layOut(chosen.rows, layout);
  if (!laidOut.ok)
    return laidOut.refusal.code === 'file-empty' && hasHidden ? refuse({ code: 'only-hidden' }) : laidOut;
  const names = encoding === 'xlsx' ? readable.map(({ name }) => name) : [];
  return ok({
    encoding,
    sheets: names,
    sheet: chosen.name,
    unread: { ...chosen.unread, hiddenSheets },
    ...laidOut.value,
  });
}

/** The sheet whose columns are best known, and of those alike the first with rows. */
function bestSheet(sheets: readonly Sheet[], { known }: Layout): Sheet | undefined {
  const scored = sheets.map((one) => ({
    one,
    score: bestKnown(one.rows, known) + Math.min(one.rows.length, 2) / 10,
  }));
  const [first, ...others] = scored;
  if (first === undefined) return undefined;
  return others.reduce((best, next) => (next.score > best.score ? next : best), first).one;
}
