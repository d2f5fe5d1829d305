import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { showDecision } from './show-decision';

/** Shows the decision as it is now. It only reads. */
export const refreshDecision: Handle<CardActionOf<'decision.refresh'>> = async (
  { decisionId },
  { setting, reader, ports },
) => showDecision(decisionId, reader, { ...setting, state: await ports.load() });
