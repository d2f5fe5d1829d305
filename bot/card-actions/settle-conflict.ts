import type { CardActionOf } from '../../adaptive-cards/card-action';
import { ok } from '../../domain/result';
import { actOnDecision } from './act-on-decision';
import type { Handle } from './action-turn';
import { voterOf } from './voter-of';

/** Er nogen inhabil? Ja or nej, from one of the others. */
export const settleConflict: Handle<CardActionOf<'decision.settleConflict'>> = (
  { decisionId, concernedId, finding, onBehalfOf },
  turn,
) => {
  const names = voterOf(turn, null);
  const command = names.ok
    ? ok({
        type: 'SettleConflict' as const,
        decisionId,
        personId: concernedId,
        finding,
        onBehalfOf,
        settler: names.value.voter,
      })
    : names;
  return actOnDecision(decisionId, command, turn);
};
