import { useCallback, useMemo } from 'react';
import type { CompletionView, CourseView } from '../../../../contracts/training/training';

type Taken = Pick<CompletionView, 'courseId' | 'otherCourse'>;

/** What the course of a completion is called: by the catalogue, or as somebody wrote it. */
export function useCourseName(courses: readonly CourseView[]): (completion: Taken) => string {
  const titles = useMemo(
    () => new Map(courses.map(({ courseId, title, provider }) => [courseId, `${title} (${provider})`])),
    [courses],
  );
  return useCallback(
    ({ courseId, otherCourse }) => {
      if (courseId !== null) return titles.get(courseId) ?? courseId;
      return otherCourse === null ? '' : `${otherCourse.title} (${otherCourse.provider})`;
    },
    [titles],
  );
}
