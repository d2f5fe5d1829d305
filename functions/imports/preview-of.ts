import { refusalSentence } from '../../words/refusal/refusal-sentence';
import type { Language } from '../../words/language';
import { safeFileName } from '../content/file-name';
import type { ImportPreview } from '../../contracts/training/training';
import { sha256 } from '../ledger/hash-of';
import { listSourceView } from './list-source-view';
import type { Fate } from './fate';
import type { JudgedFile, JudgedRow } from './judged-file';

/** A list of so many rows is shown whole; of a longer one the first rows, and the first of each kind that needs a look. */
const SHOWN_WHOLE = 500;
const FIRST_ROWS = 100;
const FIRST_OF_A_KIND = 200;
const MOST_CELLS = 30;
const MOST_CELL_LETTERS = 100;

/** Fates that the rows of only some kinds of list can have; their previews count these as well. */
export type RareFate = Extract<Fate['kind'], 'replaces' | 'empty' | 'awaits'>;

type Previewed<Rare extends RareFate> = ImportPreview & { counts: Record<Rare, number> };

/** The file that is shown, and for whom. */
export type ShownFile = { bytes: Uint8Array; fileName: string; language: Language };

/**
 * The rows with their fates, as shown to the reader; the answer is of bounded size whatever the file. `rare`: the fates
 * that are counted beside those that every list can have.
 */
export function previewOf<Rare extends RareFate = never>(
  { rows, ignored, judged }: JudgedFile,
  { bytes, fileName, language }: ShownFile,
  rare: readonly Rare[] = [],
): Previewed<Rare> {
  const count = (kind: Fate['kind']) => judged.filter(({ fate }) => fate.kind === kind).length;
  const shown = shownOf(judged);
  // Object.fromEntries widens the keys to string; they are exactly those of `rare`.
  const rareCounts = Object.fromEntries(rare.map((kind) => [kind, count(kind)])) as Record<Rare, number>;
  return {
    fileName: safeFileName(fileName),
    contentHash: sha256(bytes),
    encoding: rows.encoding,
    columns: shortened(rows.columns),
    ignored: shortened(ignored),
    ...listSourceView(rows),
    rows: shown.map(({ row, fate, rename, account }) => ({
      line: row.line,
      cells: shortened(row.cells),
      fate: fate.kind,
      ...('note' in fate ? { note: fate.note } : {}),
      refusal: refusalIn(fate, language),
      candidates: fate.kind === 'choose' ? [...fate.candidates] : [],
      rename: rename ?? null,
      account: account ?? [],
    })),
    leftOut: judged.length - shown.length,
    counts: {
      new: count('new'),
      alreadyThere: count('alreadyThere'),
      choose: count('choose'),
      notCompleted: count('notCompleted'),
      rejected: count('rejected'),
      ...rareCounts,
    },
  };
}

function shownOf(judged: readonly JudgedRow[]): readonly JudgedRow[] {
  if (judged.length <= SHOWN_WHOLE) return judged;
  const seen = { choose: 0, notCompleted: 0, rejected: 0 };
  return judged.filter(({ fate }, index) => {
    if (fate.kind !== 'choose' && fate.kind !== 'notCompleted' && fate.kind !== 'rejected')
      return index < FIRST_ROWS;
    seen[fate.kind] += 1;
    return index < FIRST_ROWS || seen[fate.kind] <= FIRST_OF_A_KIND;
  });
}

const shortened = (cells: readonly string[]): string[] =>
  cells.slice(0, MOST_CELLS).map((cell) => cell.slice(0, MOST_CELL_LETTERS));

function refusalIn(fate: Fate, language: Language) {
  const refusal =
    fate.kind === 'rejected' || fate.kind === 'notCompleted'
      ? fate.refusal
      : fate.kind === 'choose'
        ? fate.why
        : undefined;
  return refusal === undefined ? null : { code: refusal.code, sentence: refusalSentence(refusal, language) };
}
