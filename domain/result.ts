import type { ResultOr } from './ground/result';
import type { Refusal } from './refusal';

export { ok, refuse } from './ground/result';

/** A value, or any reason why not. A rule of one feature answers with that feature's own refusals. */
export type Result<Value> = ResultOr<Value, Refusal>;
