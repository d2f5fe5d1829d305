import { decideAccess } from './access/decide-access';
import type { Command } from './command';
import { decideDecision } from './decision/decide-decision';
import type { DecideContext } from './decide-context';
import type { LedgerEvent } from './event';
import type { Oversight } from './oversight';
import type { Result } from './result';
import { decideStatus } from './status/decide-status';
import { decideTraining } from './training/decide-training';
import { unreachable } from './unreachable';

/** Command and state in, events or a refusal out. No events means that what was asked for is already so. */
export function decide(
  state: Oversight,
  command: Command,
  context: DecideContext,
): Result<readonly LedgerEvent[]> {
  switch (command.type) {
    case 'ClaimAdministration':
    case 'RecordMembership':
    case 'EndMembership':
      return decideAccess(state.access, command, context);
    case 'AddCourse':
    case 'LogCompletion':
    case 'LogParticipants':
      return decideTraining(state, command, context);
    case 'SubmitDecision':
    case 'CastVote':
      return decideDecision(state, command, context);
    case 'IssueReport':
    case 'NoteReport':
      return decideStatus(state, command, context);
    default:
      return unreachable(command);
  }
}
