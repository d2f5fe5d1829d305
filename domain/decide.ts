import { decideAccess } from './access/decide-access';
import { asIfEnded } from './body-change/as-if-ended';
import { askTheBody } from './body-change/ask-the-body';
import { decideBodyChange } from './body-change/decide-body-change';
import type { Command } from './command';
import { decideCycle } from './cycle/decide-cycle';
import { decideDecision } from './decision/decide-decision';
import type { DecideContext } from './decide-context';
import type { LedgerEvent } from './event';
import { decideIndicator } from './indicator/decide-indicator';
import { decideMeeting } from './meeting/decide-meeting';
import type { Oversight } from './oversight';
import { ok, type Result } from './result';
import { decideStatus } from './status/decide-status';
import { decideTraining } from './training/decide-training';
import { unreachable } from './unreachable';

/**
 * Command and state in, events or a refusal out. No events means that what was asked for is already so. What changes
 * who decides, or how, is put before the body and not done.
 */
export function decide(
  state: Oversight,
  command: Command,
  context: DecideContext,
): Result<readonly LedgerEvent[]> {
  const decided = decideAlone(state, command, context);
  if (!decided.ok || command.type === 'ConfirmChange') return decided;
  return ok(askTheBody(state, decided.value, context));
}

function decideAlone(
  state: Oversight,
  command: Command,
  context: DecideContext,
): Result<readonly LedgerEvent[]> {
  switch (command.type) {
    case 'RecordMembership':
      return decideAccess({ ...state, access: asIfEnded(state) }, command, context);
    case 'ClaimAdministration':
    case 'EndMembership':
    case 'RecordMandate':
    case 'EndMandate':
    case 'ConfirmMandate':
    case 'DeclineMandate':
    case 'RecordDelegation':
    case 'EndDelegation':
    case 'RecordActingChair':
    case 'EndActingChair':
    case 'SetDecisionModel':
    case 'JoinGroup':
    case 'LeaveGroup':
    case 'RecordLeave':
    case 'AnnulLeave':
    case 'RecordRename':
    case 'AnswerSamePerson':
    case 'LinkGroup':
    case 'UnlinkGroup':
    case 'DismissProposals':
      return decideAccess(state, command, context);
    case 'ConfirmChange':
    case 'DeclineChange':
    case 'WithdrawChange':
      return decideBodyChange(state, command, context);
    case 'AddCourse':
    case 'ReviseCourse':
    case 'RetireCourse':
    case 'ReinstateCourse':
    case 'LogCompletion':
    case 'LogParticipants':
    case 'ReportCompletion':
    case 'VerifyCompletion':
    case 'CorrectCompletion':
    case 'AnnulCompletion':
    case 'SetTrainingPolicy':
    case 'RecordStaffOffer':
    case 'PlaceHold':
    case 'ReleaseHold':
    case 'ErasePerson':
      return decideTraining(state, command, context);
    case 'SetDecisionPolicy':
    case 'SubmitDecision':
    case 'ReviseDecision':
    case 'WithdrawDecision':
    case 'CastVote':
    case 'ApproveWithConditions':
    case 'DeclareConflict':
    case 'SettleConflict':
    case 'ConcludeDecision':
    case 'FulfilCondition':
    case 'ReportAction':
    case 'RevokeDecision':
    case 'JournalDecision':
    case 'ReadAnnex':
      return decideDecision(state, command, context);
    case 'PlanMeeting':
    case 'ChangeMeeting':
    case 'RecordMeeting':
    case 'ConfirmMeeting':
      return decideMeeting(state, command, context);
    case 'RecordIndicators':
    case 'AnnulIndicator':
      return decideIndicator(state, command, context);
    case 'SetCycleItem':
    case 'FinishCycleItem':
    case 'DropCycleItem':
      return decideCycle(state.cycle, command, context);
    case 'SetStatusPolicy':
    case 'WriteAssessment':
    case 'OverrideLight':
    case 'IssueReport':
    case 'CorrectReport':
    case 'NoteReport':
    case 'RequestFollowUp':
    case 'ReassignFollowUp':
    case 'AnswerFollowUp':
      return decideStatus(state, command, context);
    default:
      return unreachable(command);
  }
}
