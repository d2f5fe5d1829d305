import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { castVote } from './cast-vote';

/** Godkend, and Godkend igen: an approval of what the card showed. */
export const approveDecision: Handle<CardActionOf<'decision.approve'>> = (action, turn) =>
  castVote(action, { choice: 'approve', reason: null, until: null }, turn);
