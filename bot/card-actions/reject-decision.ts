import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { castVote } from './cast-vote';

/** Afvis: with the reason that the reader wrote. */
export const rejectDecision: Handle<CardActionOf<'decision.reject'>> = (action, turn) =>
  castVote(action, { choice: 'reject', reason: action.rejectReason ?? null, until: null }, turn);
