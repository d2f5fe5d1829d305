import { textKey } from '../../../domain/ground/same-text';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import { COLUMN_TEXTS } from '../../../words/training/export-words';
import type { LaidOut } from '../layout/lay-out';
import { knownColumns } from './participant-columns';
import { isBareMark, isOutcomeWord, isStanding, readOutcome, saysNot } from './outcome-words';

/**
 * What a column says of whether people completed. `completion` affirms it; `progress` is how far they have come, `score`
 * a number that needs a pass mark; `absence` and `enrolment` affirm something else; `remarks` says it now and then.
 */
export type OutcomeKind = 'completion' | 'progress' | 'score' | 'absence' | 'enrolment' | 'remarks';

export type OutcomeColumn = { index: number; kind: OutcomeKind };

/** The columns that say whether people completed, and those that may (marks under an unknown header): these are asked about. */
export type OutcomeColumns = { columns: readonly OutcomeColumn[]; unclear: readonly number[] };

const ASIDE =
  /\b(frist|deadline|due|senest|udløb\w*|expir\w*|gyldig\w*|valid\w*|antal|number of|type|kode|code|id|link|url)\b|( af| by)$/;
const HEADS: readonly (readonly [OutcomeKind, RegExp])[] = [
  ['completion', /status|tilstand|state\b/],
  ['absence', /udeble|fravær|afmeld|afbud|no.?show|absen|cancel|withdr|dumpe|\bfail|^(ikke|not) /],
  ['enrolment', /tilmeld|inviter|invited|enrol|registered|booket|booked/],
  [
    'progress',
    /fremdrift|progress|gennemførelses?(grad|procent)|^(gennemført|completed?|completion) ?(i )?(%|pct|procent|percent)|^(%|pct|procent) (gennemført|completed?)/,
  ],
  ['score', /score|point|karakter|grade|procent|percent|pct|%/],
  [
    'completion',
    /resultat|result|fremmød|\bmødt|deltog|deltage(t|lse)|gennemfør|bestå|afslut|fuldfør|færdig|udfald/,
  ],
  [
    'completion',
    /til ?stede|complet|attend(?!ee)|\bpresen(t|ce)\b|outcome|\bpass|finished|godkendt|approved/,
  ],
];

/** The kind of a column by what stands above it; `undefined` where that says nothing of it. */
export function outcomeHead(name: string): OutcomeKind | undefined {
  const head = textKey(name);
  if (head === '' || ASIDE.test(head) || OWN_ASIDE.has(head)) return undefined;
  return HEADS.find(([, pattern]) => pattern.test(head))?.[0];
}

/**
 * Tells which of the columns that hold nothing else say whether people completed: by their header, by their words, or as
 * the reader has said. All rows are looked at, for one word on the last row counts as much as one on the first.
 */
export function* outcomeColumns(
  { columns, rows }: Pick<LaidOut, 'columns' | 'rows'>,
  taken: readonly (number | null)[],
  said: Readonly<Record<string, boolean>>,
): Slices<OutcomeColumns> {
  const found: OutcomeColumn[] = [];
  const unclear: number[] = [];
  const isOwn = columns.some((name) => OWN_MARK.has(textKey(name)));
  for (const [index, name] of columns.entries()) {
    const word = said[String(index)];
    if (taken.includes(index) || word === false) continue;
    const filled = yield* filledIn(rows, index);
    if (filled.size === 0 || (isOwn && isOwnStanding(name, filled))) continue;
    const told = outcomeHead(name) ?? (word === true ? 'completion' : undefined);
    const kind = told ?? (yield* kindByWords(filled));
    if (kind === 'asked') {
      unclear.push(index);
      continue;
    }
    if (kind !== undefined) found.push({ index, kind });
    // A column with a header of its own, which the reader has not used, is no question either.
    else if (!OWN_ASIDE.has(textKey(name)) && knownColumns([name]) === 0 && (yield* areMarks(filled)))
      unclear.push(index);
  }
  return { columns: found, unclear };
}

/** What stands in a column, and how many rows say it: a list says few different things of how it went. */
type Filled = ReadonlyMap<string, number>;

function* filledIn(rows: LaidOut['rows'], column: number): Slices<Filled> {
  const all = new Map<string, number>();
  yield* inSlices(rows, ({ cells }) => {
    const cell = cells[column] ?? '';
    all.set(cell, (all.get(cell) ?? 0) + 1);
  });
  const filled = new Map<string, number>();
  yield* inSlices(all, ([cell, count]) => {
    if (readOutcome(cell).kind !== 'empty') filled.set(cell, count);
  });
  return filled;
}

/** A list says few different things of how it went; remarks are many. */
const MOST_STATES = 12;

/** The kind of a column by its words alone. `asked`: few words, some of them of completing, and most are not understood. */
function* kindByWords(filled: Filled): Slices<OutcomeKind | 'asked' | undefined> {
  const counted = { words: 0, cells: 0, saysNot: false, saysCompleted: false };
  yield* inSlices(filled, ([cell, count]) => {
    counted.cells += count;
    if (isOutcomeWord(cell)) counted.words += count;
    counted.saysNot ||= saysNot(cell);
    counted.saysCompleted ||= isOutcomeWord(cell) && !saysNot(cell);
  });
  if (counted.saysCompleted && 2 * counted.words > counted.cells) return 'completion';
  if (counted.saysCompleted && filled.size <= MOST_STATES) return 'asked';
  return counted.saysNot ? 'remarks' : undefined;
}

/** Whether a column has nothing but marks; digits alone only where there is a 0 and a 1. */
function* areMarks(filled: Filled): Slices<boolean> {
  const kinds = new Set<string>();
  let areDigits = true;
  for (const cell of filled.keys()) {
    yield;
    if (!isBareMark(cell)) return false;
    kinds.add(readOutcome(cell).kind);
    areDigits &&= /^\s*\d\s*$/.test(cell);
  }
  return !areDigits || kinds.size > 1;
}

/** The column by which the app's own overview is known. */
const OWN_MARK: ReadonlySet<string> = new Set(Object.values(COLUMN_TEXTS.counts).map(textKey));
const OWN_STANDING: ReadonlySet<string> = new Set(Object.values(COLUMN_TEXTS.standing).map(textKey));

/** How people stand, in the app's own overview; in a list of others the same words say how it went. */
const isOwnStanding = (name: string, filled: Filled): boolean =>
  OWN_STANDING.has(textKey(name)) && [...filled.keys()].every(isStanding);

/** Columns of the app's own overview that say nothing of whether somebody completed. */
const OWN_ASIDE: ReadonlySet<string> = new Set(
  [COLUMN_TEXTS.counts, COLUMN_TEXTS.counted].flatMap(({ da, en }) => [textKey(da), textKey(en)]),
);
