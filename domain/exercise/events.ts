import type { DanishDate } from '../calendar/danish-time';
import type { EventTable } from '../ground/event-table';
import type { OwnPace } from '../register/pace';
import type { ExerciseFinding, ExerciseId, ExerciseText } from './exercise';

export type ExerciseEvent =
  | { type: 'ExerciseRecorded'; data: { exerciseId: ExerciseId } & ExerciseText }
  /** All of it as it is to be read from now on; what stood before is kept. */
  | { type: 'ExerciseCorrected'; data: { exerciseId: ExerciseId; reason: string } & ExerciseText }
  /** It was a mistake and counts no more; it stays in the ledger with the reason. */
  | { type: 'ExerciseAnnulled'; data: { exerciseId: ExerciseId; reason: string } }
  /** A new finding, or one that is put differently; it is then open again. */
  | {
      type: 'ExerciseFindingSet';
      data: { exerciseId: ExerciseId } & Pick<ExerciseFinding, 'findingId' | 'text' | 'ownerId' | 'dueOn'>;
    }
  | {
      type: 'ExerciseFindingDone';
      data: { exerciseId: ExerciseId; findingId: string; on: DanishDate; remedy: string };
    }
  /** How often the municipality exercises by its own rule. */
  | { type: 'ExercisePaceSet'; data: OwnPace };

/** Every type of event about exercises, with the version of the shapes in which it first appeared. */
export const EXERCISE_EVENTS = {
  ExerciseRecorded: { since: 7 },
  ExerciseCorrected: { since: 7 },
  ExerciseAnnulled: { since: 7 },
  ExerciseFindingSet: { since: 7 },
  ExerciseFindingDone: { since: 7 },
  ExercisePaceSet: { since: 7 },
} as const satisfies EventTable<ExerciseEvent>;
