import type { ExportSheet } from '../export-sheet';

/** What the thread that writes is given at its start: the sheets without their rows. */
export type WritingJob = readonly Omit<ExportSheet, 'rows'>[];

/** Then, each time it says so, the next rows of a sheet: few enough that handing them over holds nobody back. */
export type SheetRows = { sheet: number; rows: ExportSheet['rows'] };

/** The most rows of a part. */
export const MOST_SHEET_ROWS = 200;

/** The thread asks for the next part. */
export const MORE = 'more';

/** There are no more rows: the thread writes, and answers with the bytes. */
export const WRITE = 'write';
