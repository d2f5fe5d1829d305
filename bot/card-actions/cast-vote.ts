import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { CardJson } from '../../adaptive-cards/card-json';
import type { ChosenAnswer } from '../../domain/decision/commands';
import { ok } from '../../domain/result';
import { actOnDecision } from './act-on-decision';
import type { ActionTurn } from './action-turn';
import { voterOf } from './voter-of';

type VoteAction = CardActionOf<
  'decision.approve' | 'decision.reject' | 'decision.return' | 'decision.postpone'
>;

/** Records an answer to what the reader was shown, for their own seat or for the member they are deputy for. */
export function castVote(
  action: VoteAction,
  answer: Pick<ChosenAnswer, 'choice' | 'reason' | 'until'>,
  turn: ActionTurn,
): Promise<CardJson> {
  const { decisionId, version, contentHash, answerNo, onBehalfOf } = action;
  const names = voterOf(turn, onBehalfOf);
  const shown = { decisionId, version, contentHash, answerNo, onBehalfOf };
  const command = names.ok ? ok({ type: 'CastVote' as const, ...shown, ...answer, ...names.value }) : names;
  return actOnDecision(decisionId, command, turn);
}
