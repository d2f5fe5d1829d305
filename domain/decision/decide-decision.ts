import type { DecideContext } from '../access/decide-context';
import type { DecisionState } from './decision-state';
import { unreachable } from '../ground/unreachable';
import { approveWithConditions, castVote } from './cast-vote';
import type { DecisionCommand } from './commands';
import { conclude } from './conclude';
import { declareConflict, settleConflict } from './conflict';
import type { DecisionEvent } from './events';
import { fulfilCondition, journal, readAnnex, reportAction, revoke } from './conditions';
import { revise, submit, withdraw } from './put-forward';
import { setPolicy } from './set-policy';
import type { DecisionResult } from './refusals';
import { answerReferral, refer } from './refer';

/** Decides on a decision item: may it be put forward, does this answer count, does what was approved still hold. */
export function decideDecision(
  state: DecisionState,
  command: DecisionCommand,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  switch (command.type) {
    case 'SetDecisionPolicy':
      return setPolicy(state, command.policy, context);
    case 'SubmitDecision':
      return submit(state, command, context);
    case 'ReviseDecision':
      return revise(state, command, context);
    case 'WithdrawDecision':
      return withdraw(state, command, context);
    case 'CastVote':
      return castVote(state, command, context);
    case 'ApproveWithConditions':
      return approveWithConditions(state, command, context);
    case 'DeclareConflict':
      return declareConflict(state, command, context);
    case 'SettleConflict':
      return settleConflict(state, command, context);
    case 'ConcludeDecision':
      return conclude(state, command.decisionId, context);
    case 'FulfilCondition':
      return fulfilCondition(state, command, context);
    case 'ReportAction':
      return reportAction(state, command, context);
    case 'RevokeDecision':
      return revoke(state, command, context);
    case 'JournalDecision':
      return journal(state, command, context);
    case 'ReferDecision':
      return refer(state, command, context);
    case 'AnswerReferral':
      return answerReferral(state, command, context);
    case 'ReadAnnex':
      return readAnnex(state, command, context);
    default:
      return unreachable(command);
  }
}
