import { refusalSentence } from '../../adaptive-cards/words/refusal-sentence';
import type { Language } from '../../adaptive-cards/words/language';
import type { Refusal } from '../../domain/refusal';
import { safeFileName } from '../content/file-name';
import type { ImportPreview } from '../contracts/training';
import { sha256 } from '../ledger/hash-of';
import type { Rows } from './read-rows';

/** What becomes of a row. */
export type Fate = { kind: 'new' } | { kind: 'alreadyThere' } | { kind: 'rejected'; refusal: Refusal };

/** A file as read, and the rows of it with what becomes of each. */
export type JudgedFile = { rows: Rows; judged: readonly { row: Rows['rows'][number]; fate: Fate }[] };

/** Every row with its fate, as shown to the reader. */
export function previewOf(
  { rows, judged }: JudgedFile,
  { bytes, fileName, language }: { bytes: Uint8Array; fileName: string; language: Language },
): ImportPreview {
  const count = (kind: Fate['kind']) => judged.filter(({ fate }) => fate.kind === kind).length;
  return {
    fileName: safeFileName(fileName),
    contentHash: sha256(bytes),
    encoding: rows.encoding,
    columns: [...rows.columns],
    rows: judged.map(({ row, fate }) => ({
      line: row.line,
      cells: [...row.cells],
      fate: fate.kind,
      refusal: fate.kind === 'rejected' ? refusalView(fate.refusal, language) : null,
    })),
    counts: { new: count('new'), alreadyThere: count('alreadyThere'), rejected: count('rejected') },
  };
}

const refusalView = (refusal: Refusal, language: Language) => ({
  code: refusal.code,
  sentence: refusalSentence(refusal, language),
});
