import type { CardActionOf } from '../../adaptive-cards/card-action';
import { ok } from '../../domain/result';
import { actOnDecision } from './act-on-decision';
import type { Handle } from './action-turn';
import { voterOf } from './voter-of';

/** Jeg er inhabil: the reader takes no part until the others have settled whether it is so. */
export const declareConflict: Handle<CardActionOf<'decision.declareConflict'>> = (
  { decisionId, conflictGround },
  turn,
) => {
  const names = voterOf(turn, null);
  const command = names.ok
    ? ok({
        type: 'DeclareConflict' as const,
        decisionId,
        ground: conflictGround ?? '',
        declarer: names.value.voter,
      })
    : names;
  return actOnDecision(decisionId, command, turn);
};
