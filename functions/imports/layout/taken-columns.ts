import { tidyName } from '../values/cell';

/** The names by which each column is known, the one that the app writes first. */
export type ColumnAliases<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/**
 * Which column (from 0) is taken for what. Each column of the file is one thing at most: what stands first in the table
 * of names has its say first, by the first of its names that is there. So a grid that shows a name twice is read as it is.
 */
export function takenColumns<Column extends string>(
  header: readonly string[],
  aliases: ColumnAliases<Column>,
): Readonly<Record<Column, number | null>> {
  const names = header.map(tidyName);
  const used = new Set<number>();
  // Object.entries and Object.fromEntries widen the keys to string; they are exactly the columns.
  const entries = (Object.entries(aliases) as [Column, readonly string[]][]).map(([column, known]) => {
    const found = known
      .map((name) => names.findIndex((one, index) => one === tidyName(name) && !used.has(index)))
      .find((index) => index !== -1);
    if (found !== undefined) used.add(found);
    return [column, found ?? null] as const;
  });
  return Object.fromEntries(entries) as Record<Column, number | null>;
}

/** How many columns were found. */
export const countTaken = (taken: Readonly<Record<string, number | null>>): number =>
  Object.values(taken).filter((index) => index !== null).length;
