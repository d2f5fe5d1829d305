import type { DanishDate } from '../calendar/danish-time';
import type { OwnPace } from '../register/pace';
import type { ExerciseFinding, ExerciseId, ExerciseText } from './exercise';

export type ExerciseCommand =
  | { type: 'RecordExercise'; exercise: ExerciseText }
  | { type: 'CorrectExercise'; exerciseId: ExerciseId; exercise: ExerciseText; reason: string }
  | { type: 'AnnulExercise'; exerciseId: ExerciseId; reason: string }
  /** Without an id it is a new one. */
  | {
      type: 'SetExerciseFinding';
      exerciseId: ExerciseId;
      findingId: string | null;
      finding: Pick<ExerciseFinding, 'text' | 'ownerId' | 'dueOn'>;
    }
  | {
      type: 'CloseExerciseFinding';
      exerciseId: ExerciseId;
      findingId: string;
      on: DanishDate;
      remedy: string;
    }
  | { type: 'SetExercisePace'; pace: OwnPace };

/** Every command about exercises. */
export const EXERCISE_COMMANDS = {
  RecordExercise: true,
  CorrectExercise: true,
  AnnulExercise: true,
  SetExerciseFinding: true,
  CloseExerciseFinding: true,
  SetExercisePace: true,
} as const satisfies Record<ExerciseCommand['type'], true>;
