import type { CourseLineView } from '../../../adaptive-cards/training/course-line';
import type { Completion } from '../../../domain/training/training';
import type { Scene } from '../../scene/scene';

/** What a card shows of a completion; the length is the catalogue's where none is known of that very time. */
export function courseLineOf(completion: Completion, { state }: Pick<Scene, 'state'>): CourseLineView {
  const { courseId, otherCourse, completedOn, minutes, evidence } = completion;
  const course = courseId === null ? undefined : state.training.courses.get(courseId);
  return {
    title: course?.title ?? otherCourse?.title ?? '',
    provider: course?.provider ?? otherCourse?.provider ?? '',
    completedOn,
    minutes: minutes ?? course?.minutes ?? null,
    evidence,
  };
}
