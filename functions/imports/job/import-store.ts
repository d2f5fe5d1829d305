import type { PersonId } from '../../../domain/access/role';
import type { Instant } from '../../../domain/calendar/danish-time';
import type { Kept } from '../../pace/kept';
import type { Layout } from '../layout/lay-out';
import type { ImportPreview } from '../../../contracts/training/training';
import { type IMPORT_STATES } from '../../../contracts/imports/imports';

/** Why an import ended before its rows did. */
export const IMPORT_PROBLEMS = ['not-allowed', 'import-broke-off', 'import-tidied'] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

/** How the writing of a list stands. What it is to write and what it is not lie in the content store, by hash. */
export type StoredImport = {
  importId: string;
  state: (typeof IMPORT_STATES)[number];
  fileName: string;
  /** The list itself, and the sheet of it that was read. */
  contentHash: string;
  sheet: string;
  /** The line with the names of the columns. */
  header: Exclude<Layout['header'], 'guess'>;
  /** The rows to be written, so many in each part (see import-plan.ts), and those that are not. */
  planHashes: readonly string[];
  leftHash: string;
  counts: Required<ImportPreview['counts']>;
  /** Rows of the plan that have been looked at, and how many of them this list has put into the ledger. */
  done: number;
  written: number;
  /** How often the sweep has taken it up since it last came further. */
  takenUp: number;
  startedBy: PersonId;
  startedAt: Instant;
  changedAt: Instant;
  /** The code of the refusal that ended it. */
  problem: ImportProblem | null;
  /** Since when its files are to be gone, so that it cannot go on; null: they are kept. */
  tidiedAt: Instant | null;
};

export type ImportStore = {
  /** Answers whether the row was new; one that is there stays as it is. */
  create: (row: StoredImport) => Promise<boolean>;
  get: (importId: string) => Promise<Kept<StoredImport> | undefined>;
  /**
   * The row as this process wrote it a moment ago, or as it is kept: for the one who watches. While a list is written
   * here, watching costs the storage nothing.
   */
  recent: (importId: string) => Promise<StoredImport | undefined>;
  /** All imports, or those of one list, in the order of their ids. */
  list: (contentHash?: string) => AsyncIterable<Kept<StoredImport>>;
  /** Replaces a row if nobody changed it meanwhile; answers whether it did. */
  replace: (row: Kept<StoredImport>) => Promise<boolean>;
};
