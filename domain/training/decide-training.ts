import type { Access } from '../access/access';
import { danishDate, isDanishDate } from '../calendar/danish-time';
import { may, type DecideContext } from '../decide-context';
import type { Refusal } from '../refusal';
import { ok, refuse, type Result } from '../result';
import { requireText } from '../text-rule';
import { unreachable } from '../unreachable';
import type { Participation, TrainingCommand } from './commands';
import type { TrainingEvent } from './events';
import { completionKey, findCompletion, findCourse, type Course, type Training } from './training';

const EARLIEST = '2000-01-01';

/** Decides what may enter the course catalogue and the record of completed courses. */
export function decideTraining(
  state: { access: Access; training: Training },
  command: TrainingCommand,
  context: DecideContext,
): Result<readonly TrainingEvent[]> {
  switch (command.type) {
    case 'AddCourse':
      if (!may(context, 'manageCourses')) return refuse({ code: 'not-allowed', ability: 'manageCourses' });
      return addCourse(state.training, command.course);
    case 'LogCompletion': {
      if (!may(context, 'logCompletions')) return refuse({ code: 'not-allowed', ability: 'logCompletions' });
      const refusal = refusalOf(state, command, context.now);
      if (refusal !== undefined) return refuse(refusal);
      const { personId, courseId, completedOn, evidence } = command;
      return ok([logged(state.training, { personId, courseId, completedOn, evidence }, 1)]);
    }
    case 'LogParticipants': {
      if (!may(context, 'logCompletions')) return refuse({ code: 'not-allowed', ability: 'logCompletions' });
      const seen = new Set<string>();
      const events: TrainingEvent[] = [];
      for (const row of command.participations) {
        const key = completionKey(row);
        const refusal = refusalOf(state, row, context.now);
        if (refusal?.code === 'completion-already-logged' || seen.has(key)) continue;
        if (refusal !== undefined) return refuse(refusal);
        seen.add(key);
        events.push(logged(state.training, row, events.length + 1));
      }
      return ok(events);
    }
    default:
      return unreachable(command);
  }
}

/**
 * Why a participation cannot be logged, or nothing if it can. The preview of an import and the writing of it ask the
 * same question, so a row that the preview calls new is refused later only if the ledger moved in between.
 */
export function refusalOf(
  { access, training }: { access: Access; training: Training },
  participation: Omit<Participation, 'evidence'>,
  now: string,
): Refusal | undefined {
  const { personId, courseId, completedOn } = participation;
  if (!access.memberships.has(personId)) return { code: 'unknown-person', value: personId };
  if (!training.courses.has(courseId)) return { code: 'unknown-course', value: courseId };
  if (!isDanishDate(completedOn) || completedOn < EARLIEST) {
    return { code: 'date-invalid', field: 'completedOn', value: completedOn };
  }
  if (completedOn > danishDate(now)) return { code: 'completed-in-future', completedOn };
  if (findCompletion(training, participation) !== undefined)
    return { code: 'completion-already-logged', completedOn };
  return undefined;
}

function addCourse(training: Training, course: Omit<Course, 'courseId'>): Result<readonly TrainingEvent[]> {
  const refusal = requireText('title', course.title, 200) ?? requireText('provider', course.provider, 200);
  if (refusal !== undefined) return refuse(refusal);
  if (findCourse(training, course.title, course.provider) !== undefined) {
    return refuse({ code: 'course-exists', title: course.title });
  }
  const courseId = `K-${String(training.courses.size + 1).padStart(3, '0')}`;
  return ok([{ type: 'CourseAdded', data: { ...course, courseId } }]);
}

function logged(training: Training, participation: Participation, offset: number): TrainingEvent {
  const completionId = `T-${String(training.completionsByKey.size + offset).padStart(6, '0')}`;
  return { type: 'CompletionLogged', data: { completionId, ...participation } };
}
