import { abilitiesOf } from '../access/abilities';
import { rolesOn } from '../access/access';
import { danishDate, type DanishDate, type Month } from '../calendar/danish-time';
import { isBodyRole, type PersonId } from '../access/role';
import type { DecisionId } from '../decision/terms';
import { currentShape } from '../past-shapes/current-shape';
import type { LedgerEntry } from '../event';
import type { Oversight } from '../oversight';
import type { FollowUpId } from '../status/follow-up';
import { wasReported } from '../training/awaiting';
import { completionOf, type CompletionId } from '../training/training';
import { unreachable } from '../ground/unreachable';
import type { Mandate, MandateId } from '../access/mandate';
import { answeredForYou } from './answered-for-you';
import { coordinatorsOn } from './audience';
import {
  cardOfFormerDelegate,
  cardsAbout,
  cardsAfterAnswer,
  cardsAfterConflict,
  cardsOf,
  noticed,
  openCards,
  openCardsFor,
} from './decision-cards';
import { wantsStatus, type StatusWishes } from './status-wishes';
import { toChannel, toPerson, type Delivery, type DeliverySubject } from './delivery';

const NO_WISHES: StatusWishes = new Map();

/**
 * The cards that an entry makes necessary or out of date. A pure function: deriving them again gives the same ids.
 * `wishes` is what people want in their own chats, which the ledger does not know.
 */
export function deliveriesFor(
  stored: LedgerEntry,
  state: Oversight,
  wishes: StatusWishes = NO_WISHES,
): readonly Delivery[] {
  // One card may be out of date for two reasons, as when a delegate's item is revised and stays theirs.
  return [...new Map(cardsFor(stored, state, wishes).map((one) => [one.id, one])).values()];
}

function cardsFor(stored: LedgerEntry, state: Oversight, wishes: StatusWishes): readonly Delivery[] {
  const entry = currentShape(stored);
  const on = danishDate(entry.at);
  switch (entry.type) {
    case 'DecisionSubmitted':
    case 'ActionReported':
    case 'DecisionJournaled':
      return cardsAbout(entry.data.decisionId, state, on);
    case 'VoteCast':
      return [...cardsAfterAnswer(entry.data, state, on), ...answeredForYou(entry)];
    case 'ConflictDeclared':
    case 'ConflictSettled':
      return cardsAfterConflict(entry.data.decisionId, [entry.data.personId], state, entry.at);
    case 'ConflictFindingGiven': {
      const { decisionId, by, seat } = entry.data;
      return [
        ...cardsAfterConflict(decisionId, [by.personId, seat], state, entry.at),
        ...answeredForYou(entry),
      ];
    }
    case 'ChangeProposed':
    case 'ChangeConfirmed':
    case 'ChangeDeclined':
    case 'ChangeWithdrawn': {
      const { changeId } = entry.data;
      return (state.changes.get(changeId)?.askedOf ?? []).map(toPerson({ kind: 'bodyChange', changeId }));
    }
    case 'DecisionConcluded':
      return [
        ...cardsAbout(entry.data.decisionId, state, on),
        ...cardsAbout(state.decisions.get(entry.data.decisionId)?.content.supersedes ?? null, state, on),
        ...statusAskingFor(entry.data.decisionId, state),
      ];
    case 'ConditionsAdded':
    case 'DecisionRevised': {
      const { decisionId, version } = entry.data;
      return [
        // The cards about the version before say that there is a newer one.
        ...cardsAbout(decisionId, state, on, version - 1),
        ...cardOfFormerDelegate(decisionId, version - 1, state),
        ...cardsAbout(decisionId, state, on),
        ...statusAskingFor(decisionId, state),
      ];
    }
    case 'DecisionWithdrawn':
      return [
        ...noticed(entry.data.decisionId, { notice: 'withdrawn', key: 'once' }, state, on),
        ...statusAskingFor(entry.data.decisionId, state),
      ];
    case 'DecisionRevoked':
      return noticed(entry.data.decisionId, { notice: 'revoked', key: 'once' }, state, on);
    case 'ConditionFulfilled': {
      const { decisionId, conditionId } = entry.data;
      return noticed(decisionId, { notice: 'conditionFulfilled', key: conditionId }, state, on);
    }
    case 'ReportIssued':
      return statusCards(entry.data.month, wantedBy(state, wishes, on));
    case 'ReportNoted': {
      const { month, personId } = entry.data;
      return statusCards(
        month,
        wantedBy(state, wishes, on).filter((one) => one === personId),
      );
    }
    case 'FollowUpRequested': {
      const { followUpId, month, ownerId } = entry.data;
      return [...statusCards(month, []), toPerson({ kind: 'followUp', followUpId })(ownerId)];
    }
    case 'FollowUpReassigned': {
      const { followUpId, ownerId, previousOwnerId } = entry.data;
      // The one before keeps the card; it is brought up to date, so that its form goes.
      return [ownerId, previousOwnerId].map(toPerson({ kind: 'followUp', followUpId }));
    }
    case 'FollowUpAnswered':
      return cardsAboutFollowUp(entry.data.followUpId, state);
    case 'MeetingRecorded': {
      const { meetingId, recordNo, present } = entry.data;
      return present.map(toPerson({ kind: 'meeting', meetingId, recordNo }));
    }
    case 'MeetingConfirmed': {
      const { meetingId, recordNo, personId } = entry.data;
      return [toPerson({ kind: 'meeting', meetingId, recordNo })(personId)];
    }
    case 'MembershipRecorded':
      return openCardsFor(entry.data.personId, state, on);
    case 'MandateRecorded':
      return [...mandateCards(entry.data.mandateId, state), ...openCardsFor(entry.data.deputyId, state, on)];
    case 'MandateConfirmed': {
      const { mandateId } = entry.data;
      const deputyId = mandateOf(mandateId, state)?.deputyId ?? '';
      return [...mandateCards(mandateId, state), ...openCardsFor(deputyId, state, on)];
    }
    // The deputy gets no card of a case: whoever was never confirmed must not be shown one by this.
    case 'MandateDeclined':
      return mandateCards(entry.data.mandateId, state);
    // Whoever leaves keeps the card; it is brought up to date, so that its buttons go when the day has come.
    case 'MembershipEnded':
      return isBodyRole(entry.data.role)
        ? [...openCards(state, on), ...cardsOf(entry.data.personId, state)]
        : [];
    // What could not be decided without a chair can be now, or the other way round.
    case 'ActingChairRecorded':
    case 'ActingChairEnded':
      return openCards(state, on);
    case 'MandateEnded':
      return [...mandateCards(entry.data.mandateId, state), ...openCards(state, on)];
    case 'CompletionReported':
    case 'CompletionVerified':
    case 'CompletionAnnulled':
      return cardsAboutReport(entry.data.completionId, state);
    case 'CompletionCorrected':
      return cardsAboutReport(entry.data.corrects, state);
    case 'PersonErased':
      return reportsOf(entry.data.personId, state).flatMap((one) => cardsAboutReport(one, state));
    case 'DelegationRecorded':
    case 'DelegationEnded':
    case 'DecisionModelSet':
    case 'BodyBasisRecorded':
    case 'DecisionPolicySet':
    case 'DecisionReferred':
    case 'ReferralAnswered':
    case 'AnnexRead':
    case 'MeetingPlanned':
    case 'MeetingChanged':
    case 'GroupJoined':
    case 'GroupLeft':
    case 'LeaveRecorded':
    case 'LeaveAnnulled':
    case 'PersonRenamed':
    case 'SamePersonConfirmed':
    case 'SamePersonDenied':
    case 'GroupLinked':
    case 'GroupUnlinked':
    case 'ProposalDismissed':
    case 'FeedProposalDismissed':
    case 'FeedStandingNoted':
    case 'CourseAdded':
    case 'CourseRevised':
    case 'CourseRetired':
    case 'CourseReinstated':
    case 'CompletionLogged':
    case 'TrainingPolicySet':
    case 'StaffOfferRecorded':
    case 'HoldPlaced':
    case 'HoldReleased':
    case 'IndicatorRecorded':
    case 'IndicatorAnnulled':
    case 'CycleItemSet':
    case 'CycleItemDone':
    case 'CycleItemDropped':
    case 'MeasureRegistered':
    case 'MeasureRevised':
    case 'MeasureStageTold':
    case 'MeasureExhibitAdded':
    case 'MeasureExhibitWithdrawn':
    case 'MeasureEvaluated':
    case 'MeasureRetired':
    case 'SupplierSet':
    case 'SupplierStatementGiven':
    case 'SupplierStatementAnnulled':
    case 'SupplierRemarkSet':
    case 'SupplierRemarkAnswered':
    case 'SupplierRetired':
    case 'SupplierReinstated':
    case 'SystemSet':
    case 'SystemPlanTested':
    case 'SystemPlanTestAnnulled':
    case 'SystemRiskRecorded':
    case 'SystemHandoverSet':
    case 'SystemRetired':
    case 'SystemReinstated':
    case 'BaselineRecorded':
    case 'BaselineCorrected':
    case 'BaselineAnnulled':
    case 'BaselinePaceSet':
    case 'ExerciseRecorded':
    case 'ExerciseCorrected':
    case 'ExerciseAnnulled':
    case 'ExerciseFindingSet':
    case 'ExerciseFindingDone':
    case 'ExercisePaceSet':
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
    case 'ApprovalReconsidered':
    case 'IncidentClosed':
    case 'IncidentReopened':
    case 'RegistrationRecorded':
    case 'RegistrationChangeTold':
    case 'RegistrationReceiptKept':
    case 'RegistrationChangeAnnulled':
    case 'LocalRuleSet':
    case 'LocalRuleRetired':
    case 'RequirementSetAside':
    case 'RequirementTakenUp':
    case 'MaterialLinked':
    case 'MaterialUnlinked':
    case 'StatusPolicySet':
    case 'AssessmentWritten':
    case 'LightOverridden':
    case 'PersonalStatusChosen':
      return [];
    default:
      return unreachable(entry);
  }
}

/** A month's status in the channel and in the chats of some; each is posted once and then brought up to date. */
const statusCards = (month: Month, people: readonly PersonId[]): readonly Delivery[] => {
  const subject: DeliverySubject = { kind: 'report', month };
  return [toChannel(subject), ...people.map(toPerson(subject))];
};

/** The channel's cards that ask for a decision: they say so no longer when it is taken, and again when it is put forward anew. */
const statusAskingFor = (decisionId: DecisionId, { reports }: Oversight): readonly Delivery[] =>
  [...reports.values()]
    .filter(({ report }) => report.assessment?.wish === decisionId)
    .map(({ report }) => toChannel({ kind: 'report', month: report.month }));

/** Who wants each month's status in their own chat, as long as they are among those who note it. */
const wantedBy = (state: Oversight, wishes: StatusWishes, on: DanishDate): readonly PersonId[] =>
  [...new Set([...state.personalStatus, ...wishes.keys()])]
    .filter((one) => wantsStatus(state, wishes, one))
    .filter((one) => abilitiesOf(rolesOn(state.access, one, on)).noteReport);

/** An answer goes to the one who asked; the card of the one who was asked and the channel's say that it is answered. */
function cardsAboutFollowUp(followUpId: FollowUpId, { followUps }: Oversight): readonly Delivery[] {
  const asked = followUps.get(followUpId);
  if (asked === undefined) return [];
  return [
    ...statusCards(asked.month, []),
    toPerson({ kind: 'followUp', followUpId })(asked.ownerId),
    toPerson({ kind: 'followUpAnswer', followUpId })(asked.askedBy),
  ];
}

const mandateOf = (mandateId: MandateId, { access }: Oversight): Mandate | undefined =>
  access.mandates.find((one) => one.mandateId === mandateId);

/** A mandate before those who were asked to confirm it; nobody was before it had to be. */
const mandateCards = (mandateId: MandateId, state: Oversight): readonly Delivery[] =>
  (mandateOf(mandateId, state)?.askedOf ?? []).map(toPerson({ kind: 'mandate', mandateId }));

/**
 * A course that somebody reported is put before those who were coordinators on that day, and their cards are kept up
 * to date. Whoever reported it verifies nothing of their own and gets no card.
 */
function cardsAboutReport(completionId: CompletionId, state: Oversight): readonly Delivery[] {
  const { access, training } = state;
  const completion = completionOf(training, completionId) ?? training.ended.get(completionId)?.completion;
  if (completion === undefined || !wasReported(completion)) return [];
  return coordinatorsOn(access, danishDate(completion.loggedAt))
    .filter((one) => one !== completion.personId)
    .map(toPerson({ kind: 'trainingReport', completionId }));
}

/** What a person has reported, whatever became of it: the cards about it name them. */
function reportsOf(personId: PersonId, { training }: Oversight): readonly CompletionId[] {
  const ended = [...training.ended.values()].map(({ completion }) => completion);
  return [...(training.completions.get(personId) ?? []), ...ended]
    .filter((one) => one.personId === personId && wasReported(one))
    .map(({ completionId }) => completionId);
}
