import type { Instant } from '../../../domain/calendar/danish-time';
import type { Oversight } from '../../../domain/oversight';
import type { Refusal } from '../../../domain/refusal';
import { participationRefusal } from '../../../domain/training/log-completion';
import { completionKey, findCompletion } from '../../../domain/training/training';
import type { ImportField } from '../../../contracts/imports/imports';
import type { DirectoryPerson } from '../../people/directory';
import type { Slices } from '../../pace/slice-by-slice';
import { readMail } from '../values/cell';
import { createCourseFinder } from './course-finder';
import { isCompletedOn, tellsPresence } from './participant-columns';
import type { JudgedParticipant, ReadList, ParticipantReading } from './participant-reading';
import { participationOf } from './participation-of';
import { createPersonFinder, type Found } from '../values/person-finder';
import { presenceIn, type Presence } from './presence';
import type { ReadRows } from '../layout/read-rows';
import { rowOutcome } from './row-outcome';
import { readOutcome } from './outcome-words';
import { underHeadings } from './under-headings';
import { readDate } from '../values/written-date';
import { wholeMinutes } from '../values/written-duration';
import { quotable } from '../values/quotable';

type Judged = Omit<JudgedParticipant, 'row'>;
type Against = {
  state: Oversight;
  people: readonly DirectoryPerson[];
  now: Instant;
  reading: ParticipantReading;
};

/**
 * Judges the rows of a list one after the other. What the list says of whether somebody completed comes first: a row that
 * says no, or that is not understood, never becomes a completion, whatever else is right in it.
 */
export function* createRowJudge(
  { rows, taken, outcomes, dateOrder }: ReadList,
  { state, people, now, reading }: Against,
): Slices<(row: ReadRows['rows'][number]) => Judged> {
  const find = yield* createPersonFinder(people);
  const order = dateOrder === 'none' || dateOrder === 'unknown' ? undefined : dateOrder;
  const dates = { order, shortYears: reading.shortYears, serials: reading.serials };
  const { otherCourses, once } = reading;
  const by = { findCourse: createCourseFinder(state.training), otherCourses, once, dates };
  const dateHead = rows.columns[taken.date ?? -1] ?? '';
  const hasCompletionDays = isCompletedOn(dateHead);
  const hasPresence = taken.minutes !== null && (tellsPresence(rows) || (reading.leastMinutes ?? 0) > 0);
  const presenceOf = hasPresence ? yield* presenceIn(rows, taken, dates) : () => undefined;
  // What stands over a whole list is less than what its columns say of each row.
  const above = outcomes.columns.length > 0 || hasCompletionDays ? [] : rows.first.filter(isAbove(rows));
  const headings = yield* underHeadings(rows.rows, { above, columns: Object.values(taken) });
  const seen = new Set<string>();

  return ({ line, cells }) => {
    const given = (field: ImportField) =>
      taken[field] === null ? undefined : (cells[taken[field]]?.trim() ?? '');
    const cell = (field: ImportField) => given(field) ?? '';
    const outcome = rowOutcome(cells, {
      columns: outcomes.columns,
      names: rows.columns,
      leastPercent: reading.leastPercent,
      hasCompletionDay: hasCompletionDays && readDate(cell('date'), dates) !== undefined,
    });
    if (outcome.kind === 'not') return notCompleted(outcome.refusal);
    const heading = headings.get(line);
    if (heading !== undefined) return notCompleted({ code: 'under-heading', ...heading });
    // Where a day is asked for, some write that there was none.
    if (['not', 'no'].includes(readOutcome(cell('date')).kind))
      return notCompleted({ code: 'not-completed', column: dateHead, value: quotable(cell('date')) });
    const mail = readMail(cell('mail'));
    const name = `${cell('name')} ${cell('surname')}`.trim();
    const found = chosenOf(find(mail, name), reading.choices[String(line)]);
    if (found.kind === 'none')
      return rejected(
        mail === '' && taken.mail !== null
          ? { code: 'mail-missing' }
          : { code: 'unknown-person', value: quotable(mail === '' ? name : mail) },
      );
    const what = participationOf(given, by);
    if ('code' in what) return rejected(what);
    if (outcome.kind === 'unclear') return rejected(outcome.refusal);
    const present = presenceOf(cells);
    const tooShort = presenceRefusal(cell('minutes'), present, reading.leastMinutes);
    if (tooShort !== undefined)
      return tooShort.code === 'present-too-short' ? notCompleted(tooShort) : rejected(tooShort);
    // A row that would be refused whoever it means is not worth a question.
    const asked = found.kind === 'one' ? found.personId : found.people[0]?.personId;
    const minutes = present === undefined ? what.minutes : wholeMinutes(present.least);
    const participation = { ...what, minutes, personId: asked ?? '' };
    const refusal =
      otherCourseRefusal(state, participation) ?? participationRefusal(state, participation, now);
    if (refusal !== undefined && refusal.code !== 'completion-already-logged') return rejected(refusal);
    if (found.kind === 'several') return { fate: { kind: 'choose', candidates: found.people.map(shown) } };
    const key = completionKey(participation);
    if (refusal !== undefined || seen.has(key)) return { fate: { kind: 'alreadyThere' } };
    seen.add(key);
    return { fate: { kind: 'new' }, participation };
  };
}

const isAbove =
  ({ header }: ReadRows) =>
  ({ line }: ReadRows['rows'][number]): boolean =>
    header !== null && line < header;

/**
 * Why somebody was not there for long enough by all their rows, where a least time was asked for. A length that cannot be
 * read is none, and neither is one of rows that may overlap, where that decides it.
 */
function presenceRefusal(
  written: string,
  present: Presence | undefined,
  least: number | undefined,
): Refusal | undefined {
  if (least === undefined || least === 0) return undefined;
  if (present === undefined) return { code: 'body-invalid', field: 'minutes' };
  if (present.least >= least * 60) return undefined;
  if (present.most >= least * 60) return { code: 'body-invalid', field: 'minutes' };
  const value = present.rows === 1 ? quotable(written) : `${String(wholeMinutes(present.most))} min.`;
  return { code: 'present-too-short', value, least };
}

/** A course outside the catalogue needs a provider from the reader, unless it is there as it stands. */
function otherCourseRefusal(
  state: Oversight,
  participation: Parameters<typeof findCompletion>[1],
): Refusal | undefined {
  const { otherCourse, completedOn } = participation;
  if (otherCourse === null || otherCourse.provider !== '') return undefined;
  const known = findCompletion(state.training, participation);
  return known === undefined || known.verified === null
    ? { code: 'unknown-course', value: quotable(otherCourse.title) }
    : { code: 'completion-already-logged', completedOn };
}

/** The reader's choice settles only a question that the row left open, and only for one of those it may mean. */
function chosenOf(found: Found, choice: string | undefined): Found {
  if (found.kind !== 'several' || choice === undefined) return found;
  const isCandidate = found.people.some(({ personId }) => personId === choice);
  return isCandidate ? { kind: 'one', personId: choice } : found;
}

const shown = ({ personId, name, title }: DirectoryPerson) => ({ personId, name, title });
const rejected = (refusal: Refusal): Judged => ({ fate: { kind: 'rejected', refusal } });
const notCompleted = (refusal: Refusal): Judged => ({ fate: { kind: 'notCompleted', refusal } });
