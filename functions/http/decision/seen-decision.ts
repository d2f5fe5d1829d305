import type { Decision } from '../../../domain/decision/decision';
import { maySee } from '../../../domain/decision/may-see';
import { ok, refuse, type Result } from '../../../domain/result';
import type { Caller } from '../edge/route';

/** A decision that the reader may see; any other is refused as one that is not there, so that nothing is told of it. */
export function seenDecision(
  decisionId: string,
  { state, personId, today }: Pick<Caller, 'state' | 'personId' | 'today'>,
): Result<Decision> {
  const decision = state.decisions.get(decisionId);
  return decision !== undefined && maySee(decision, state.access, personId, today)
    ? ok(decision)
    : refuse({ code: 'unknown-decision', value: decisionId.slice(0, 40) });
}
