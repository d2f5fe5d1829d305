import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { ExerciseEvent } from './events';
import type { Exercise, Exercises } from './exercise';
import { exerciseTextOf } from './exercise-text';

/** Adds one event to the exercises. The map is the fold's own; an exercise in it is replaced, never changed. */
export function evolveExercise(
  exercises: Exercises,
  event: ExerciseEvent,
  { at, by }: { at: Instant; by: PersonId | null },
): void {
  const put = (exerciseId: string, changed: (before: Exercise) => Partial<Exercise>) => {
    const before = known(exercises, exerciseId);
    exercises.held.set(exerciseId, { ...before, ...changed(before) });
  };
  switch (event.type) {
    case 'ExerciseRecorded': {
      const { exerciseId } = event.data;
      const recorded = { findings: [], recordedAt: at, recordedBy: by, corrections: [], annulled: null };
      exercises.held.set(exerciseId, { ...event.data, ...recorded });
      return;
    }
    case 'ExerciseCorrected': {
      const { exerciseId, reason } = event.data;
      put(exerciseId, (before) => ({
        ...exerciseTextOf(event.data),
        corrections: [...before.corrections, { was: exerciseTextOf(before), reason, at, by }],
      }));
      return;
    }
    case 'ExerciseAnnulled': {
      const { exerciseId, reason } = event.data;
      put(exerciseId, () => ({ annulled: { reason, at, by } }));
      return;
    }
    case 'ExerciseFindingSet': {
      const { exerciseId, findingId, text, ownerId, dueOn } = event.data;
      put(exerciseId, ({ findings }) => {
        const before = findings.find((one) => one.findingId === findingId);
        const finding = { findingId, text, ownerId, dueOn, raisedAt: before?.raisedAt ?? at, done: null };
        return {
          findings:
            before === undefined
              ? [...findings, finding]
              : findings.map((one) => (one.findingId === findingId ? finding : one)),
        };
      });
      return;
    }
    case 'ExerciseFindingDone': {
      const { exerciseId, findingId, on, remedy } = event.data;
      put(exerciseId, ({ findings }) => ({
        findings: findings.map((one) =>
          one.findingId === findingId ? { ...one, done: { on, remedy } } : one,
        ),
      }));
      return;
    }
    case 'ExercisePaceSet':
      exercises.pace = event.data;
      return;
    default:
      unreachable(event);
  }
}

function known({ held }: Exercises, exerciseId: string): Exercise {
  const exercise = held.get(exerciseId);
  if (exercise === undefined)
    throw new Error(`Cannot fold ledger: exercise "${exerciseId}" was never recorded`);
  return exercise;
}
