import type { DecisionCommand } from '../../../domain/decision/commands';
import type { Result } from '../../../domain/result';
import type { DecisionDetail } from '../../../contracts/decision/decision';
import type { Program } from '../../program';
import type { Caller } from '../edge/route';
import { seenDecision } from './seen-decision';
import { createShowDecision } from './show-decision';

/** Carries out what somebody asks for about a decision, and answers the decision as it then stands. */
export type ActOnDecision = (
  command: DecisionCommand & { decisionId: string },
  caller: Caller,
) => Promise<Result<DecisionDetail>>;

/** Repeating what is already so answers the same and writes nothing. */
export function createActOnDecision(program: Program): ActOnDecision {
  const show = createShowDecision(program);
  return async (command, caller) => {
    const seen = seenDecision(command.decisionId, caller);
    if (!seen.ok) return seen;
    const effect = await program.ledger.execute(command, caller.requester);
    return effect.ok ? show(command.decisionId, { ...caller, state: effect.value.state }) : effect;
  };
}
