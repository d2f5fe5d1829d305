import * as z from 'zod/mini';
import { FILE_FIELDS, FILE_GRIDS } from '../../domain/feed/file-grid';
import { endpoint } from '../endpoint';
import { listReading } from '../imports/imports';
import { SOURCE_QUERY } from '../list-source';
import { registerPreview } from '../register/register-list';

/** Which column (from 0) holds what; null: none does. What is not named is told by its name. */
export const fileColumns = z.partialRecord(z.enum(FILE_FIELDS), z.nullable(z.int().check(z.gte(0))));
export type FileColumns = z.infer<typeof fileColumns>;

/** What the rows of a file give reason to propose, and how it was read. */
const feedFilePreview = z.extend(registerPreview, {
  header: listReading.shape.header,
  firstLines: listReading.shape.firstLines,
  columnsFound: listReading.shape.columnsFound,
  grid: z.enum(FILE_GRIDS),
  taken: fileColumns,
  /** What must be said by a column and is by none; until then no row is read. */
  needs: z.array(z.enum(FILE_FIELDS)),
  /** Rows of what is not in use by the file and not in the registers: nothing is proposed of them. */
  inactive: z.number(),
});
export type FeedFilePreview = z.input<typeof feedFilePreview>;
export type FeedFileView = z.output<typeof feedFilePreview>;

const feedFileResult = z.extend(feedFilePreview, { written: z.number() });
export type FeedFileResult = z.input<typeof feedFileResult>;

/**
 * How a file is to be read, as query parameters: where it lies (see `SOURCE_QUERY`), `grid` (what its rows are about),
 * `columns` (JSON, see `fileColumns`) and `header` (see `headerLine`). What is left out is guessed by the names of the columns.
 */
const READING = [...SOURCE_QUERY, 'grid', 'columns', 'header'] as const;

export const previewFeedFile = endpoint('POST api/feed-files/preview', {
  body: 'file',
  query: READING,
  answer: feedFilePreview,
});
/** Keeps what the rows say as proposals; `contentHash` must be the preview's. Doing it twice proposes nothing more. */
export const proposeFeedFile = endpoint('POST api/feed-files', {
  body: 'file',
  query: [...READING, 'contentHash'],
  answer: feedFileResult,
});
