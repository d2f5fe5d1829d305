import type { DanishDate } from '../../../domain/calendar/danish-time';

/** A cell as it is meant: a text never becomes a formula, and a day is a day and no text. */
export type ExportCell =
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: DanishDate | null }
  | { kind: 'number'; number: number | null };

export const textCell = (text: string): ExportCell => ({ kind: 'text', text });
export const dayCell = (day: DanishDate | null): ExportCell => ({ kind: 'day', day });
export const numberCell = (number: number | null): ExportCell => ({ kind: 'number', number });

/** A table with a name, its columns' heads, and rows with a cell for each column. */
export type ExportSheet = {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly ExportCell[])[];
};

/** A day as a Danish spreadsheet reads it: 21-11-2026. */
export const numericDay = (day: DanishDate): string => day.split('-').reverse().join('-');
