import type { LedgerEvent, LedgerEntry } from '../../domain/event';
import { unreachable } from '../../domain/ground/unreachable';
import type { LedgerLine } from '../../contracts/ledger/ledger';
import type { ShowPerson } from './person-view';

/** An entry as one line of the audit trail. */
export const ledgerLine = (entry: LedgerEntry, show: ShowPerson): LedgerLine => ({
  seq: entry.seq,
  at: entry.at,
  person: entry.actor.kind === 'person' ? show(entry.actor.personId) : null,
  surface: entry.surface,
  type: entry.type,
  subject: subjectOf(entry),
  audience: audienceOf(entry),
  setUp: 'confirmation' in entry.data && entry.data.confirmation === 'setUp',
  hash: entry.hash,
});

/** The audience that an entry is about, beside its subject. */
function audienceOf(event: LedgerEvent): LedgerLine['audience'] {
  switch (event.type) {
    case 'GroupJoined':
    case 'GroupLeft':
      return event.data.group;
    case 'GroupLinked':
    case 'GroupUnlinked':
    case 'ProposalDismissed':
      return event.data.audience;
    default:
      return null;
  }
}

function subjectOf(event: LedgerEvent): string {
  switch (event.type) {
    case 'MembershipRecorded':
    case 'MembershipEnded':
    case 'PersonRenamed':
    case 'SamePersonConfirmed':
    case 'SamePersonDenied':
    case 'GroupJoined':
    case 'GroupLeft':
    case 'LeaveRecorded':
    case 'LeaveAnnulled':
    case 'HoldPlaced':
    case 'HoldReleased':
    case 'PersonErased':
      return event.data.personId;
    case 'GroupLinked':
    case 'GroupUnlinked':
      return event.data.groupId;
    case 'ProposalDismissed':
      return event.data.personId ?? '';
    case 'MandateRecorded':
    case 'MandateConfirmed':
    case 'MandateDeclined':
    case 'MandateEnded':
      return event.data.mandateId;
    case 'ChangeProposed':
    case 'ChangeConfirmed':
    case 'ChangeDeclined':
    case 'ChangeWithdrawn':
      return event.data.changeId;
    case 'DelegationRecorded':
    case 'DelegationEnded':
      return event.data.delegationId;
    case 'ActingChairRecorded':
    case 'ActingChairEnded':
      return event.data.actingId;
    case 'DecisionModelSet':
      return event.data.caseNumber;
    case 'DecisionPolicySet':
      return String(event.data.version);
    case 'CourseAdded':
    case 'CourseRevised':
    case 'CourseRetired':
    case 'CourseReinstated':
      return event.data.courseId;
    case 'CompletionLogged':
    case 'CompletionReported':
    case 'CompletionVerified':
    case 'CompletionCorrected':
    case 'CompletionAnnulled':
      return event.data.completionId;
    case 'TrainingPolicySet':
      return event.data.caseNumber;
    case 'StaffOfferRecorded':
      return event.data.offerId;
    case 'DecisionSubmitted':
    case 'DecisionRevised':
    case 'ConditionsAdded':
    case 'DecisionWithdrawn':
    case 'VoteCast':
    case 'ConflictDeclared':
    case 'ConflictFindingGiven':
    case 'ConflictSettled':
    case 'DecisionConcluded':
    case 'DecisionRevoked':
    case 'DecisionJournaled':
    case 'AnnexRead':
      return event.data.decisionId;
    case 'ConditionFulfilled':
      return `${event.data.decisionId} ${event.data.conditionId}`;
    case 'ActionReported':
      return `${event.data.decisionId} ${event.data.actionId}`;
    case 'MeetingPlanned':
    case 'MeetingChanged':
    case 'MeetingRecorded':
    case 'MeetingConfirmed':
      return event.data.meetingId;
    case 'IndicatorRecorded':
    case 'IndicatorAnnulled':
      return `${event.data.topic} ${event.data.asOf}`;
    case 'CycleItemSet':
    case 'CycleItemDone':
    case 'CycleItemDropped':
      return event.data.itemId;
    case 'StatusPolicySet':
      return event.data.caseNumber;
    case 'AssessmentWritten':
    case 'LightOverridden':
    case 'ReportIssued':
    case 'ReportNoted':
      return event.data.month;
    case 'FollowUpRequested':
    case 'FollowUpReassigned':
    case 'FollowUpAnswered':
      return event.data.followUpId;
    case 'PersonalStatusChosen':
      return event.data.personId;
    default:
      return unreachable(event);
  }
}
