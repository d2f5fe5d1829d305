import { fixedColumnsRefusal } from '../layout/fixed-columns';
import type { Layout } from '../layout/lay-out';
import type { ReadRows } from '../layout/read-rows';
import { countTaken, takenColumns } from '../layout/taken-columns';
import { refuse, ok, type Result } from '../../../domain/result';

/** The names by which each column is known, the one that the app writes first. */
type Aliases<Column extends string> = Readonly<Record<Column, readonly [string, ...string[]]>>;

/** The most rows of a register that are written while the reader waits. */
export const MOST_ROWS_OF_A_REGISTER = 10_000;

type Cells<Column extends string> = {
  /** Columns that are there and that nothing reads. */
  ignored: readonly string[];
  has: (column: Column) => boolean;
  cell: (cells: readonly string[], column: Column) => string;
};

/** A register lies in the sheet and under the line where its columns are best known; without a name there is none. */
export const registerLayout = <Column extends string>(aliases: Aliases<Column>): Layout => ({
  sheet: '',
  header: 'guess',
  known: (cells) => countTaken(takenColumns(cells, aliases)),
});

/** Reads the cells of a register by the names that its columns have in the systems which it comes from. */
export function readAliased<Column extends string>(
  rows: ReadRows,
  aliases: Aliases<Column>,
  needed: NoInfer<Column>,
): Result<Cells<Column>> {
  const taken = takenColumns(rows.columns, aliases);
  const refusal = fixedColumnsRefusal(
    rows,
    { missing: taken[needed] === null ? [aliases[needed][0]] : [], doubled: [] },
    MOST_ROWS_OF_A_REGISTER,
  );
  if (refusal !== undefined) return refuse(refusal);
  const used = new Set<number | null>(Object.values(taken));
  return ok({
    ignored: rows.columns.filter((name, index) => name !== '' && !used.has(index)),
    has: (column) => taken[column] !== null,
    cell: (cells, column) => {
      const index: number | null = taken[column];
      return cells[index ?? -1]?.trim() ?? '';
    },
  });
}
