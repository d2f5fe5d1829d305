import type { Refusal } from '../../../domain/refusal';
import type { OutcomeColumn, OutcomeKind } from './outcome-columns';
import { readOutcome, saysNoAbsence, saysNot, type ReadOutcome } from './outcome-words';

/** What the columns of a row come to: that the person completed, that they did not, or that it cannot be told. */
type RowOutcome = { kind: 'completed' } | { kind: 'not' | 'unclear'; refusal: Refusal };

type Said = 'completed' | 'not' | 'enrolled' | 'nothing' | 'share' | 'unknown';

type Rule = {
  columns: readonly OutcomeColumn[];
  /** The names of all columns, for what is said about them. */
  names: readonly string[];
  /** How many percent are enough where a column has a share; `undefined`: nobody has said. */
  leastPercent: number | undefined;
  /** Whether the row has a day that by its header is the day of completing. */
  hasCompletionDay: boolean;
};

/**
 * Puts together what the columns of a row say of whether the person completed. One that says no outweighs all others; a
 * word that is not understood is never a yes; and where a list affirms completing, a row that affirms nothing has not.
 */
export function rowOutcome(
  cells: readonly string[],
  { columns, names, leastPercent, hasCompletionDay }: Rule,
): RowOutcome {
  const said = columns.map(({ index, kind }) => {
    const value = cells[index] ?? '';
    return { kind, value, says: meaningOf(kind, value, leastPercent), column: names[index] ?? '' };
  });
  const first = (wanted: Said) => said.find(({ says }) => says === wanted);
  const quoted = ({ column, value }: (typeof said)[number]) => ({
    column,
    value: value.trim().slice(0, 100),
  });
  const not = first('not');
  if (not !== undefined) return { kind: 'not', refusal: { code: 'not-completed', ...quoted(not) } };
  const isAffirmed = first('completed') !== undefined;
  const counts = ({ kind }: { kind: OutcomeKind }) => kind !== 'score' || !(isAffirmed || hasCompletionDay);
  const unknown = said.find((one) => one.says === 'unknown' && counts(one));
  if (unknown !== undefined)
    return { kind: 'unclear', refusal: { code: 'outcome-unknown', ...quoted(unknown) } };
  const share = said.find((one) => one.says === 'share' && counts(one));
  if (share !== undefined) return { kind: 'unclear', refusal: { code: 'share-undecided', ...quoted(share) } };
  if (isAffirmed) return { kind: 'completed' };
  // Who came has a mark, and who did not has none, also where all have the day of the course.
  const silent = said.find(
    ({ kind }) => kind === 'completion' || (AFFIRMING.includes(kind) && !hasCompletionDay),
  );
  if (silent !== undefined)
    return { kind: 'not', refusal: { code: 'outcome-missing', column: silent.column } };
  const enrolled = first('enrolled');
  return enrolled === undefined || hasCompletionDay
    ? { kind: 'completed' }
    : { kind: 'not', refusal: { code: 'not-completed', ...quoted(enrolled) } };
}

/** Kinds of columns by which a list affirms that people completed. */
const AFFIRMING: readonly OutcomeKind[] = ['completion', 'progress', 'score'];

function meaningOf(kind: OutcomeKind, value: string, leastPercent: number | undefined): Said {
  const outcome = readOutcome(value);
  if (outcome.kind === 'empty') return 'nothing';
  switch (kind) {
    case 'completion':
      return affirmed(outcome, leastPercent);
    case 'progress':
      return progress(outcome, value, leastPercent);
    case 'score':
      return score(outcome, value, leastPercent);
    case 'absence':
      return saysNoAbsence(value) ? 'nothing' : denied(outcome);
    case 'enrolment':
      return outcome.kind === 'yes' ? 'enrolled' : enrolment(outcome, value);
    case 'remarks':
      return saysNot(value) ? 'not' : 'nothing';
  }
}

function affirmed(outcome: ReadOutcome, leastPercent: number | undefined): Said {
  switch (outcome.kind) {
    case 'completed':
    case 'yes':
    case 'date':
      return 'completed';
    case 'no':
    case 'not':
      return 'not';
    case 'share':
      if (leastPercent === undefined) return 'share';
      if (outcome.percent > 100) return 'unknown';
      return outcome.percent >= leastPercent ? 'completed' : 'not';
    case 'empty':
      return 'nothing';
    case 'unknown':
      return 'unknown';
  }
}

/** Under a header that says that somebody was away, or failed: yes and a word for it are against them. */
function denied(outcome: ReadOutcome): Said {
  switch (outcome.kind) {
    case 'yes':
    case 'not':
    case 'date':
      return 'not';
    case 'no':
    case 'empty':
      return 'nothing';
    case 'share':
      return outcome.percent === 0 ? 'nothing' : 'unknown';
    case 'completed':
    case 'unknown':
      return 'unknown';
  }
}

/** Under a header about enrolling only a word of its own says more than that somebody enrolled. */
const enrolment = (outcome: ReadOutcome, value: string): Said =>
  outcome.kind === 'not'
    ? /^tilmeldt|^enrolled|^registered|^booked|^booket/i.test(value.trim())
      ? 'enrolled'
      : 'not'
    : 'nothing';

/** How far somebody has come: only all of it is completed. A bare 1 may be one percent or all of it. */
function progress(outcome: ReadOutcome, value: string, leastPercent: number | undefined): Said {
  if (value.trim() === '1') return 'unknown';
  if (outcome.kind !== 'share') return affirmed(outcome, leastPercent);
  return outcome.percent === 100 ? 'completed' : outcome.percent < 100 ? 'not' : 'unknown';
}

/** A number of points, or a mark: the two of the Danish scale that do not pass need no pass mark. */
function score(outcome: ReadOutcome, value: string, leastPercent: number | undefined): Said {
  if (/^\s*(00|-0?3)\s*$/.test(value)) return 'not';
  const isDigit = /^\s*[01]\s*$/.test(value);
  return affirmed(isDigit ? { kind: 'share', percent: Number(value) } : outcome, leastPercent);
}
