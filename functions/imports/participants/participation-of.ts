import type { Refusal } from '../../../domain/refusal';
import type { ImportField } from '../../../contracts/imports/imports';
import type { FindCourse } from './course-finder';
import type { SaidOfList } from './participant-columns';
import type { ListedParticipation } from './participant-reading';
import { cellDateRefusal } from '../values/date-refusal';
import { quotable } from '../values/quotable';
import { readDate, type SaidOfDates } from '../values/written-date';
import { readSeconds, wholeMinutes } from '../values/written-duration';

type By = {
  findCourse: FindCourse;
  /** The provider of courses that are not in the catalogue; empty: none is said. */
  otherCourses: string;
  once: SaidOfList;
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
  if (completedOn === undefined) return cellDateRefusal('completedOn', written, dates);
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

/** Above any length of a course, and so many digits at most. */
const MOST_SECONDS = 1_000_000 * 60;
