import type { AccessRefusal } from '../access/refusals';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { ResultOr } from '../ground/result';
import type { CompletionId } from './training';

/** Why a rule about courses says no. */
export type TrainingRefusal =
  | AccessRefusal
  | { code: 'own-completion' }
  | { code: 'unknown-course'; value: string }
  | { code: 'unknown-completion'; value: string }
  | { code: 'person-held'; personId: PersonId }
  | { code: 'person-still-here'; personId: PersonId }
  | { code: 'completion-already-logged'; completedOn: DanishDate }
  | { code: 'completion-ended'; completionId: CompletionId }
  | { code: 'completed-in-future'; completedOn: DanishDate }
  | { code: 'course-exists'; title: string }
  | { code: 'course-retired'; title: string };

export type TrainingResult<Value> = ResultOr<Value, TrainingRefusal>;
