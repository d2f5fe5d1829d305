import { columnReader, tidyName } from '../values/cell';
import { fixedColumnsRefusal } from '../layout/fixed-columns';
import type { Layout } from '../layout/lay-out';
import type { ReadRows } from '../layout/read-rows';
import { refuse, ok, type Result } from '../../../domain/result';

/** The names by which each column is known, the one that the app writes first. */
type Aliases<Column extends string> = Readonly<Record<Column, readonly [string, ...string[]]>>;

/** The most rows of a register that are written while the reader waits. */
const MOST_ROWS_OF_A_REGISTER = 10_000;

type Cells<Column extends string> = {
  /** Columns that are there and that nothing reads. */
  ignored: readonly string[];
  has: (column: Column) => boolean;
  cell: (cells: readonly string[], column: Column) => string;
};

const idsBy = <Column extends string>(aliases: Aliases<Column>): ReadonlyMap<string, Column> =>
  new Map(
    // Object.entries widens the keys to string; they are exactly the columns.
    (Object.entries(aliases) as [Column, readonly string[]][]).flatMap(([column, names]) =>
      names.map((name) => [tidyName(name), column] as const),
    ),
  );

const readerOf = <Column extends string>(header: readonly string[], aliases: Aliases<Column>) => {
  const ids = idsBy(aliases);
  const columns = Object.keys(aliases) as Column[];
  const named = header.map((name) => ids.get(tidyName(name)) ?? '');
  // Of two columns with the same meaning the first is read, as a grid may show a thing twice.
  const first = named.map((id, index) => (named.indexOf(id) === index ? id : ''));
  return { ...columnReader(first, columns), first };
};

/** A register lies in the sheet and under the line where its columns are best known; without a name there is none. */
export const registerLayout = <Column extends string>(aliases: Aliases<Column>): Layout => ({
  sheet: '',
  header: 'guess',
  known: (cells) => Object.keys(aliases).length - readerOf(cells, aliases).missing.length,
});

/** Reads the cells of a register by the names that its columns have in the systems which it comes from. */
export function readAliased<Column extends string>(
  rows: ReadRows,
  aliases: Aliases<Column>,
  needed: NoInfer<Column>,
): Result<Cells<Column>> {
  const { missing, cell, first } = readerOf(rows.columns, aliases);
  const refusal = fixedColumnsRefusal(
    rows,
    { missing: missing.includes(needed) ? [aliases[needed][0]] : [], doubled: [] },
    MOST_ROWS_OF_A_REGISTER,
  );
  if (refusal !== undefined) return refuse(refusal);
  return ok({
    ignored: rows.columns.filter((name, index) => name !== '' && first[index] === ''),
    has: (column) => !missing.includes(column),
    cell,
  });
}
