import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { castVote } from './cast-vote';

/** Udsæt: to the day that the reader chose, with the reason. */
export const postponeDecision: Handle<CardActionOf<'decision.postpone'>> = (action, turn) =>
  castVote(
    action,
    {
      choice: 'postpone',
      reason: action.postponeReason ?? null,
      until: action.postponeUntil ?? null,
    },
    turn,
  );
