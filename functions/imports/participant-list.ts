import { isOnRoster } from '../../domain/access/access';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import type { Refusal } from '../../domain/refusal';
import { ok, type Result } from '../../domain/result';
import { participationRefusal } from '../../domain/training/log-completion';
import {
  completionKey,
  tidyTitle,
  type CourseId,
  type Participation,
  type Training,
} from '../../domain/training/training';
import type { ChosenColumns, ImportField } from '../contracts/imports';
import type { DirectoryPerson } from '../people/directory';
import { isFormula, readDate } from './cell';
import type { Fate } from './imported-rows';
import { participantColumns, type TakenColumns } from './participant-columns';
import { createPersonFinder, type Found } from './person-finder';
import type { Rows } from './read-rows';

/** What will be logged of a row; the list itself becomes the evidence. */
export type ListedParticipation = Omit<Participation, 'evidence'>;

/** A row of a participant list and what becomes of it; a new one carries what will be logged. */
export type JudgedRow = {
  row: Rows['rows'][number];
  fate: Fate;
  participation?: ListedParticipation;
};

export type JudgedList = { rows: Rows; taken: TakenColumns; judged: readonly JudgedRow[] };

/** How the reader wants a list read; see the contract. */
export type Reading = {
  columns: ChosenColumns;
  choices: Readonly<Record<string, string>>;
  /** The provider of courses that are not in the catalogue; empty: they are rejected. */
  otherCourses: string;
};

/** Nothing chosen: columns by their headers, and no course that is not in the catalogue. */
export const PLAIN_READING: Reading = { columns: {}, choices: {}, otherCourses: '' };

type Known = { state: Oversight; people: Iterable<DirectoryPerson>; now: Instant; reading?: Reading };

/**
 * Judges every row of a participant list against the roster, the catalogue and what is logged already. Nothing is
 * written. Columns that are not used are shown all the same.
 */
export function judgeParticipants(
  rows: Rows,
  { state, people, now, reading = PLAIN_READING }: Known,
): Result<JudgedList> {
  const columns = participantColumns(rows.columns, reading.columns);
  if (!columns.ok) return columns;
  const taken = columns.value;
  const onRoster = [...people].filter(({ personId }) => isOnRoster(state.access, personId));
  const find = createPersonFinder(onRoster);
  const courses = coursesByTitle(state.training);
  const seen = new Set<string>();

  const judge = ({ line, cells }: Rows['rows'][number]): Omit<JudgedRow, 'row'> => {
    const cell = (field: ImportField) => cells[taken[field] ?? -1]?.trim() ?? '';
    const formula = cells.find(isFormula);
    if (formula !== undefined) return rejected({ code: 'formula-in-cell', value: formula.slice(0, 40) });
    const [mail, name] = [cell('mail'), cell('name')];
    const found = chosenOf(find(mail, name), reading.choices[String(line)]);
    if (found.kind === 'none')
      return rejected(
        mail === '' && taken.mail !== null
          ? { code: 'mail-missing' }
          : { code: 'unknown-person', value: mail === '' ? name : mail },
      );
    const what = participationOf(cell, found.kind === 'one' ? found.personId : '', courses, reading);
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

  return ok({ rows, taken, judged: rows.rows.map((row) => ({ row, ...judge(row) })) });
}

/** What the row says of course, day and length, or why that cannot be read. */
function participationOf(
  cell: (field: ImportField) => string,
  personId: string,
  courses: ReadonlyMap<string, CourseId>,
  { otherCourses: provider }: Reading,
): ListedParticipation | Refusal {
  const title = cell('course');
  const courseId = courses.get(tidyTitle(title)) ?? null;
  if (courseId === null && (provider === '' || title === '')) return { code: 'unknown-course', value: title };
  const written = cell('date');
  const completedOn = readDate(written);
  if (completedOn === undefined) return { code: 'date-invalid', field: 'completedOn', value: written };
  const minutes = cell('minutes');
  if (!/^\d{0,6}$/.test(minutes)) return { code: 'body-invalid', field: 'minutes' };
  return {
    personId,
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

const shown = ({ personId, name, title }: DirectoryPerson) => ({ personId, name, title });

/** The catalogue by title. Where two providers have a course of one title, it is the one that was entered first. */
function coursesByTitle({ courses }: Training): ReadonlyMap<string, CourseId> {
  const byTitle = new Map<string, CourseId>();
  for (const { title, courseId } of courses.values())
    if (!byTitle.has(tidyTitle(title))) byTitle.set(tidyTitle(title), courseId);
  return byTitle;
}

const rejected = (refusal: Refusal): Omit<JudgedRow, 'row'> => ({ fate: { kind: 'rejected', refusal } });
