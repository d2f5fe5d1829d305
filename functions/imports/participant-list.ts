import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { ok, refuse, type Result } from '../../domain/result';
import { refusalOf } from '../../domain/training/log-completion';
import {
  completionKey,
  type CourseId,
  type Participation,
  type Training,
} from '../../domain/training/training';
import type { DirectoryPerson } from '../people/directory';
import { columnReader, isFormula, readDate } from './cell';
import type { Fate } from './imported-rows';
import { readRows, type Rows } from './read-rows';

const COLUMNS = ['Mail', 'Kursus', 'Dato'] as const;

/** A row of a participant list and what becomes of it; a new one carries what will be logged. */
export type JudgedRow = {
  row: Rows['rows'][number];
  fate: Fate;
  participation?: Omit<Participation, 'evidence'>;
};

export type JudgedList = { rows: Rows; judged: readonly JudgedRow[] };

/**
 * Reads a participant list (columns Mail, Kursus and Dato; others are shown and not used) and judges every row
 * against the roster, the catalogue and what is logged already. Nothing is written.
 */
export function judgeParticipants(
  bytes: Uint8Array,
  { state, people, now }: { state: Oversight; people: Iterable<DirectoryPerson>; now: Instant },
): Result<JudgedList> {
  const read = readRows(bytes);
  if (!read.ok) return read;
  const { missing, cell } = columnReader(read.value.columns, COLUMNS);
  if (missing.length > 0) return refuse({ code: 'columns-missing', columns: missing });
  const byMail = new Map([...people].map((person) => [person.mail.toLowerCase(), person.personId]));
  const courses = coursesByTitle(state.training);
  const seen = new Set<string>();

  const judge = (cells: readonly string[]): Omit<JudgedRow, 'row'> => {
    const formula = cells.find(isFormula);
    if (formula !== undefined) return rejected({ code: 'formula-in-cell', value: formula.slice(0, 40) });
    const mail = cell(cells, 'Mail');
    if (mail === '') return rejected({ code: 'mail-missing' });
    const personId = byMail.get(mail.toLowerCase());
    if (personId === undefined) return rejected({ code: 'unknown-person', value: mail });
    const title = cell(cells, 'Kursus');
    const courseId = courses.get(tidy(title));
    if (courseId === undefined) return rejected({ code: 'unknown-course', value: title });
    const written = cell(cells, 'Dato');
    const completedOn = readDate(written);
    if (completedOn === undefined)
      return rejected({ code: 'date-invalid', field: 'completedOn', value: written });
    const participation = { personId, courseId, otherCourse: null, completedOn, minutes: null };
    const refusal = refusalOf(state, { ...participation, evidence: { kind: 'seenByCoordinator' } }, now);
    // In the directory, but never with a role: the reader knows them by mail and not by the opaque id.
    if (refusal?.code === 'unknown-person') return rejected({ code: 'unknown-person', value: mail });
    if (refusal !== undefined && refusal.code !== 'completion-already-logged') return rejected(refusal);
    const key = completionKey(participation);
    if (refusal !== undefined || seen.has(key)) return { fate: { kind: 'alreadyThere' } };
    seen.add(key);
    return { fate: { kind: 'new' }, participation };
  };

  return ok({ rows: read.value, judged: read.value.rows.map((row) => ({ row, ...judge(row.cells) })) });
}

const tidy = (title: string): string => title.trim().toLocaleLowerCase('da');

/** The catalogue by title. Where two providers have a course of one title, it is the one that was entered first. */
function coursesByTitle({ courses }: Training): ReadonlyMap<string, CourseId> {
  const byTitle = new Map<string, CourseId>();
  for (const { title, courseId } of courses.values())
    if (!byTitle.has(tidy(title))) byTitle.set(tidy(title), courseId);
  return byTitle;
}

const rejected = (refusal: Extract<Fate, { kind: 'rejected' }>['refusal']): Omit<JudgedRow, 'row'> => ({
  fate: { kind: 'rejected', refusal },
});
