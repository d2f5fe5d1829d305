import type { LedgerEvent } from '../event';
import { seatOf } from '../decision/decision';

/**
 * What an event says something about, as one text, where a later event of the same says it anew: the event before it with
 * the same text is what it takes the place of. Nothing where an event only ever adds.
 */
export function factKey({ type, data }: LedgerEvent): string | undefined {
  switch (type) {
    case 'MembershipRecorded':
    case 'MembershipEnded':
      return `membership ${data.personId} ${data.role}`;
    case 'MandateRecorded':
    case 'MandateEnded':
      return `mandate ${data.mandateId}`;
    case 'DelegationRecorded':
    case 'DelegationEnded':
      return `delegation ${data.delegationId}`;
    case 'ActingChairRecorded':
    case 'ActingChairEnded':
      return `acting ${data.actingId}`;
    case 'DecisionModelSet':
    case 'BodyBasisRecorded':
    case 'DecisionPolicySet':
    case 'TrainingPolicySet':
    case 'StatusPolicySet':
      return type;
    case 'GroupJoined':
    case 'GroupLeft':
      return `group ${data.personId} ${data.group}`;
    case 'GroupLinked':
    case 'GroupUnlinked':
      return `link ${data.audience}`;
    case 'CourseAdded':
    case 'CourseRevised':
      return `course ${data.courseId}`;
    case 'CompletionLogged':
    case 'CompletionReported':
      return `completion ${data.completionId}`;
    case 'CompletionCorrected':
      return `completion ${data.corrects}`;
    case 'DecisionSubmitted':
    case 'DecisionRevised':
      return `decision ${data.decisionId}`;
    case 'VoteCast':
      return `vote ${data.decisionId} ${seatOf(data)}`;
    case 'DecisionJournaled':
      return `journal ${data.decisionId}`;
    case 'ReferralAnswered':
      return `referral ${data.decisionId} ${data.referralId}`;
    case 'ActionReported':
      return `action ${data.decisionId} ${data.actionId}`;
    case 'MeetingPlanned':
    case 'MeetingChanged':
      return `meeting ${data.meetingId}`;
    case 'MeetingRecorded':
      return `record ${data.meetingId}`;
    case 'IndicatorRecorded':
    case 'IndicatorAnnulled':
      return `indicator ${data.topic} ${data.asOf}`;
    case 'CycleItemSet':
    case 'CycleItemDropped':
      return `cycle ${data.itemId}`;
    case 'MeasureRegistered':
    case 'MeasureRevised':
      return `measure ${data.measureId}`;
    case 'MeasureStageTold':
      return `stage ${data.measureId}`;
    case 'SupplierSet':
      return `supplier ${data.supplierId}`;
    case 'SupplierRemarkSet':
      return `remark ${data.supplierId} ${data.remarkId}`;
    case 'SystemSet':
      return `system ${data.systemId}`;
    case 'SystemRiskRecorded':
      return `risk ${data.systemId}`;
    case 'SystemHandoverSet':
      return `handover ${data.systemId}`;
    case 'BaselineRecorded':
    case 'BaselineCorrected':
      return `baseline ${data.resultId}`;
    case 'ExerciseRecorded':
    case 'ExerciseCorrected':
      return `exercise ${data.exerciseId}`;
    case 'ExerciseFindingSet':
      return `finding ${data.exerciseId} ${data.findingId}`;
    case 'BaselinePaceSet':
    case 'ExercisePaceSet':
      return type;
    case 'AwarenessCorrected':
      return `awareness ${data.incidentId}`;
    case 'SignificanceAnswered':
      return `significance ${data.incidentId}`;
    case 'IncidentFactsTold':
      return `incident facts ${data.incidentId}`;
    case 'ApprovalReconsidered':
      return `reconsidered ${data.incidentId} ${data.decisionId}`;
    case 'ReceiptKept':
      return `receipt ${data.incidentId} ${String(data.filingNo)}`;
    case 'RegistrationRecorded':
      return 'registration';
    case 'RegistrationChangeTold':
      return `registration ${data.changeId}`;
    case 'RegistrationReceiptKept':
      return `registration receipt ${data.changeId}`;
    case 'LocalRuleSet':
    case 'LocalRuleRetired':
      return `local-rule ${data.ruleId}`;
    case 'RequirementSetAside':
    case 'RequirementTakenUp':
      return `set-aside ${data.requirementId}`;
    case 'MaterialLinked':
    case 'MaterialUnlinked':
      return `material ${data.materialId}`;
    case 'AssessmentWritten':
      return `assessment ${data.month}`;
    case 'LightOverridden':
      return `light ${data.month} ${data.section}`;
    case 'ReportIssued':
      return `report ${data.month}`;
    case 'FollowUpRequested':
    case 'FollowUpReassigned':
      return `follow-up ${data.followUpId}`;
    default:
      return undefined;
  }
}

/** Under which text later events find an event: a correction of a completion is a completion with a number of its own. */
export const keptUnder = (event: LedgerEvent): string | undefined =>
  event.type === 'CompletionCorrected' ? `completion ${event.data.completionId}` : factKey(event);

/** Events that end what was said: what is said next is said for the first time again. */
const ENDS: readonly LedgerEvent['type'][] = [
  'MembershipEnded',
  'GroupLeft',
  'GroupUnlinked',
  'IndicatorAnnulled',
  'CycleItemDropped',
  'LocalRuleRetired',
  'RequirementTakenUp',
  'MaterialUnlinked',
];

/** Whether an event takes the place of the one that was found under its text. */
export const replaces = (event: LedgerEvent['type'], found: LedgerEvent['type']): boolean =>
  !ENDS.includes(found) || ENDS.includes(event);
