import type { DecisionRefusal } from '../decision/refusals';
import type { ResultOr } from '../ground/result';

/** Why a change of who decides, or how, is not confirmed; what it records is held to the rules about access and decisions. */
export type BodyChangeRefusal =
  | DecisionRefusal
  | { code: 'not-yours-to-confirm' }
  | { code: 'unknown-change'; value: string }
  | { code: 'change-settled'; changeId: string };

export type BodyChangeResult<Value> = ResultOr<Value, BodyChangeRefusal>;
