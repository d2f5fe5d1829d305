import type { Refusal } from '../../../domain/refusal';
import type { Result } from '../../../domain/result';
import type { Row } from './row';

/** What a sheet (or a text) has and was not read, or not read as it stands. Lists of lines and names are the first ones. */
export type Unread = {
  /** Rows with something in them that are hidden, as by a filter. */
  hiddenRows: number;
  /** Hidden columns with something in them, by what stands first in them. */
  hiddenColumns: readonly string[];
  /** Cells with a formula whose value was not saved with it, so that nobody but the program that made it knows it. */
  formulas: number;
  /** Lines with a quotation mark that opens and does not close: it was read as a letter. */
  looseQuotes: readonly number[];
  /** Lines that a loose quotation mark makes fit no columns: they are no rows. */
  refusedLines: readonly number[];
};

export const NOTHING_UNREAD: Unread = {
  hiddenRows: 0,
  hiddenColumns: [],
  formulas: 0,
  looseQuotes: [],
  refusedLines: [],
};

/**
 * One sheet as read, its cells tidied, without rows of only empty cells; a text is one sheet without a name. `over`: it
 * goes on beyond what is read, and why.
 */
export type Sheet = {
  name: string;
  isHidden: boolean;
  rows: readonly Row[];
  over: Refusal | null;
  unread: Unread;
};

/** A file as read, before anybody asks what its columns mean. */
export type Sheets = {
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | 'xlsx';
  sheets: readonly Sheet[];
};

/** What the one who reads wants: the mark that divides a text's cells (tried if empty), hidden rows and columns with the others. */
export type SheetWishes = { mark: string; withHidden: boolean };

/** Reads a file's sheets, in this thread or apart. */
export type ReadSheets = (bytes: Uint8Array, wishes: SheetWishes) => Promise<Result<Sheets>>;
