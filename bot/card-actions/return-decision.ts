import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { castVote } from './cast-vote';

/** Send tilbage: with what the reader says is missing. */
export const returnDecision: Handle<CardActionOf<'decision.return'>> = (action, turn) =>
  castVote(action, { choice: 'return', reason: action.returnReason ?? null, until: null }, turn);
