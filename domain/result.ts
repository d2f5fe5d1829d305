import type { Refusal } from './refusal';

/** What a rule answers: a value, or the reason why not. Refusals are expected and never thrown. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const refuse = (refusal: Refusal): Result<never> => ({ ok: false, refusal });
