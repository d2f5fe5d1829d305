import path from 'node:path';
import { readSheets } from '../../functions/imports/file/apart/read-sheets';
import { valueOf } from './files';

/** The cells of each sheet as they show, and as their entry line has them (no rounding, a day in full). */
export type ShownBook = Readonly<
  Record<string, { shown: readonly (readonly string[])[]; entered: readonly (readonly string[])[] }>
>;

/** What LibreOffice showed of each workbook when `npm run test:workbooks` ran last. */
export const SHOWN_FILE = path.join(
  __dirname,
  '..',
  'functions',
  'imports',
  'file',
  'shown-by-libreoffice.json',
);

type Cells = Readonly<Record<string, ReadonlyMap<string, string>>>;

/** The cells of every sheet as the app reads them, by row and column. */
export async function cellsAsRead(bytes: Uint8Array): Promise<Cells> {
  const { sheets } = valueOf(await readSheets(bytes, { mark: '', withHidden: true }));
  return Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      new Map(
        rows.flatMap(({ line, cells }) => filled(cells).map(([at, text]) => [place(line - 1, at), text])),
      ),
    ]),
  );
}

/** Where what the app reads is neither what the cell shows nor what its entry line has, in words. */
export function differences(book: ShownBook, read: Cells): string[] {
  const found: string[] = [];
  const names = new Set([...Object.keys(book), ...Object.keys(read)]);
  for (const name of names) {
    const shown = cellsOf(book[name]?.shown ?? []);
    const entered = cellsOf(book[name]?.entered ?? []);
    const cells = read[name] ?? new Map<string, string>();
    for (const at of new Set([...shown.keys(), ...entered.keys(), ...cells.keys()])) {
      const [is, may, also] = [cells.get(at) ?? '', shown.get(at) ?? '', entered.get(at) ?? ''];
      // A text that looks like a day shows as it was entered.
      if (is === may && may === also) continue;
      const day = dayOf(may, also);
      if (day === undefined ? is !== tidied(may) && is !== tidied(also) : is !== day)
        found.push(
          `${name} ${at}: read ${JSON.stringify(is)}, shown ${JSON.stringify(may)}, entered ${JSON.stringify(also)}`,
        );
    }
  }
  return found;
}

/**
 * A day is read in one way, whatever way it shows, and with its time where that shows; the entry line has it in full,
 * with the month first unless the format is Danish or standard.
 */
function dayOf(shown: string, entered: string): string | undefined {
  const [, written = '', time = ''] = /^([\d/-]{10})(?: (\d\d:\d\d:\d\d))?$/.exec(entered) ?? [];
  const parts = written.split(/[/-]/);
  if (parts.length !== 3) return undefined;
  const [first = '', second = '', third = ''] = parts;
  const day = written.includes('/')
    ? [third, first, second]
    : first.length === 4
      ? parts
      : [third, second, first];
  const hasTime = shown.includes(':') && time !== '' && time !== '00:00:00';
  return hasTime ? `${day.join('-')} ${time}` : day.join('-');
}

const tidied = (text: string): string => text.replaceAll('\r\n', '\n').trim();
const place = (row: number, column: number) => `row ${String(row + 1)} column ${String(column + 1)}`;
const filled = (cells: readonly string[]) =>
  Array.from(cells.entries()).filter(([, text]) => text.trim() !== '');
const cellsOf = (rows: readonly (readonly string[])[]) =>
  new Map(rows.flatMap((cells, row) => filled(cells).map(([at, text]) => [place(row, at), text])));
