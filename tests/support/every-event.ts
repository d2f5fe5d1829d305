import { UNSAID } from './meeting-facts';
import { chainOn } from '../../domain/ledger/chain';
import { GENESIS } from '../../domain/ledger/head';
import { DEFAULT_POLICY } from '../../domain/decision/policy';
import type { LedgerEntry, LedgerEvent } from '../../domain/event';
import { fold } from '../../domain/evolve';
import { compileReport } from '../../domain/status/compile-report';
import { DEFAULT_STATUS_POLICY } from '../../domain/status/status-policy';
import {
  DECISION,
  NAME,
  aCondition,
  aDecisionContent,
  actionDelayed,
  aCourse,
  anAction,
  anAnnex,
  concluded,
  conditionFulfilled,
  conflictDeclared,
  conflictSettled,
  courseAdded,
  completionLogged,
  completionReported,
  revised,
  revoked,
  submitted,
  voted,
  withdrawn,
} from './builders';
import {
  IN_OPERATION,
  exhibitAdded,
  exhibitWithdrawn,
  measureEvaluated,
  measureRegistered,
  measureRetired,
  measureRevised,
  stageTold,
  underWay,
} from './measure-facts';
import { aCycleText, anIndicator, indicatorAnnulled } from './indicator-facts';
import { EVERY_INCIDENT_EVENT } from './incident-ledger';
import { NOW } from './instants';
import { aBaseline, anExercise, aPace, aStatement, aSupplier, aSystem, anExhibit } from './register-facts';
import { localRuleSet, materialLinked, setAside } from './requirement-facts';
import {
  ADMINISTRATOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  DIRECTOR,
  acting,
  basisRecorded,
  delegated,
  ended,
  mandated,
  member,
  modelSet,
  recorded,
} from './people';
import { reportIssued, reportNoted } from './report-facts';
import { sha256Of } from './sha256-of';
import {
  aStaffOffer,
  aTrainingPolicy,
  away,
  completionAnnulled,
  completionCorrected,
  completionVerified,
  courseReinstated,
  courseRetired,
  erased,
  held,
  joined,
  left,
  released,
} from './training-facts';

const CONTENT = aDecisionContent({
  title: 'Nyt loginsystem',
  conditions: [aCondition()],
  actions: [anAction()],
  annexes: [anAnnex()],
});
const CHANGED_TITLE = aDecisionContent({ ...CONTENT, title: 'Nyt loginsystem i skolerne' });

/** One event of every type, in an order in which they can have happened. A type that is left out does not compile. */
const BY_TYPE: { [Type in LedgerEvent['type']]: Extract<LedgerEvent, { type: Type }> } = {
  MembershipRecorded: recorded(member(1), 'member'),
  DecisionModelSet: modelSet({ kind: 'all' }) as Extract<LedgerEvent, { type: 'DecisionModelSet' }>,
  BodyBasisRecorded: basisRecorded(),
  DecisionPolicySet: { type: 'DecisionPolicySet', data: { version: 1, policy: DEFAULT_POLICY } },
  MandateRecorded: mandated(DEPUTY, member(1)),
  MandateConfirmed: { type: 'MandateConfirmed', data: { mandateId: 'F-001', as: 'member' } },
  MandateDeclined: { type: 'MandateDeclined', data: { mandateId: 'F-001', as: 'chair' } },
  MandateEnded: { type: 'MandateEnded', data: { mandateId: 'F-001', to: '2026-11-30' } },
  DelegationRecorded: delegated(DELEGATE),
  DelegationEnded: { type: 'DelegationEnded', data: { delegationId: 'G-001', to: '2026-11-30' } },
  ActingChairRecorded: acting(member(1)),
  ActingChairEnded: { type: 'ActingChairEnded', data: { actingId: 'S-001', to: '2026-11-30' } },
  GroupJoined: joined(DIRECTOR) as Extract<LedgerEvent, { type: 'GroupJoined' }>,
  GroupLeft: left(DIRECTOR, '2026-11-30') as Extract<LedgerEvent, { type: 'GroupLeft' }>,
  LeaveRecorded: away(member(1), '2026-11-10', '2026-11-20') as Extract<
    LedgerEvent,
    { type: 'LeaveRecorded' }
  >,
  LeaveAnnulled: { type: 'LeaveAnnulled', data: { personId: member(1), from: '2026-11-10' } },
  PersonRenamed: { type: 'PersonRenamed', data: { personId: member(1), changed: ['name', 'title'] } },
  SamePersonConfirmed: { type: 'SamePersonConfirmed', data: { personId: member(1), account: 'k-1' } },
  SamePersonDenied: { type: 'SamePersonDenied', data: { personId: member(1) } },
  GroupLinked: { type: 'GroupLinked', data: { audience: 'leaders', groupId: 'entra-1' } },
  GroupUnlinked: { type: 'GroupUnlinked', data: { audience: 'leaders', groupId: 'entra-1' } },
  ProposalDismissed: {
    type: 'ProposalDismissed',
    data: { proposalId: 'x-1', audience: 'leaders', change: 'joined', personId: DIRECTOR },
  },
  FeedStandingNoted: {
    type: 'FeedStandingNoted',
    data: { feed: 'kitos', standing: 'failing', readAt: '2026-11-20T03:10:00.000Z', problem: 'notAllowed' },
  },
  FeedProposalDismissed: {
    type: 'FeedProposalDismissed',
    data: {
      feed: 'kitos',
      change: 'newSystem',
      sourceId: '2f0d6a3c-5d5e-4f7b-9a55-0f6a3c1f9a01',
      name: 'Fagsystem til børneydelser',
      saysHash: '0123456789abcdef',
    },
  },
  ChangeProposed: {
    type: 'ChangeProposed',
    data: {
      changeId: 'C-001',
      change: {
        type: 'MembershipRecorded',
        data: { personId: DIRECTOR, role: 'member', from: '2026-12-01' },
      },
      askedOf: [CHAIR],
    },
  },
  ChangeConfirmed: { type: 'ChangeConfirmed', data: { changeId: 'C-001', as: 'member' } },
  ChangeDeclined: { type: 'ChangeDeclined', data: { changeId: 'C-001', as: 'member' } },
  ChangeWithdrawn: { type: 'ChangeWithdrawn', data: { changeId: 'C-001' } },
  CourseAdded: courseAdded() as Extract<LedgerEvent, { type: 'CourseAdded' }>,
  CourseRevised: { type: 'CourseRevised', data: aCourse({ title: 'Kursus for ledelsen', minutes: 90 }) },
  CourseRetired: courseRetired() as Extract<LedgerEvent, { type: 'CourseRetired' }>,
  CourseReinstated: courseReinstated() as Extract<LedgerEvent, { type: 'CourseReinstated' }>,
  CompletionLogged: completionLogged() as Extract<LedgerEvent, { type: 'CompletionLogged' }>,
  CompletionReported: completionReported({ personId: member(1) }, 2) as Extract<
    LedgerEvent,
    { type: 'CompletionReported' }
  >,
  CompletionVerified: completionVerified(2) as Extract<LedgerEvent, { type: 'CompletionVerified' }>,
  CompletionCorrected: completionCorrected([1, 3]) as Extract<LedgerEvent, { type: 'CompletionCorrected' }>,
  CompletionAnnulled: completionAnnulled(2) as Extract<LedgerEvent, { type: 'CompletionAnnulled' }>,
  TrainingPolicySet: { type: 'TrainingPolicySet', data: aTrainingPolicy() },
  StaffOfferRecorded: { type: 'StaffOfferRecorded', data: aStaffOffer() },
  HoldPlaced: held(DIRECTOR) as Extract<LedgerEvent, { type: 'HoldPlaced' }>,
  HoldReleased: released(DIRECTOR) as Extract<LedgerEvent, { type: 'HoldReleased' }>,
  DecisionSubmitted: submitted(CONTENT),
  DecisionRevised: revised(CHANGED_TITLE),
  ConditionsAdded: {
    type: 'ConditionsAdded',
    data: {
      decisionId: DECISION,
      version: 3,
      contentHash: 'a'.repeat(64),
      people: [],
      added: [aCondition({ text: 'Logning skal slås til' })],
    },
  },
  ConflictDeclared: conflictDeclared(CHAIR),
  ConflictFindingGiven: {
    type: 'ConflictFindingGiven',
    data: {
      decisionId: DECISION,
      personId: CHAIR,
      finding: 'conflicted',
      seat: member(1),
      by: { personId: DEPUTY, ...NAME },
    },
  },
  ConflictSettled: conflictSettled(CHAIR),
  VoteCast: voted(member(1), { choice: 'postpone' }),
  DecisionConcluded: concluded('approved', { approve: 3 }),
  ConditionFulfilled: conditionFulfilled(),
  ActionReported: actionDelayed(),
  DecisionRevoked: revoked(),
  DecisionJournaled: {
    type: 'DecisionJournaled',
    data: { decisionId: DECISION, caseNumber: '26/004711', documentNumber: '12' },
  },
  DecisionReferred: {
    type: 'DecisionReferred',
    data: {
      decisionId: DECISION,
      referralId: 'O1',
      politicalBody: 'economicCommittee',
      sentOn: '2026-11-02',
      meetingOn: '2026-11-09',
      caseNumber: '26/004711',
    },
  },
  ReferralAnswered: {
    type: 'ReferralAnswered',
    data: {
      decisionId: DECISION,
      referralId: 'O1',
      referralOutcome: 'noted',
      decidedOn: '2026-11-09',
      caseNumber: '26/004711',
    },
  },
  AnnexRead: { type: 'AnnexRead', data: { decisionId: DECISION, contentHash: anAnnex().contentHash } },
  DecisionWithdrawn: withdrawn(),
  MeetingPlanned: {
    type: 'MeetingPlanned',
    data: { meetingId: 'M-2026-001', on: '2026-12-03', items: [DECISION], ...UNSAID },
  },
  MeetingChanged: {
    type: 'MeetingChanged',
    data: { meetingId: 'M-2026-001', on: '2026-12-04', items: [], ...UNSAID },
  },
  MeetingRecorded: {
    type: 'MeetingRecorded',
    data: {
      meetingId: 'M-2026-001',
      recordNo: 1,
      present: [CHAIR, member(1)],
      items: [
        {
          decisionId: DECISION,
          version: 1,
          contentHash: 'a'.repeat(64),
          decided: 'approve',
          note: 'Ingen bemærkninger',
        },
      ],
    },
  },
  MeetingConfirmed: {
    type: 'MeetingConfirmed',
    data: {
      meetingId: 'M-2026-001',
      recordNo: 1,
      personId: CHAIR,
      answers: [{ decisionId: DECISION, choice: 'approve', reason: null }],
    },
  },
  IndicatorRecorded: { type: 'IndicatorRecorded', data: anIndicator('incidents') },
  IndicatorAnnulled: indicatorAnnulled() as Extract<LedgerEvent, { type: 'IndicatorAnnulled' }>,
  CycleItemSet: {
    type: 'CycleItemSet',
    data: {
      itemId: 'A-001',
      ...aCycleText({ ownerId: DIRECTOR, recurrence: 'yearly', template: 'exercise' }),
      follows: null,
    },
  },
  CycleItemDone: {
    type: 'CycleItemDone',
    data: {
      itemId: 'A-001',
      doneOn: '2026-11-02',
      next: { itemId: 'A-002', dueOn: '2027-12-01' },
      proof: anExhibit(),
    },
  },
  CycleItemDropped: { type: 'CycleItemDropped', data: { itemId: 'A-001', reason: 'Slået sammen' } },
  MeasureRegistered: measureRegistered({ ...underWay() }),
  MeasureRevised: measureRevised({ title: 'Backup, som er afprøvet' }),
  MeasureStageTold: stageTold(IN_OPERATION, 'Afprøvet i uge 48'),
  MeasureExhibitAdded: exhibitAdded(),
  MeasureExhibitWithdrawn: exhibitWithdrawn(),
  MeasureEvaluated: measureEvaluated(),
  MeasureRetired: measureRetired(),
  SupplierSet: { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier({ ownerId: COORDINATOR }) } },
  SupplierStatementGiven: {
    type: 'SupplierStatementGiven',
    data: { supplierId: 'L-001', statementId: 'E1', ...aStatement(), nextDueOn: '2027-03-31' },
  },
  SupplierStatementAnnulled: {
    type: 'SupplierStatementAnnulled',
    data: { supplierId: 'L-001', statementId: 'E1', reason: 'Forkert leverandør' },
  },
  SupplierRemarkSet: {
    type: 'SupplierRemarkSet',
    data: {
      supplierId: 'L-001',
      remarkId: 'B1',
      text: 'Logning er ikke afprøvet',
      ownerId: COORDINATOR,
      dueOn: '2026-12-15',
    },
  },
  SupplierRemarkAnswered: {
    type: 'SupplierRemarkAnswered',
    data: { supplierId: 'L-001', remarkId: 'B1', on: '2026-11-02', answer: 'Afprøvet den 1. november' },
  },
  SupplierRetired: { type: 'SupplierRetired', data: { supplierId: 'L-001', reason: 'Kontrakten er ophørt' } },
  SupplierReinstated: { type: 'SupplierReinstated', data: { supplierId: 'L-001' } },
  SystemSet: {
    type: 'SystemSet',
    data: { systemId: 'S-001', ...aSystem({ ownerId: COORDINATOR, supplierId: 'L-001' }) },
  },
  SystemPlanTested: {
    type: 'SystemPlanTested',
    data: { systemId: 'S-001', testId: 'P1', exhibit: anExhibit({ says: 'Gendannelse er afprøvet' }) },
  },
  SystemPlanTestAnnulled: {
    type: 'SystemPlanTestAnnulled',
    data: { systemId: 'S-001', testId: 'P1', reason: 'Det var et andet system' },
  },
  SystemRiskRecorded: {
    type: 'SystemRiskRecorded',
    data: { systemId: 'S-001', result: 'Mellem', source: 'KITOS', on: '2026-10-01' },
  },
  SystemHandoverSet: {
    type: 'SystemHandoverSet',
    data: { systemId: 'S-001', state: 'planned', on: '2027-03-01', afterwards: 'Fælles IT ejer servere' },
  },
  SystemRetired: { type: 'SystemRetired', data: { systemId: 'S-001', reason: 'Afløst af et nyt' } },
  SystemReinstated: { type: 'SystemReinstated', data: { systemId: 'S-001' } },
  RegistrationRecorded: {
    type: 'RegistrationRecorded',
    data: { registeredOn: '2026-09-28', contentHash: 'c'.repeat(64), fileName: 'kvittering.pdf' },
  },
  RegistrationChangeTold: {
    type: 'RegistrationChangeTold',
    data: {
      changeId: 'REG-001',
      facts: ['ipRanges'],
      text: 'Nye IP-adresser efter skift af leverandør',
      changedAt: '2026-10-01T10:00:00.000Z',
      reason: null,
    },
  },
  RegistrationReceiptKept: {
    type: 'RegistrationReceiptKept',
    data: {
      changeId: 'REG-001',
      sentAt: '2026-10-02T10:00:00.000Z',
      contentHash: 'd'.repeat(64),
      fileName: 'kvittering.pdf',
    },
  },
  RegistrationChangeAnnulled: {
    type: 'RegistrationChangeAnnulled',
    data: { changeId: 'REG-001', reason: 'Noteret to gange' },
  },
  BaselineRecorded: { type: 'BaselineRecorded', data: { resultId: 'BL-001', ...aBaseline() } },
  BaselineCorrected: {
    type: 'BaselineCorrected',
    data: { resultId: 'BL-001', reason: 'Tastefejl', ...aBaseline({ ownerId: COORDINATOR }) },
  },
  BaselineAnnulled: { type: 'BaselineAnnulled', data: { resultId: 'BL-001', reason: 'Forkert kommune' } },
  BaselinePaceSet: { type: 'BaselinePaceSet', data: aPace() },
  ExerciseRecorded: { type: 'ExerciseRecorded', data: { exerciseId: 'OV-001', ...anExercise() } },
  ExerciseCorrected: {
    type: 'ExerciseCorrected',
    data: { exerciseId: 'OV-001', reason: 'Tastefejl', ...anExercise({ participantIds: [COORDINATOR] }) },
  },
  ExerciseFindingSet: {
    type: 'ExerciseFindingSet',
    data: {
      exerciseId: 'OV-001',
      findingId: 'P1',
      text: 'Telefonlisten er gammel',
      ownerId: COORDINATOR,
      dueOn: '2026-12-15',
    },
  },
  ExerciseFindingDone: {
    type: 'ExerciseFindingDone',
    data: { exerciseId: 'OV-001', findingId: 'P1', on: '2026-11-02', remedy: 'Listen er ny' },
  },
  ExerciseAnnulled: { type: 'ExerciseAnnulled', data: { exerciseId: 'OV-001', reason: 'Holdt af andre' } },
  ExercisePaceSet: { type: 'ExercisePaceSet', data: aPace(1) },
  ...EVERY_INCIDENT_EVENT,
  LocalRuleSet: localRuleSet(),
  LocalRuleRetired: { type: 'LocalRuleRetired', data: { ruleId: 'R-001', reason: 'Slået sammen' } },
  RequirementSetAside: setAside('nis2-12', 'D-2026-001'),
  RequirementTakenUp: {
    type: 'RequirementTakenUp',
    data: { requirementId: 'nis2-12', reason: 'Kommunen driver nu selv nettet' },
  },
  MaterialLinked: materialLinked(),
  MaterialUnlinked: {
    type: 'MaterialUnlinked',
    data: { requirementId: 'nis2-7-1-oversee', materialId: 'MA-001' },
  },
  StatusPolicySet: {
    type: 'StatusPolicySet',
    data: {
      ...DEFAULT_STATUS_POLICY,
      from: '2026-11-01',
      caseNumber: '26/000500',
      responsible: { training: CHAIR },
    },
  },
  AssessmentWritten: {
    type: 'AssessmentWritten',
    data: { month: '2026-11', text: 'Roligt', wish: DECISION },
  },
  LightOverridden: {
    type: 'LightOverridden',
    data: { month: '2026-11', section: 'training', colour: 'red', reason: 'Ny trussel' },
  },
  ReportIssued: reportIssued(compileReport(fold([]), '2026-11', NOW)),
  ReportNoted: reportNoted(CHAIR),
  FollowUpRequested: {
    type: 'FollowUpRequested',
    data: {
      followUpId: 'O-001',
      month: '2026-11',
      text: 'Hvornår er backup afprøvet?',
      ownerId: COORDINATOR,
      dueOn: '2026-12-15',
    },
  },
  FollowUpReassigned: {
    type: 'FollowUpReassigned',
    data: { followUpId: 'O-001', ownerId: member(1), previousOwnerId: COORDINATOR },
  },
  FollowUpAnswered: { type: 'FollowUpAnswered', data: { followUpId: 'O-001', text: 'I uge 50' } },
  PersonalStatusChosen: { type: 'PersonalStatusChosen', data: { personId: CHAIR, wanted: true } },
  MembershipEnded: ended(member(1), 'member', '2026-11-30') as Extract<
    LedgerEvent,
    { type: 'MembershipEnded' }
  >,
  PersonErased: erased(DIRECTOR) as Extract<LedgerEvent, { type: 'PersonErased' }>,
};

/** A chain with one entry of every type; the coordinator is behind all of them. */
export const everyEntry = (): LedgerEntry[] =>
  chainOn(
    GENESIS,
    Object.values(BY_TYPE) as LedgerEvent[],
    { at: NOW, actor: { kind: 'person', personId: COORDINATOR }, surface: 'tab' },
    sha256Of,
  );

/** Names for everybody in it, as the directory has them; whoever is erased has none. */
export const NAMES: ReadonlyMap<string, string> = new Map([
  [CHAIR, 'Mette Holm'],
  [member(1), 'Lars Østergaard'],
  [COORDINATOR, 'Camilla Nørby'],
  [DEPUTY, 'Nina Toft'],
  [DELEGATE, 'Thea Vang'],
  [ADMINISTRATOR, 'Arne Dam'],
  [DIRECTOR, 'Henrik Ågård'],
]);
