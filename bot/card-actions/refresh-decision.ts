import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { showDecision } from './show-decision';

/** Shows the decision as it is now. It only reads. */
export const refreshDecision: Handle<CardActionOf<'decision.refresh'>> = (
  { decisionId },
  { reader, scene },
) => showDecision(decisionId, reader, scene);
