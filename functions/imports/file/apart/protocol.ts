import type { Result } from '../../../../domain/result';
import type { Row } from '../row';
import type { Sheets, SheetWishes } from '../sheet';

/** What the thread that reads is given. */
export type ReadingJob = { bytes: Uint8Array; wishes: SheetWishes };

/** What it says first: all but the rows, and how many of those each sheet has. */
export type ReadingHead = Result<{ sheets: Sheets; rows: readonly number[] }>;

/** Then, each time it is asked, the next rows of a sheet: few enough that taking them up holds nobody back. */
export type RowsPart = { sheet: number; rows: readonly Row[] };

/** The most rows of a part, and about the most letters. */
export const MOST_ROWS_OF_A_PART = 500;
export const MOST_LETTERS_OF_A_PART = 500_000;

export const NEXT = 'next';
