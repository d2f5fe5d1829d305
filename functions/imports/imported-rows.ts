import { refusalSentence } from '../../words/refusal/refusal-sentence';
import type { Language } from '../../words/language';
import type { Refusal } from '../../domain/refusal';
import { safeFileName } from '../content/file-name';
import type { ImportPreview, ImportRow, RenameView } from '../../contracts/training/training';
import type { CandidateView } from '../../contracts/values';
import { sha256 } from '../ledger/hash-of';
import { listSourceView } from '../views/list-source-view';
import type { Rows } from './layout/read-rows';

/** What becomes of a row; `choose` names whom it may mean. */
export type Fate =
  | { kind: 'new' }
  /** Written where something else is; `note` says what. */
  | { kind: 'replaces'; note: string }
  | { kind: 'alreadyThere' }
  /** Put before the management body, and without effect until a member has confirmed it. */
  | { kind: 'awaits' }
  /** It says nothing, and is passed over. */
  | { kind: 'empty' }
  | { kind: 'choose'; candidates: readonly CandidateView[]; why?: Refusal }
  /** The list itself says that the person did not complete; it is not written. */
  | { kind: 'notCompleted'; refusal: Refusal }
  | { kind: 'rejected'; refusal: Refusal };

type JudgedRow = {
  row: Rows['rows'][number];
  fate: Fate;
  rename?: RenameView | undefined;
  account?: ImportRow['account'] | undefined;
};

/** A file as read, the names of columns that are not used, and the rows of it with what becomes of each. */
export type JudgedFile = { rows: Rows; ignored: readonly string[]; judged: readonly JudgedRow[] };

/** A list of so many rows is shown whole; of a longer one the first rows, and the first of each kind that needs a look. */
const SHOWN_WHOLE = 500;
const FIRST_ROWS = 100;
const FIRST_OF_A_KIND = 200;
const MOST_CELLS = 30;
const MOST_CELL_LETTERS = 100;

/** The rows with their fates, as shown to the reader; the answer is of bounded size whatever the file. */
export function previewOf(
  { rows, ignored, judged }: JudgedFile,
  { bytes, fileName, language }: { bytes: Uint8Array; fileName: string; language: Language },
): ImportPreview {
  const count = (kind: Fate['kind']) => judged.filter(({ fate }) => fate.kind === kind).length;
  const shown = shownOf(judged);
  return {
    fileName: safeFileName(fileName),
    contentHash: sha256(bytes),
    encoding: rows.encoding,
    ...{ columns: shortened(rows.columns), ignored: shortened(ignored) },
    ...listSourceView(rows),
    rows: shown.map(({ row, fate, rename, account }) => ({
      line: row.line,
      cells: shortened(row.cells),
      fate: fate.kind,
      ...(fate.kind === 'replaces' ? { note: fate.note } : {}),
      refusal: refusalIn(fate, language),
      candidates: fate.kind === 'choose' ? [...fate.candidates] : [],
      ...{ rename: rename ?? null, account: account ?? [] },
    })),
    leftOut: judged.length - shown.length,
    counts: {
      new: count('new'),
      alreadyThere: count('alreadyThere'),
      choose: count('choose'),
      notCompleted: count('notCompleted'),
      rejected: count('rejected'),
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
