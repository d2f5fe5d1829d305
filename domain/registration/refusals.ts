import type { AccessRefusal } from '../access/refusals';
import type { ResultOr } from '../ground/result';

/** Why a rule about the registration says no. */
export type RegistrationRefusal =
  | AccessRefusal
  | { code: 'instant-in-future'; field: string; value: string }
  | { code: 'unknown-registration-change' }
  | { code: 'registration-change-annulled'; changeId: string }
  /** What was sent is on record, so the change was no mistake. */
  | { code: 'registration-change-sent'; changeId: string };

export type RegistrationResult<Value> = ResultOr<Value, RegistrationRefusal>;
