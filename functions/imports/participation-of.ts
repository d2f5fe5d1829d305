import type { Refusal } from '../../domain/refusal';
import type { ImportField } from '../../contracts/imports/imports';
import type { FindCourse } from './course-finder';
import type { Once } from './participant-columns';
import type { ListedParticipation } from './participant-reading';
import { dateQuestion, readDate, type SaidOfDates } from './written-date';
import { readSeconds, wholeMinutes } from './written-duration';

/** A refusal quotes what was written, and a cell may hold a book. */
const MOST_QUOTED = 100;
export const quotable = (text: string): string => text.slice(0, MOST_QUOTED);

type By = {
  findCourse: FindCourse;
  /** The provider of courses that are not in the catalogue; empty: none is said. */
  otherCourses: string;
  once: Once;
  dates: SaidOfDates;
};

/** What a row says of course, day and length, or why that cannot be read. What the list does not say is said once for all. */
export function participationOf(
  cell: (field: ImportField) => string | undefined,
  { findCourse, otherCourses: provider, once, dates }: By,
): Omit<ListedParticipation, 'personId'> | Refusal {
  const title = cell('course') ?? once.course;
  const course = findCourse(title, cell('provider') ?? '');
  if (course === 'several') return { code: 'several-courses', value: quotable(title) };
  if (course === undefined && title === '') return { code: 'unknown-course', value: '' };
  const written = cell('date') ?? once.day;
  const completedOn = readDate(written, dates);
  if (completedOn === undefined) return dateRefusal('completedOn', written, dates);
  const seconds = cell('minutes') ? readSeconds(cell('minutes') ?? '') : null;
  if (seconds === undefined || (seconds ?? 0) >= MOST_SECONDS)
    return { code: 'body-invalid', field: 'minutes' };
  return {
    courseId: course?.courseId ?? null,
    otherCourse: course === undefined ? { title, provider } : null,
    completedOn,
    minutes: seconds === null ? null : wholeMinutes(seconds),
  };
}

/** Why a cell is no day, or what must be said before it is one. */
export function dateRefusal(field: string, written: string, said: SaidOfDates = {}): Refusal {
  const value = quotable(written);
  switch (dateQuestion(written, said)) {
    case 'order':
      return { code: 'date-ambiguous', value };
    case 'shortYear':
      return { code: 'date-short-year', value };
    case 'serial':
      return { code: 'date-serial', value };
    case undefined:
      return { code: 'date-invalid', field, value };
  }
}

/** Above any length of a course, and so many digits at most. */
const MOST_SECONDS = 1_000_000 * 60;
