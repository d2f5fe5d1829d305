import { isOnRoster } from '../../domain/access/access';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import type { Refusal } from '../../domain/refusal';
import { ok, refuse, type Result } from '../../domain/result';
import { participationRefusal } from '../../domain/training/log-completion';
import {
  completionKey,
  tidyTitle,
  type CourseId,
  type Participation,
  type Training,
} from '../../domain/training/training';
import type { ChosenColumns, DateOrder, ImportField } from '../contracts/imports';
import type { DirectoryPerson } from '../people/directory';
import { dateOrderIn, isAmbiguousDate, isFormula, readDate, readMail } from './cell';
import type { Fate } from './imported-rows';
import { participantColumns, type TakenColumns } from './participant-columns';
import { createPersonFinder, nameKey, type Found } from './person-finder';
import type { Rows } from './read-rows';

/** What will be logged of a row; the list itself becomes the evidence. */
export type ListedParticipation = Omit<Participation, 'evidence'>;

/** A row of a participant list and what becomes of it; a new one carries what will be logged. */
export type JudgedRow = {
  row: Rows['rows'][number];
  fate: Fate;
  participation?: ListedParticipation;
};

export type JudgedList = ReadList & { judged: readonly JudgedRow[] };

/** A list with its columns found, and what it still needs before its rows can be judged. */
export type ReadList = {
  rows: Rows;
  taken: TakenColumns;
  dateOrder: DateOrder | 'unknown' | 'none';
  problem: Refusal | undefined;
};

/** How the reader wants a list read; see the contract. */
export type Reading = {
  columns: ChosenColumns;
  /** What stands first in dates with strokes; left out: what the dates show themselves. */
  dates?: DateOrder;
  choices: Readonly<Record<string, string>>;
  /** The provider of courses that are not in the catalogue; empty: they are rejected. */
  otherCourses: string;
};

/** Nothing chosen: columns by their headers, and no course that is not in the catalogue. */
export const PLAIN_READING: Reading = { columns: {}, choices: {}, otherCourses: '' };

type Known = { state: Oversight; people: Iterable<DirectoryPerson>; now: Instant; reading?: Reading };

/** A refusal quotes what was written, and a cell may hold a book. */
const MOST_QUOTED = 100;

/** Finds the columns of a list and the order of its dates. Refuses a chosen column that the list does not have. */
export function readParticipants(
  rows: Rows,
  { state, people, reading = PLAIN_READING }: Omit<Known, 'now'>,
): Result<ReadList> {
  const names = new Set(onRosterOf(state, people).map(({ name }) => nameKey(name)));
  const titles = new Set(coursesByTitle(state.training).keys());
  const found = participantColumns(rows, reading.columns, { titles, names });
  if (!found.ok) return found;
  const { taken, problem } = found.value;
  const shown = dateOrderIn(rows.rows.map(({ cells }) => cells[taken.date ?? -1]?.trim() ?? ''));
  const dateOrder = shown === 'none' ? shown : (reading.dates ?? shown);
  return ok({ rows, taken, dateOrder, problem });
}

/**
 * Judges every row of a participant list against the roster, the catalogue and what is logged already. Nothing is
 * written. Columns that are not used are shown all the same.
 */
export function judgeParticipants(
  rows: Rows,
  { state, people, now, reading = PLAIN_READING }: Known,
): Result<JudgedList> {
  const everybody = [...people];
  const list = readParticipants(rows, { state, people: everybody, reading });
  if (!list.ok) return list;
  const { taken, dateOrder, problem } = list.value;
  if (problem !== undefined) return refuse(problem);
  const order = dateOrder === 'none' || dateOrder === 'unknown' ? undefined : dateOrder;
  const find = createPersonFinder(onRosterOf(state, everybody));
  const courses = coursesByTitle(state.training);
  const seen = new Set<string>();

  const judge = ({ line, cells }: Rows['rows'][number]): Omit<JudgedRow, 'row'> => {
    const cell = (field: ImportField) => cells[taken[field] ?? -1]?.trim() ?? '';
    const formula = cells.find(isFormula);
    if (formula !== undefined) return rejected({ code: 'formula-in-cell', value: formula.slice(0, 40) });
    const mail = readMail(cell('mail'));
    const name = `${cell('name')} ${cell('surname')}`.trim();
    const found = chosenOf(find(mail, name), reading.choices[String(line)]);
    if (found.kind === 'none')
      return rejected(
        mail === '' && taken.mail !== null
          ? { code: 'mail-missing' }
          : { code: 'unknown-person', value: quotable(mail === '' ? name : mail) },
      );
    const what = participationOf(cell, courses, { ...reading, order });
    if ('code' in what) return rejected(what);
    // A row that would be refused whoever it means is not worth a question.
    const asked = found.kind === 'one' ? found.personId : found.people[0]?.personId;
    const participation = { ...what, personId: asked ?? '' };
    const refusal = participationRefusal(state, participation, now);
    if (refusal !== undefined && refusal.code !== 'completion-already-logged') return rejected(refusal);
    if (found.kind === 'several') return { fate: { kind: 'choose', candidates: found.people.map(shown) } };
    const key = completionKey(participation);
    if (refusal !== undefined || seen.has(key)) return { fate: { kind: 'alreadyThere' } };
    seen.add(key);
    return { fate: { kind: 'new' }, participation };
  };

  return ok({ ...list.value, judged: rows.rows.map((row) => ({ row, ...judge(row) })) });
}

/** What the row says of course, day and length, or why that cannot be read. */
function participationOf(
  cell: (field: ImportField) => string,
  courses: ReadonlyMap<string, CourseId>,
  { otherCourses: provider, order }: Pick<Reading, 'otherCourses'> & { order: DateOrder | undefined },
): Omit<ListedParticipation, 'personId'> | Refusal {
  const title = cell('course');
  const courseId = courses.get(tidyTitle(title)) ?? null;
  if (courseId === null && (provider === '' || title === ''))
    return { code: 'unknown-course', value: quotable(title) };
  const written = cell('date');
  const completedOn = readDate(written, order);
  if (completedOn === undefined)
    return isAmbiguousDate(written) && order === undefined
      ? { code: 'date-ambiguous', value: written }
      : { code: 'date-invalid', field: 'completedOn', value: quotable(written) };
  const minutes = cell('minutes');
  if (!/^\d{0,6}$/.test(minutes)) return { code: 'body-invalid', field: 'minutes' };
  return {
    courseId,
    otherCourse: courseId === null ? { title, provider } : null,
    completedOn,
    minutes: minutes === '' ? null : Number(minutes),
  };
}

/** The reader's choice settles only a question that the row left open, and only for one of those it may mean. */
function chosenOf(found: Found, choice: string | undefined): Found {
  if (found.kind !== 'several' || choice === undefined) return found;
  const isCandidate = found.people.some(({ personId }) => personId === choice);
  return isCandidate ? { kind: 'one', personId: choice } : found;
}

const quotable = (text: string): string => text.slice(0, MOST_QUOTED);

const onRosterOf = (state: Oversight, people: Iterable<DirectoryPerson>): readonly DirectoryPerson[] =>
  [...people].filter(({ personId }) => isOnRoster(state.access, personId));

const shown = ({ personId, name, title }: DirectoryPerson) => ({ personId, name, title });

/** The catalogue by title. Where two providers have a course of one title, it is the one that was entered first. */
function coursesByTitle({ courses }: Training): ReadonlyMap<string, CourseId> {
  const byTitle = new Map<string, CourseId>();
  for (const { title, courseId } of courses.values())
    if (!byTitle.has(tidyTitle(title))) byTitle.set(tidyTitle(title), courseId);
  return byTitle;
}

const rejected = (refusal: Refusal): Omit<JudgedRow, 'row'> => ({ fate: { kind: 'rejected', refusal } });
