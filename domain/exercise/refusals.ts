import type { AccessRefusal } from '../access/refusals';
import type { ResultOr } from '../ground/result';

/** Why a rule about exercises says no. */
export type ExerciseRefusal =
  | AccessRefusal
  /** There is none of that number, or it was annulled. */
  | { code: 'unknown-exercise' }
  | { code: 'unknown-finding' }
  /** Nobody is said to have taken part. */
  | { code: 'participants-missing' }
  /** It has findings that are not done: they would disappear with it. */
  | { code: 'findings-open'; count: number };

export type ExerciseAnswer<Value> = ResultOr<Value, ExerciseRefusal>;
