import { FILE_GRIDS, fieldsOfGrid, type FileField, type FileGrid } from '../../../domain/feed/file-grid';
import { FILE_COLUMNS, GRID_MARKS } from '../../../words/imports/feed-file-columns';
import type { Layout } from '../layout/lay-out';
import { countTaken, takenColumns } from '../layout/taken-columns';
import { tidyName } from '../values/cell';

/** Which column (from 0) is taken for what; null: none is. */
export type GridTaken = Readonly<Partial<Record<FileField, number | null>>>;

/** By name alone: each grid names a part of the fields. */
const namedIn = (grid: FileGrid, header: readonly string[]) =>
  takenColumns<string>(header, FILE_COLUMNS[grid]);

const MARKS = new Map(FILE_GRIDS.map((grid) => [grid, new Set(GRID_MARKS[grid].map(tidyName))] as const));

const knownOf = (grid: FileGrid, header: readonly string[]): number =>
  countTaken(namedIn(grid, header)) +
  header.filter((name) => MARKS.get(grid)?.has(tidyName(name)) === true).length;

/** The grid whose columns the header names best; of those alike the first. */
export const gridOf = (header: readonly string[]): FileGrid =>
  FILE_GRIDS.reduce((best, grid) => (knownOf(grid, header) > knownOf(best, header) ? grid : best));

/** A file lies in the sheet and under the line where the columns of its grid, or of any, are best known. */
export const gridLayout = (
  grid: FileGrid | undefined,
  header: Layout['header'],
): Pick<Layout, 'header' | 'known'> => ({
  header,
  known: (cells) => Math.max(...(grid === undefined ? FILE_GRIDS : [grid]).map((one) => knownOf(one, cells))),
});

/** What each column is: as the reader says, and where nothing is said by its name. */
export function columnsOf(grid: FileGrid, header: readonly string[], said: GridTaken): GridTaken {
  const named = namedIn(grid, header);
  const chosen = new Set(Object.values(said));
  return Object.fromEntries(
    fieldsOfGrid(grid).map((field) => {
      const byName = named[field] ?? null;
      const asked = said[field];
      const index = asked === undefined ? (chosen.has(byName) ? null : byName) : asked;
      return [field, index !== null && index < header.length ? index : null];
    }),
  );
}
