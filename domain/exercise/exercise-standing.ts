import type { DanishDate } from '../calendar/danish-time';
import { nextAfter } from '../register/pace';
import { countedExercises, openFindings, type Exercises } from './exercise';

/**
 * How exercising stands, the gravest first. Computed, never stored. Where nothing is recorded nothing is known, which is
 * never good.
 */
export const EXERCISE_STANDINGS = ['none', 'overdue', 'findingsOverdue', 'dueSoon', 'held'] as const;
export type ExerciseStanding = (typeof EXERCISE_STANDINGS)[number];

/** The day by which the next exercise is due; null: there is none to count from. */
export function exerciseDueOn(exercises: Exercises): DanishDate | null {
  const [newest] = countedExercises(exercises);
  return newest === undefined ? null : nextAfter(newest.on, exercises.pace);
}

/** How exercising stands on a day; `near` is the last day that counts as near. */
export function exerciseStanding(
  exercises: Exercises,
  { on, near }: { on: DanishDate; near: DanishDate },
): ExerciseStanding {
  const dueOn = exerciseDueOn(exercises);
  if (dueOn === null) return 'none';
  if (dueOn < on) return 'overdue';
  const isLate = countedExercises(exercises).some((one) =>
    openFindings(one).some((finding) => finding.dueOn < on),
  );
  if (isLate) return 'findingsOverdue';
  return dueOn <= near ? 'dueSoon' : 'held';
}
