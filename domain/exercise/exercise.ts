import type { Audience } from '../access/group';
import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { Exhibit } from '../register/exhibit';
import type { OwnPace } from '../register/pace';
import type { TakenOut } from '../register/taken-out';

/** By number in the order in which they were recorded, such as `OV-001`. */
export type ExerciseId = string;

/** Around a table by a scenario, with the systems themselves, restoring from a backup, calling people out, or another way. */
export const EXERCISE_KINDS = ['tableTop', 'technical', 'restoreTest', 'callOut', 'other'] as const;
export type ExerciseKind = (typeof EXERCISE_KINDS)[number];

/**
 * What is said of an exercise that the organisation held. (An incident that is marked as an exercise is another thing: it
 * tries the app and leaves no findings.)
 */
export type ExerciseText = {
  on: DanishDate;
  scenario: string;
  kind: ExerciseKind;
  /** Who took part, as groups where that says enough, and else as people by their ids. */
  groups: readonly Audience[];
  participantIds: readonly PersonId[];
  exhibit: Exhibit;
  /** Who sees to the next one; null: nobody yet. */
  ownerId: PersonId | null;
};

/** Something that an exercise showed, for somebody to mend by a day; null: it is still open. */
export type ExerciseFinding = {
  findingId: string;
  text: string;
  ownerId: PersonId;
  dueOn: DanishDate;
  /** When it was first written. */
  raisedAt: Instant;
  done: { on: DanishDate; remedy: string } | null;
};

/** What was put right: as it was before, why, and by whom. */
export type ExerciseCorrection = { was: ExerciseText; reason: string; at: Instant; by: PersonId | null };

export type Exercise = ExerciseText & {
  exerciseId: ExerciseId;
  findings: readonly ExerciseFinding[];
  recordedAt: Instant;
  recordedBy: PersonId | null;
  /** The oldest first. */
  corrections: readonly ExerciseCorrection[];
  annulled: TakenOut | null;
};

/** The exercises by id, in the order in which they were recorded, and the municipality's own rule of how often. */
export type Exercises = { held: Map<ExerciseId, Exercise>; pace: OwnPace | null };

export const noExercises = (): Exercises => ({ held: new Map(), pace: null });

/** The exercises that count, the newest first; of two of one day the one that was recorded last. */
export const countedExercises = ({ held }: Pick<Exercises, 'held'>): readonly Exercise[] =>
  [...held.values()]
    .reverse()
    .filter(({ annulled }) => annulled === null)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

/** The findings that are not done. An exercise with one cannot be annulled, so that none disappears that way. */
export const openFindings = ({ findings }: Pick<Exercise, 'findings'>): readonly ExerciseFinding[] =>
  findings.filter(({ done }) => done === null);
