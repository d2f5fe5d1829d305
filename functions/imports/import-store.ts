import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Kept } from '../deliveries/delivery-store';
import type { Layout } from './lay-out';
import type { ImportPreview } from '../contracts/training';

/** How the writing of a list stands. What it is to write and what it is not lie in the content store, by hash. */
export type ImportRow = {
  importId: string;
  state: 'running' | 'stopped' | 'done' | 'failed';
  fileName: string;
  /** The list itself, and the sheet of it that was read. */
  contentHash: string;
  sheet: string;
  /** The line with the names of the columns. */
  header: Exclude<Layout['header'], 'guess'>;
  planHash: string;
  leftHash: string;
  counts: Required<ImportPreview['counts']>;
  /** Rows of the plan that have been looked at, and how many of them this list has put into the ledger. */
  done: number;
  written: number;
  startedBy: PersonId;
  startedAt: Instant;
  changedAt: Instant;
  /** The code of the refusal that ended it. */
  problem: 'not-allowed' | null;
};

export type ImportStore = {
  create: (row: ImportRow) => Promise<void>;
  get: (importId: string) => Promise<Kept<ImportRow> | undefined>;
  /** Replaces a row if nobody changed it meanwhile; answers whether it did. */
  replace: (row: Kept<ImportRow>) => Promise<boolean>;
};
