import { textKey } from '../../../domain/ground/same-text';
import type { Refusal } from '../../../domain/refusal';
import { courseRefusal } from '../../../domain/training/decide-course';
import type { CourseText, Training } from '../../../domain/training/training';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import type { Fate } from '../fate';
import type { JudgedRow } from '../judged-file';
import type { CourseRow } from './read-courses';

/** A row of a catalogue with what becomes of it; `course` is to be added, where the row has one. */
export type JudgedCourse = JudgedRow & { course?: CourseText };

/** Compares each row with every course of the catalogue, and with the rows above it. Nothing is written. */
export function* judgeCourses(rows: readonly CourseRow[], training: Training): Slices<JudgedCourse[]> {
  const seen = new Set<string>();
  const judged: JudgedCourse[] = [];
  yield* inSlices(rows, ({ row, course }) => {
    if ('kind' in course) {
      judged.push({ row, fate: course });
      return;
    }
    const key = JSON.stringify([textKey(course.title), textKey(course.provider)]);
    const refusal = courseRefusal(training, course, undefined);
    const isSeen = seen.has(key);
    seen.add(key);
    const fate: Fate = isSeen ? { kind: 'alreadyThere' } : courseFate(refusal);
    judged.push({ row, fate, course });
  });
  return judged;
}

/** A course that is in the catalogue already is no fault of the list. */
export function courseFate(refusal: Refusal | undefined): Fate {
  if (refusal === undefined) return { kind: 'new' };
  return refusal.code === 'course-exists' ? { kind: 'alreadyThere' } : { kind: 'rejected', refusal };
}
