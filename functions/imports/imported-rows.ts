import { refusalSentence } from '../../adaptive-cards/words/refusal-sentence';
import type { Language } from '../../adaptive-cards/words/language';
import type { Refusal } from '../../domain/refusal';
import type { ImportPreview, ImportRow } from '../contracts/training';
import type { Rows } from './read-rows';

/** What becomes of a row. */
export type Fate = { kind: 'new' } | { kind: 'alreadyThere' } | { kind: 'rejected'; refusal: Refusal };

/** A row with its fate, as shown to the reader. */
export function importRow(row: Rows['rows'][number], fate: Fate, language: Language): ImportRow {
  const refusal =
    fate.kind === 'rejected'
      ? { code: fate.refusal.code, sentence: refusalSentence(fate.refusal, language) }
      : null;
  return { line: row.line, cells: [...row.cells], fate: fate.kind, refusal };
}

/** How many rows have each fate. */
export function countFates(rows: readonly ImportRow[]): ImportPreview['counts'] {
  const count = (fate: ImportRow['fate']) => rows.filter((row) => row.fate === fate).length;
  return { new: count('new'), alreadyThere: count('alreadyThere'), rejected: count('rejected') };
}
