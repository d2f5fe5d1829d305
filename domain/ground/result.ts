/** What a rule answers: a value, or the reason why not. Refusals are expected and never thrown. */
export type ResultOr<Value, No> = { ok: true; value: Value } | { ok: false; refusal: No };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refuse = <const No extends { code: string }>(refusal: No): { ok: false; refusal: No } => ({
  ok: false,
  refusal,
});
