import { z } from 'zod';
import { FILE_GRIDS, type FileGrid } from '../../../domain/feed/file-grid';
import { ok, refuse, type Result } from '../../../domain/result';
import { fileColumns } from '../../../contracts/feed/feed-file';
import { headerLine } from '../../../contracts/imports/imports';
import { jsonOf } from '../json-of';
import type { Layout } from '../layout/lay-out';
import type { GridTaken } from './grid-columns';

/** A parameter that was not given. */
const gridLeftOut = z.literal('');

/** What the reader says of a file: what its rows are about, and where its columns stand; what is not said is guessed. */
export type SaidOfFeedFile = {
  grid: FileGrid | undefined;
  columns: GridTaken;
  header: Layout['header'];
};

/** How the caller wants a file read, by the query (see the contract). */
export function feedFileAsked(query: (name: string) => string): Result<SaidOfFeedFile> {
  const columns = fileColumns.safeParse(jsonOf(query('columns'), {}));
  if (!columns.success) return refuse({ code: 'body-invalid', field: 'columns' });
  const header = gridLeftOut.or(headerLine).safeParse(query('header'));
  if (!header.success) return refuse({ code: 'body-invalid', field: 'header' });
  const grid = FILE_GRIDS.find((one) => one === query('grid'));
  if (grid === undefined && query('grid') !== '') return refuse({ code: 'body-invalid', field: 'grid' });
  return ok({ grid, columns: columns.data, header: header.data === '' ? 'guess' : header.data });
}
