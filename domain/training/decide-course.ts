import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import type { TrainingCommand } from './commands';
import type { TrainingEvent } from './events';
import { findCourse, type Course, type CourseText, type Training } from './training';
import { TRAINING_MOST } from './training-limits';
import type { TrainingRefusal, TrainingResult } from './refusals';

type CourseCommand = Extract<
  TrainingCommand,
  { type: 'AddCourse' | 'ReviseCourse' | 'RetireCourse' | 'ReinstateCourse' }
>;

/** Decides on the catalogue. Saying what is already so changes nothing. */
export function decideCourse(
  training: Training,
  command: CourseCommand,
): TrainingResult<readonly TrainingEvent[]> {
  if (command.type === 'AddCourse') {
    const { course } = command;
    const refusal = courseRefusal(training, course, undefined);
    if (refusal !== undefined) return refuse(refusal);
    const courseId = `K-${String(training.courses.size + 1).padStart(3, '0')}`;
    return ok([{ type: 'CourseAdded', data: { ...course, courseId } }]);
  }
  const known = training.courses.get(command.courseId);
  if (known === undefined) return refuse({ code: 'unknown-course', value: command.courseId });
  const { courseId } = known;
  switch (command.type) {
    case 'ReviseCourse': {
      const refusal = courseRefusal(training, command.course, known);
      if (refusal !== undefined) return refuse(refusal);
      const data = { ...command.course, courseId };
      return ok(isSame(data, known) ? [] : [{ type: 'CourseRevised', data }]);
    }
    case 'RetireCourse':
      return ok(known.retired ? [] : [{ type: 'CourseRetired', data: { courseId } }]);
    case 'ReinstateCourse':
      return ok(known.retired ? [{ type: 'CourseReinstated', data: { courseId } }] : []);
    default:
      return unreachable(command);
  }
}

/** Why a course cannot be in the catalogue as it is written; `known` is the one that it is to replace. */
export function courseRefusal(
  training: Training,
  course: CourseText,
  known: Course | undefined,
): TrainingRefusal | undefined {
  const { title, provider, validMonths } = course;
  const wrong =
    requireText('title', title, TRAINING_MOST.title) ??
    requireText('provider', provider, TRAINING_MOST.provider);
  if (wrong !== undefined) return wrong;
  if (
    validMonths !== null &&
    (!Number.isInteger(validMonths) || validMonths < 1 || validMonths > TRAINING_MOST.validMonths)
  )
    return { code: 'policy-invalid', field: 'validMonths' };
  const twin = findCourse(training, title, provider);
  return twin === undefined || twin === known ? undefined : { code: 'course-exists', title };
}

const isSame = (text: CourseText & { courseId: string }, known: Course): boolean =>
  text.title === known.title &&
  text.provider === known.provider &&
  text.format === known.format &&
  text.minutes === known.minutes &&
  text.validMonths === known.validMonths &&
  text.source === known.source &&
  text.competences.join() === known.competences.join() &&
  text.audiences.join() === known.audiences.join();
