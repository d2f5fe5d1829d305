import type { CardJson } from '../../adaptive-cards/card-json';
import type { DecisionCommand } from '../../domain/decision/commands';
import type { DecisionId } from '../../domain/decision/terms';
import type { Result } from '../../domain/result';
import type { ActionTurn } from './action-turn';
import { showDecision } from './show-decision';

/**
 * Does something with a decision and shows it as it is then; a refusal stands on top of it. The same press again, under
 * the same or another id, changes nothing and answers with the same card.
 */
export async function actOnDecision(
  decisionId: DecisionId,
  command: Result<DecisionCommand>,
  { setting, reader, ports }: ActionTurn,
): Promise<CardJson> {
  const result = command.ok ? await ports.execute(command.value, reader.personId) : command;
  return result.ok
    ? showDecision(decisionId, reader, { ...setting, state: result.value })
    : showDecision(decisionId, reader, { ...setting, state: await ports.load() }, result.refusal);
}
