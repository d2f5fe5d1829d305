import { REJECTED_WORDS } from '../../words/imports/list-note-words';
import type { Language } from '../../words/language';
import { refusalSentence } from '../../words/refusal/refusal-sentence';
import type { LeftRow } from './left-row';
import type { ReadRows } from './layout/read-rows';
import { inSlices, type Slices } from '../pace/slice-by-slice';
import { defuseText } from '../documents/training/defuse-text';

/** The rows that were not written, as they stood, each with its line and the reason: csv as Excel opens it in Denmark. */
export function* rejectedFile(
  rows: ReadRows,
  left: readonly LeftRow[],
  language: Language,
): Slices<Uint8Array> {
  const words = REJECTED_WORDS[language];
  const byLine = new Map(rows.rows.map(({ line, cells }) => [line, cells]));
  const names = rows.columns.map((name, index) => name || `${words.column} ${String(index + 1)}`);
  const lines = [written([words.line, words.reason, ...names])];
  yield* inSlices(left, ({ line, refusal }) => {
    const reason = refusal === null ? words.choose : refusalSentence(refusal, language);
    const cells = names.map((_, column) => byLine.get(line)?.[column] ?? '');
    lines.push(written([String(line), reason, ...cells]));
  });
  const text = lines.join('\r\n');
  return Buffer.from(`\uFEFF${text}\r\n`, 'utf8');
}

/** Every cell in quotes, with no formula among them; corrected and read again, it says what it said. */
const written = (cells: readonly string[]): string =>
  cells.map((cell) => `"${defuseText(cell).replaceAll('"', '""')}"`).join(';');
