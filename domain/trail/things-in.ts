import type { PersonId } from '../access/role';
import { personConcerned, type BodyChange } from '../body-change/body-change';
import type { DecisionContent } from '../decision/content';
import type { LedgerEvent } from '../event';
import type { Thing } from './thing';
import type { ThingNames } from './thing-names';

const decision = (id: string): Thing => ({ kind: 'decision', id });
const person = (id: PersonId): Thing => ({ kind: 'person', id });
const meeting = (id: string): Thing => ({ kind: 'meeting', id });
const month = (id: string): Thing => ({ kind: 'month', id });
const measure = (id: string): Thing => ({ kind: 'measure', id });
const course = (id: string): Thing => ({ kind: 'course', id });
const cycleItem = (id: string): Thing => ({ kind: 'cycle', id });
const supplier = (id: string): Thing => ({ kind: 'supplier', id });
const baseline = (id: string): Thing => ({ kind: 'baseline', id });
const exercise = (id: string): Thing => ({ kind: 'exercise', id });
const system = (id: string): Thing => ({ kind: 'system', id });

/**
 * Everything that an event is about, each thing once: what the audit trail is filtered by. Who acted is not among it.
 * `names` must have learned the event and all before it.
 */
export function thingsIn(event: LedgerEvent, names: ThingNames): readonly Thing[] {
  const { type, data } = event;
  switch (type) {
    case 'MembershipRecorded':
    case 'MembershipEnded':
    case 'GroupJoined':
    case 'GroupLeft':
    case 'LeaveRecorded':
    case 'LeaveAnnulled':
    case 'PersonRenamed':
    case 'SamePersonConfirmed':
    case 'SamePersonDenied':
    case 'HoldPlaced':
    case 'HoldReleased':
    case 'PersonErased':
    case 'PersonalStatusChosen':
      return [person(data.personId)];
    case 'ActingChairRecorded':
      return [person(data.personId)];
    case 'ProposalDismissed':
      return data.personId === null ? [] : [person(data.personId)];
    case 'MandateRecorded':
      return [person(data.deputyId), person(data.memberId)];
    case 'MandateConfirmed':
    case 'MandateDeclined':
    case 'MandateEnded': {
      const mandate = names.mandates.get(data.mandateId);
      return mandate === undefined ? [] : [person(mandate.deputyId), person(mandate.memberId)];
    }
    case 'DelegationRecorded':
      return [person(data.delegateId)];
    case 'DelegationEnded':
      return known(names.delegations.get(data.delegationId));
    case 'ActingChairEnded':
      return known(names.actingChairs.get(data.actingId));
    case 'ChangeProposed':
      return concernedBy(data.change);
    case 'ChangeConfirmed':
    case 'ChangeDeclined':
    case 'ChangeWithdrawn':
      return concernedBy(names.changes.get(data.changeId));
    case 'DecisionModelSet':
    case 'BodyBasisRecorded':
    case 'GroupLinked':
    case 'GroupUnlinked':
    case 'DecisionPolicySet':
    case 'TrainingPolicySet':
    case 'StaffOfferRecorded':
    case 'StatusPolicySet':
    case 'IndicatorRecorded':
    case 'IndicatorAnnulled':
    case 'FeedProposalDismissed':
    case 'FeedStandingNoted':
      return [];
    case 'CourseAdded':
    case 'CourseRevised':
    case 'CourseRetired':
    case 'CourseReinstated':
      return [course(data.courseId)];
    case 'CompletionLogged':
    case 'CompletionReported':
    case 'CompletionCorrected':
    case 'CompletionVerified':
    case 'CompletionAnnulled': {
      const taken = names.completions.get(data.completionId);
      if (taken === undefined) return [];
      return [person(taken.personId), ...(taken.courseId === null ? [] : [course(taken.courseId)])];
    }
    case 'DecisionSubmitted':
    case 'DecisionRevised': {
      const { ownerId, recommenderId } = data.content;
      return [
        decision(data.decisionId),
        ...each([ownerId, recommenderId]),
        ...drawnFrom(data.content).map(measure),
        ...reviewedIn(data.content).map(supplier),
      ];
    }
    case 'ConditionsAdded':
      return [decision(data.decisionId), ...each(data.added.map((one) => one.ownerId))];
    case 'VoteCast':
      return [
        decision(data.decisionId),
        ...each([data.personId, ...(data.onBehalfOf === null ? [] : [data.onBehalfOf.personId])]),
        ...(data.meetingId === null ? [] : [meeting(data.meetingId)]),
      ];
    case 'ConflictDeclared':
    case 'ConflictSettled':
      return [decision(data.decisionId), person(data.personId)];
    case 'ConflictFindingGiven':
      return [decision(data.decisionId), ...each([data.personId, data.seat, data.by.personId])];
    case 'DecisionWithdrawn':
    case 'DecisionConcluded':
    case 'ConditionFulfilled':
    case 'ActionReported':
    case 'DecisionRevoked':
    case 'DecisionJournaled':
    case 'DecisionReferred':
    case 'ReferralAnswered':
    case 'AnnexRead':
      return [decision(data.decisionId)];
    case 'MeetingPlanned':
    case 'MeetingChanged':
      return [meeting(data.meetingId), ...data.items.map(decision)];
    case 'MeetingRecorded':
      return [
        meeting(data.meetingId),
        ...data.items.map((one) => decision(one.decisionId)),
        ...each(data.present),
      ];
    case 'MeetingConfirmed':
      return [
        meeting(data.meetingId),
        ...data.answers.map((one) => decision(one.decisionId)),
        person(data.personId),
      ];
    case 'CycleItemSet':
      return [cycleItem(data.itemId), ...known(data.ownerId ?? undefined)];
    case 'CycleItemDone':
      return [cycleItem(data.itemId), ...(data.next === null ? [] : [cycleItem(data.next.itemId)])];
    case 'CycleItemDropped':
      return [cycleItem(data.itemId)];
    case 'MeasureRegistered':
    case 'MeasureRevised':
      return [measure(data.measureId), person(data.ownerId)];
    case 'MeasureStageTold':
    case 'MeasureExhibitAdded':
    case 'MeasureExhibitWithdrawn':
    case 'MeasureEvaluated':
    case 'MeasureRetired':
      return [measure(data.measureId)];
    case 'SupplierSet':
      return [supplier(data.supplierId), ...known(data.ownerId ?? undefined)];
    case 'SupplierRemarkSet':
      return [supplier(data.supplierId), person(data.ownerId)];
    case 'SupplierStatementGiven':
    case 'SupplierStatementAnnulled':
    case 'SupplierRemarkAnswered':
    case 'SupplierRetired':
    case 'SupplierReinstated':
      return [supplier(data.supplierId)];
    case 'SystemSet':
      return [
        system(data.systemId),
        ...known(data.ownerId ?? undefined),
        ...(data.supplierId === null ? [] : [supplier(data.supplierId)]),
      ];
    case 'SystemPlanTested':
    case 'SystemPlanTestAnnulled':
    case 'SystemRiskRecorded':
    case 'SystemHandoverSet':
    case 'SystemRetired':
    case 'SystemReinstated':
      return [system(data.systemId)];
    case 'BaselineRecorded':
    case 'BaselineCorrected':
      return [baseline(data.resultId), ...known(data.ownerId ?? undefined)];
    case 'BaselineAnnulled':
      return [baseline(data.resultId)];
    case 'ExerciseRecorded':
    case 'ExerciseCorrected':
      return [
        exercise(data.exerciseId),
        ...known(data.ownerId ?? undefined),
        ...data.participantIds.map(person),
      ];
    case 'ExerciseFindingSet':
      return [exercise(data.exerciseId), person(data.ownerId)];
    case 'ExerciseAnnulled':
    case 'ExerciseFindingDone':
      return [exercise(data.exerciseId)];
    case 'BaselinePaceSet':
    case 'ExercisePaceSet':
      return [];
    case 'IncidentOpened':
    case 'AwarenessCorrected':
    case 'IncidentRetold':
    case 'SignificanceAnswered':
    case 'SignificanceConfirmed':
    case 'IncidentFactsTold':
    case 'ChronologyAdded':
    case 'IncidentFieldsAnswered':
    case 'FilingTold':
    case 'ReceiptKept':
    case 'FilingSentBack':
    case 'CsirtAnswered':
    case 'InterimReportRequested':
    case 'IncidentExhibitAdded':
    case 'IncidentHandled':
    case 'IncidentGoesOn':
    case 'IncidentClosed':
    case 'IncidentReopened':
      return [{ kind: 'incident', id: data.incidentId }];
    case 'ApprovalReconsidered':
      return [{ kind: 'incident', id: data.incidentId }, decision(data.decisionId)];
    case 'RegistrationRecorded':
      return [];
    case 'RegistrationChangeTold':
    case 'RegistrationReceiptKept':
    case 'RegistrationChangeAnnulled':
      return [{ kind: 'registration', id: data.changeId }];
    case 'LocalRuleSet':
      return [
        ...data.decisions.map(decision),
        ...data.courses.map(course),
        ...known(data.ownerId ?? undefined),
      ];
    case 'RequirementSetAside':
      return data.decisionId === null ? [] : [decision(data.decisionId)];
    case 'LocalRuleRetired':
    case 'RequirementTakenUp':
    case 'MaterialLinked':
    case 'MaterialUnlinked':
      return [];
    case 'AssessmentWritten':
      return [month(data.month), ...(data.wish === null ? [] : [decision(data.wish)])];
    case 'LightOverridden':
    case 'ReportIssued':
      return [month(data.month)];
    case 'ReportNoted':
      return [month(data.month), person(data.personId)];
    case 'FollowUpRequested':
      return [{ kind: 'followUp', id: data.followUpId }, month(data.month), person(data.ownerId)];
    case 'FollowUpReassigned':
      return [...askedIn(data.followUpId, names), ...each([data.ownerId, data.previousOwnerId])];
    case 'FollowUpAnswered':
      return askedIn(data.followUpId, names);
  }
}

/** The measures of the register that are put before the body. */
const drawnFrom = (content: DecisionContent): readonly string[] =>
  content.kind === 'measureApproval' ? content.measures.flatMap((one) => one.measureId ?? []) : [];

const each = (people: readonly PersonId[]): Thing[] => [...new Set(people)].map(person);

const known = (personId: PersonId | undefined): Thing[] => (personId === undefined ? [] : [person(personId)]);

const concernedBy = (change: BodyChange | undefined): Thing[] =>
  known(change === undefined ? undefined : personConcerned(change));

/** The supplier of the municipality's own list that a decision approves the supervision of. */
const reviewedIn = (content: DecisionContent): readonly string[] =>
  content.kind === 'supplierReview' && content.supplierId !== undefined ? [content.supplierId] : [];

function askedIn(followUpId: string, { followUps }: ThingNames): Thing[] {
  const asked = followUps.get(followUpId);
  return [{ kind: 'followUp', id: followUpId }, ...(asked === undefined ? [] : [month(asked.month)])];
}
