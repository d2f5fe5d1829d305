import type { AccessRefusal } from '../access/refusals';
import type { DecisionId } from '../decision/terms';
import type { ResultOr } from '../ground/result';

/** Why a rule about the demands says no. */
export type RequirementRefusal =
  | AccessRefusal
  | { code: 'unknown-requirement'; value: string }
  | { code: 'unknown-decision'; value: string }
  | { code: 'unknown-course'; value: string }
  /** A legal demand is set aside by a decision and not by one person. */
  | { code: 'decision-needed' }
  /** The decision that is named is not approved, or holds no more. */
  | { code: 'decision-not-in-force'; decisionId: DecisionId };

export type RequirementResult<Value> = ResultOr<Value, RequirementRefusal>;
