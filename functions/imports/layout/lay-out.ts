import { ok, refuse, type Result } from '../../../domain/result';
import { FIRST_RECORDS, MOST_ROWS } from '../file/list-limits';
import type { KnownColumns } from '../file/known-columns';
import type { Row } from '../file/row';
import { isMail } from '../values/cell';
import { peopleOf, sectionsOf } from '../file/sections';
import { dateQuestion, readDate } from '../values/written-date';

/** How a list lies in its file. */
export type Layout = {
  /** A workbook's sheet by name; empty: the one whose columns are best known. */
  sheet: string;
  /** The line with the names of the columns; `none` has no names, `first` is the first line, and `guess` finds it. */
  header: 'guess' | 'first' | 'none' | number;
  known: KnownColumns;
  /** Whether hidden rows, columns and sheets are read with the others; otherwise they are counted and passed over. */
  withHidden?: boolean;
};

/** The first line has the names, whatever they are. */
export const FIRST_LINE: Layout = { sheet: '', header: 'first', known: () => 0 };

/** A list with its columns told apart from its rows; `header` is the line with their names, null where no line has. */
export type LaidOut = {
  header: number | null;
  columns: readonly string[];
  rows: readonly Row[];
  /** The first lines as they stand, whether above the header or below it. */
  first: readonly Row[];
  /** Whether it is one of several sections of a report. */
  isSectioned: boolean;
};

/**
 * Finds the header and the rows beneath it. What stands above a header is no row. Of a report in sections only the one
 * with the people is read, or the one that has the header that was asked for. The records come tidied and without empty
 * ones, so that little is done here: it is done while others wait.
 */
export function layOut(records: readonly Row[], layout: Layout): Result<LaidOut> {
  const filled =
    sectionsOf(records).find((rows) => rows.some(({ line }) => line === layout.header)) ?? peopleOf(records);
  const header = headerOf(filled, layout);
  if (!header.ok) return header;
  const { value: line } = header;
  const rows = line === null ? filled : filled.filter((one) => one.line > line);
  if (rows.length === 0) return refuse({ code: 'file-empty' });
  if (rows.length > MOST_ROWS) return refuse({ code: 'too-many-rows', most: MOST_ROWS });
  const names = filled.find((one) => one.line === line)?.cells ?? [];
  const width = rows.reduce((most, { cells }) => Math.max(most, widthOf(cells)), widthOf(names));
  const columns = Array.from({ length: width }, (_, index) => names[index]?.trim() ?? '');
  return ok({
    header: line,
    columns,
    rows,
    first: filled.slice(0, FIRST_RECORDS),
    isSectioned: filled.length < records.length,
  });
}

function headerOf(filled: readonly Row[], { header, known }: Layout): Result<number | null> {
  switch (header) {
    case 'none':
      return ok(null);
    case 'first':
      return ok(filled[0]?.line ?? null);
    case 'guess': {
      const candidates = filled.slice(0, FIRST_RECORDS).filter(({ cells }) => !cells.some(isOfARow));
      const best = Math.max(0, ...candidates.map(({ cells }) => known(cells)));
      if (best > 0) return ok(candidates.find(({ cells }) => known(cells) === best)?.line ?? null);
      const [first] = filled;
      return ok(first?.cells.some(isOfARow) === false ? first.line : null);
    }
    default:
      return filled.some(({ line }) => line === header)
        ? ok(header)
        : refuse({ code: 'body-invalid', field: 'header' });
  }
}

/** No column is named after a mail address or a day. */
const isOfARow = (cell: string): boolean =>
  isMail(cell) || readDate(cell) !== undefined || dateQuestion(cell) !== undefined;

const widthOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;
