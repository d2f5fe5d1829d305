import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { showDecision, showRefreshedDecision } from './show-decision';

/**
 * Shows the next case in a message of its own. It cannot take the place of the card that was pressed: that one is updated
 * when its own case is concluded, and whatever somebody was typing in the next case would be gone. It only reads.
 */
export const showNextDecision: Handle<CardActionOf<'decision.showNext'>> = async (
  { decisionId, version, nextId },
  { setting, reader, ports },
) => {
  const scene = { ...setting, state: await ports.load() };
  return {
    card: showRefreshedDecision({ decisionId, version }, reader, scene),
    beside: [showDecision(nextId, reader, scene)],
  };
};
