import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { showRefreshedDecision } from './show-decision';

/** Shows the decision as it is now, or that there is a newer version than the card's. It only reads. */
export const refreshDecision: Handle<CardActionOf<'decision.refresh'>> = async (
  { decisionId, version },
  { setting, reader, ports },
) => showRefreshedDecision({ decisionId, version }, reader, { ...setting, state: await ports.load() });
