import type { DateKind } from '../../domain/calendar/date-limits';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Command } from '../../domain/command';
import type { LedgerEvent } from '../../domain/event';
import { DEFAULT_POLICY } from '../../domain/decision/policy';
import { compileReport } from '../../domain/status/compile-report';
import {
  DECISION,
  EVERY_KIND,
  NAMED,
  aCondition,
  aDecisionContent,
  aParticipation,
  aVote,
  anAction,
  concluded,
  courseAdded,
  revises,
  shown,
  submits,
  submitted,
} from './builders';
import { aCycleText, cycleItemSet } from './indicator-facts';
import {
  EVERY_INCIDENT_COMMAND as ASK,
  EVERY_INCIDENT_EVENT as HAPPENED,
  incidentOpened,
} from './incident-ledger';
import { aChange, changeTold, RECEIPT } from './registration-facts';
import { NOW, TODAY, TOMORROW } from './instants';
import { aLedgerOf } from './ledger';
import {
  CHAIR,
  COORDINATOR,
  DEPUTY,
  DIRECTOR,
  SECRETARY,
  acting,
  aRoster,
  delegated,
  mandated,
  member,
  recorded,
} from './people';
import { aBaseline, aPace, aStatement, aSupplier, aSystem, anExercise, anExhibit } from './register-facts';
import { reportIssued } from './report-facts';
import { aStaffOffer, aTrainingPolicy } from './training-facts';
import { IN_OPERATION, aMeasureText, anEvaluation, measureRegistered, underWay } from './measure-facts';
import { UNSAID } from './meeting-facts';

export const DATED_ROSTER = [...aRoster(), recorded(DEPUTY, 'director')];
const caseNumber = '26/1';
const acted = aDecisionContent({ actions: [anAction()] });
const LATER: DanishDate = '2026-12-01';
const SUPPLIER_LISTED: LedgerEvent = { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } };
const EXERCISE_RECORDED: LedgerEvent = {
  type: 'ExerciseRecorded',
  data: { exerciseId: 'OV-001', ...anExercise() },
};
const SYSTEM_LISTED: LedgerEvent = { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem() } };
const gives = (
  statement: ReturnType<typeof aStatement>,
): Extract<Command, { type: 'GiveSupplierStatement' }> => ({
  type: 'GiveSupplierStatement',
  supplierId: 'L-001',
  statement,
  nextDueOn: null,
});
const policy = (from: DanishDate): Command => ({
  type: 'SetStatusPolicy',
  policy: {
    from,
    draftWorkingDays: 3,
    caseNumber,
    unreleased: 'wait',
    remindAfterDays: null,
    dueHour: null,
    nearDays: null,
    staleAfterDays: {},
    responsible: {},
  },
});
const { offerId: _offerId, ...offer } = aStaffOffer();

const listedSupplier: LedgerEvent = {
  type: 'SupplierSet',
  data: { supplierId: 'L-001', ...aSupplier() },
};
const givesStatement = (period: { from: DanishDate; to?: DanishDate }): Command => ({
  type: 'GiveSupplierStatement',
  supplierId: 'L-001',
  statement: { to: TODAY, ...period, exhibit: anExhibit() },
  nextDueOn: null,
});

/** A date that a command brings into the record, and where in the tab it is written. */
export type DatedField = {
  kind: DateKind;
  /** The forms with the name of the field in each. */
  forms: readonly string[];
  command: (date: DanishDate) => Command;
  who?: string;
  history?: LedgerEvent[];
  /** What has happened may lie long back: 2020 is no mistake there. */
  longAgo?: true;
  /** It is an instant, which is read by the clock. */
  timed?: true;
};

/** Every date that a command can bring into the record; a command that has none is not here. */
export const DATED_FIELDS: Record<string, DatedField> = {
  'the start of a seat': {
    kind: 'stay',
    forms: ['settings/groups/PersonForm from'],
    command: (from) => ({ type: 'RecordMembership', personId: 'p-new', role: 'member', from }),
  },
  'the start of a seat once there is something to decide': {
    kind: 'seat',
    forms: ['settings/groups/PersonForm from', 'settings/groups/Proposals on'],
    history: [submitted()],
    command: (from) => ({ type: 'RecordMembership', personId: 'p-new', role: 'member', from }),
  },
  'the start of another role': {
    kind: 'role',
    forms: ['settings/groups/PersonForm from'],
    command: (from) => ({ type: 'RecordMembership', personId: 'p-new', role: 'auditor', from }),
  },
  'the end of a role': {
    kind: 'stay',
    forms: ['settings/EndRoleForm to'],
    command: (to) => ({ type: 'EndMembership', personId: member(1), role: 'member', to }),
  },
  'the start of a mandate': {
    kind: 'right',
    forms: ['settings/governance/PeriodFields from'],
    command: (from) => ({
      type: 'RecordMandate',
      mandate: { deputyId: DEPUTY, memberId: member(1), from, to: from < LATER ? LATER : from, caseNumber },
    }),
  },
  'the end of a mandate': {
    kind: 'right',
    forms: ['settings/governance/PeriodFields to'],
    command: (to) => ({
      type: 'RecordMandate',
      mandate: { deputyId: DEPUTY, memberId: member(1), from: TODAY, to, caseNumber },
    }),
  },
  'an earlier end of a mandate': {
    kind: 'right',
    forms: ['settings/governance/EndRightForm to'],
    history: [mandated(DEPUTY, member(1))],
    command: (to) => ({ type: 'EndMandate', mandateId: 'F-001', to }),
  },
  'the start of a delegation': {
    kind: 'right',
    forms: ['settings/governance/PeriodFields from'],
    command: (from) => ({
      type: 'RecordDelegation',
      delegation: {
        delegateId: DIRECTOR,
        ceiling: 4,
        scope: 'It',
        from,
        to: from < LATER ? LATER : from,
        caseNumber,
      },
    }),
  },
  'the end of a delegation': {
    kind: 'right',
    forms: ['settings/governance/PeriodFields to'],
    command: (to) => ({
      type: 'RecordDelegation',
      delegation: { delegateId: DIRECTOR, ceiling: 4, scope: 'It', from: TODAY, to, caseNumber },
    }),
  },
  'an earlier end of a delegation': {
    kind: 'right',
    forms: ['settings/governance/EndRightForm to'],
    history: [delegated(DIRECTOR)],
    command: (to) => ({ type: 'EndDelegation', delegationId: 'G-001', to }),
  },
  'the start of an acting chair': {
    kind: 'right',
    forms: ['settings/governance/PeriodFields from'],
    command: (from) => ({
      type: 'RecordActingChair',
      acting: { personId: member(1), from, to: from < LATER ? LATER : from, caseNumber },
    }),
  },
  'the end of an acting chair': {
    kind: 'right',
    forms: ['settings/governance/PeriodFields to'],
    command: (to) => ({
      type: 'RecordActingChair',
      acting: { personId: member(1), from: TODAY, to, caseNumber },
    }),
  },
  'an earlier end of an acting chair': {
    kind: 'right',
    forms: ['settings/governance/EndRightForm to'],
    history: [acting(member(1))],
    command: (to) => ({ type: 'EndActingChair', actingId: 'S-001', to }),
  },
  'the day from which the body decides in a way': {
    kind: 'right',
    forms: ['settings/governance/ModelForm from'],
    command: (from) => ({ type: 'SetDecisionModel', model: { model: { kind: 'all' }, from, caseNumber } }),
  },
  'the day on which it was decided who the body is': {
    kind: 'fact',
    forms: ['settings/governance/BasisForm decidedOn'],
    longAgo: true,
    command: (decidedOn) => ({
      type: 'RecordBodyBasis',
      basis: { text: 'Direktionen', decidedOn, caseNumber },
    }),
  },
  'the day on which the rules about decisions were adopted': {
    kind: 'fact',
    forms: ['settings/governance/PolicyForm decidedOn'],
    longAgo: true,
    command: (decidedOn) => ({
      type: 'SetDecisionPolicy',
      policy: {
        ...DEFAULT_POLICY,
        journalDays: 9,
        adopted: { adoptedBy: 'council', decidedOn, caseNumber },
      },
    }),
  },
  'the day on which a matter was sent on': {
    kind: 'fact',
    forms: ['decision/case/ReferralForm sentOn'],
    longAgo: true,
    history: [submitted()],
    command: (sentOn) => ({
      type: 'ReferDecision',
      decisionId: DECISION,
      referral: { politicalBody: 'council', sentOn, meetingOn: TODAY, caseNumber },
    }),
  },
  'the day of the meeting that it was sent on for': {
    kind: 'cycle',
    forms: ['decision/case/ReferralForm meetingOn'],
    history: [submitted()],
    command: (meetingOn) => ({
      type: 'ReferDecision',
      decisionId: DECISION,
      referral: { politicalBody: 'council', sentOn: '2025-01-02', meetingOn, caseNumber },
    }),
  },
  'the day of a political decision': {
    kind: 'fact',
    forms: ['decision/case/ReferralAnswerForm decidedOn'],
    longAgo: true,
    history: [
      submitted(),
      {
        type: 'DecisionReferred',
        data: {
          decisionId: DECISION,
          referralId: 'O1',
          politicalBody: 'council',
          sentOn: '2010-01-04',
          meetingOn: TODAY,
          caseNumber,
        },
      },
    ],
    command: (decidedOn) => ({
      type: 'AnswerReferral',
      decisionId: DECISION,
      referralId: 'O1',
      answer: { referralOutcome: 'noted', decidedOn, caseNumber },
    }),
  },
  'the start in a group': {
    kind: 'stay',
    forms: [
      'settings/groups/JoinForm from',
      'settings/groups/PersonForm from',
      'settings/groups/Proposals on',
    ],
    command: (from) => ({ type: 'JoinGroup', joining: [{ personId: CHAIR, group: 'leaders', from }] }),
  },
  'the end in a group': {
    kind: 'stay',
    forms: ['settings/groups/TakeOutForm to', 'settings/groups/Proposals on'],
    history: [{ type: 'GroupJoined', data: { personId: CHAIR, group: 'leaders', from: '2025-07-01' } }],
    command: (to) => ({ type: 'LeaveGroup', leaving: [{ personId: CHAIR, group: 'leaders', to }] }),
  },
  'the start of a leave': {
    kind: 'stay',
    forms: ['settings/groups/LeaveForm from'],
    command: (from) => ({
      type: 'RecordLeave',
      personId: CHAIR,
      leave: { from, to: from < LATER ? LATER : from },
    }),
  },
  'the end of a leave': {
    kind: 'stay',
    forms: ['settings/groups/LeaveForm to'],
    command: (to) => ({
      type: 'RecordLeave',
      personId: CHAIR,
      leave: { from: to < TODAY ? to : TODAY, to },
    }),
  },
  'the day from which the rules of training hold': {
    kind: 'stay',
    forms: ['settings/training-policy/TrainingPolicyForm from'],
    command: (from) => ({ type: 'SetTrainingPolicy', policy: aTrainingPolicy({ from }) }),
  },
  'the day from which the rules of the status hold': {
    kind: 'stay',
    forms: ['settings/status-policy/StatusPolicyForm from'],
    command: policy,
  },
  'the day of an offer to the staff': {
    kind: 'fact',
    forms: ['training/coverage/OfferForm offeredOn'],
    longAgo: true,
    command: (offeredOn) => ({ type: 'RecordStaffOffer', offer: { ...offer, offeredOn } }),
  },
  'the day of a course': {
    kind: 'course',
    forms: ['components/training/CourseFields completedOn', 'training/participants/OnceFields day'],
    longAgo: true,
    history: [courseAdded()],
    command: (completedOn) => ({ type: 'LogCompletion', ...aParticipation({ completedOn }) }),
  },
  'the day by which answers are asked for': {
    kind: 'answer',
    forms: ['decision/draft/WhoFields answerBy'],
    command: (answerBy) => submits(aDecisionContent({ answerBy })),
  },
  'the day of a revisit': {
    kind: 'revisit',
    forms: ['decision/draft/WhoFields revisitOn'],
    command: (revisitOn) => submits(aDecisionContent({ revisitOn })),
  },
  'the day of a revisit in a new version': {
    kind: 'revisit',
    forms: ['decision/draft/WhoFields revisitOn'],
    history: [submitted()],
    command: (revisitOn) => revises(aDecisionContent({ revisitOn, title: 'Rettet' })),
  },
  'the day of a condition': {
    kind: 'step',
    forms: ['components/form/StepRows dueOn'],
    command: (dueOn) => submits(aDecisionContent({ conditions: [aCondition({ dueOn })] })),
  },
  'the day of a step': {
    kind: 'step',
    forms: ['components/form/StepRows dueOn'],
    command: (dueOn) => submits(aDecisionContent({ actions: [anAction({ dueOn })] })),
  },
  'the day on which a deficiency was found': {
    kind: 'fact',
    forms: ['decision/draft/SubjectFields foundOn'],
    longAgo: true,
    command: (foundOn) => submits({ ...EVERY_KIND.correctiveApproval, foundOn }),
  },
  'the day on which an incident was known': {
    kind: 'fact',
    forms: ['decision/draft/SubjectFields awareAt'],
    longAgo: true,
    timed: true,
    command: (on) => submits({ ...EVERY_KIND.incidentNotNotified, awareAt: `${on}T06:30:00.000Z` }),
  },
  'the day of a condition that a member sets': {
    kind: 'step',
    forms: ['components/form/StepRows dueOn'],
    history: [submitted()],
    who: CHAIR,
    command: (dueOn) => ({
      type: 'ApproveWithConditions',
      ...shown(),
      conditions: [{ text: 'Øvelse holdt', ownerId: COORDINATOR, dueOn }],
      people: NAMED,
      reason: null,
    }),
  },
  'the day to which somebody postpones': {
    kind: 'answer',
    forms: ['decision/case/SeatForm until', 'meeting/ConfirmForm until'],
    history: [submitted()],
    who: CHAIR,
    command: (until) => aVote({ choice: 'postpone', until }),
  },
  'the new day of a step that is delayed': {
    kind: 'step',
    forms: ['decision/case/ActionReportForm newDueOn'],
    history: [submitted(acted), concluded('approved', {}, { content: acted })],
    command: (newDueOn) => ({
      type: 'ReportAction',
      decisionId: DECISION,
      actionId: 'H1',
      report: { kind: 'delayed', newDueOn, reason: 'Forsinket' },
    }),
  },
  'the day of a meeting': {
    kind: 'answer',
    forms: ['meeting/AgendaForm on'],
    history: [submitted()],
    who: SECRETARY,
    command: (on) => ({ type: 'PlanMeeting', on, items: [DECISION] }),
  },
  'the new day of a meeting': {
    kind: 'answer',
    forms: ['meeting/AgendaForm on'],
    history: [
      submitted(),
      {
        type: 'MeetingPlanned',
        data: { ...UNSAID, meetingId: 'M-2026-001', on: TOMORROW, items: [DECISION] },
      },
    ],
    who: SECRETARY,
    command: (on) => ({ type: 'ChangeMeeting', meetingId: 'M-2026-001', on, items: [DECISION] }),
  },
  'the first day that a report of a source covers': {
    kind: 'fact',
    forms: ['settings/feeds/FeedReports from'],
    longAgo: true,
    history: [listedSupplier],
    command: (from) => givesStatement({ from }),
  },
  'the last day that a report of a source covers': {
    kind: 'fact',
    forms: ['settings/feeds/FeedReports to'],
    longAgo: true,
    history: [listedSupplier],
    command: (to) => givesStatement({ from: to, to }),
  },
  'the day of figures': {
    kind: 'fact',
    forms: ['indicator/FiguresForm asOf'],
    longAgo: true,
    command: (asOf) => ({
      type: 'RecordIndicators',
      indicators: [
        {
          topic: 'maturity',
          asOf,
          source: 'Måling',
          responsible: null,
          figures: { score: 3, scaleMin: 1, scaleMax: 5 },
        },
      ],
    }),
  },
  'a date in the year’s work': {
    kind: 'cycle',
    forms: ['cycle/CycleForm dueOn'],
    command: (dueOn) => ({
      type: 'SetCycleItem',
      itemId: null,
      item: aCycleText({ dueOn }),
    }),
  },
  'the day on which it was kept': {
    kind: 'fact',
    forms: ['cycle/FinishForm on'],
    longAgo: true,
    history: [cycleItemSet({ itemId: 'x-1', dueOn: TODAY })],
    command: (doneOn) => ({ type: 'FinishCycleItem', itemId: 'x-1', doneOn }),
  },
  'the first day of a statement’s period': {
    kind: 'fact',
    forms: ['supplier/StatementForm from'],
    longAgo: true,
    history: [SUPPLIER_LISTED],
    command: (from) => gives({ ...aStatement(TODAY), from }),
  },
  'the last day of a statement’s period': {
    kind: 'fact',
    forms: ['supplier/StatementForm to'],
    longAgo: true,
    history: [SUPPLIER_LISTED],
    command: (to) => gives({ ...aStatement(), from: to, to }),
  },
  'the day of a measurement': {
    kind: 'fact',
    forms: ['baseline/BaselineForm measuredOn'],
    longAgo: true,
    command: (on) => ({ type: 'RecordBaseline', result: aBaseline({ on }) }),
  },
  'the day on which how often something comes was decided': {
    kind: 'fact',
    forms: ['components/register/PaceForm decidedOn'],
    longAgo: true,
    command: (decidedOn) => ({
      type: 'SetBaselinePace',
      pace: { ...aPace(), adopted: { ...aPace().adopted, decidedOn } },
    }),
  },
  'the day of an exercise': {
    kind: 'fact',
    forms: ['exercise/ExerciseForm heldOn'],
    longAgo: true,
    command: (on) => ({ type: 'RecordExercise', exercise: anExercise({ on }) }),
  },
  'the day by which a finding is mended': {
    kind: 'step',
    forms: ['exercise/FindingForm dueOn'],
    history: [EXERCISE_RECORDED],
    command: (dueOn) => ({
      type: 'SetExerciseFinding',
      exerciseId: 'OV-001',
      findingId: null,
      finding: { text: 'Telefonliste', ownerId: COORDINATOR, dueOn },
    }),
  },
  'the day on which a finding was mended': {
    kind: 'fact',
    forms: ['exercise/CloseFindingForm on'],
    longAgo: true,
    history: [
      EXERCISE_RECORDED,
      {
        type: 'ExerciseFindingSet',
        data: { exerciseId: 'OV-001', findingId: 'P1', text: 'Liste', ownerId: COORDINATOR, dueOn: TODAY },
      },
    ],
    command: (on) => ({
      type: 'CloseExerciseFinding',
      exerciseId: 'OV-001',
      findingId: 'P1',
      on,
      remedy: 'Rettet',
    }),
  },
  'the day that evidence of a register is of': {
    kind: 'fact',
    forms: ['components/register/ExhibitFields on'],
    longAgo: true,
    history: [SUPPLIER_LISTED],
    command: (on) => gives({ ...aStatement(), exhibit: anExhibit({ on }) }),
  },
  'the day by which the next statement is to be here': {
    kind: 'cycle',
    forms: ['supplier/SupplierForm nextDueOn', 'supplier/StatementForm nextDueOn'],
    command: (nextDueOn) => ({
      type: 'SetSuppliers',
      suppliers: [{ supplierId: null, supplier: aSupplier({ nextDueOn }) }],
    }),
  },
  'the day by which the next statement is to be here, with a statement': {
    kind: 'cycle',
    forms: ['supplier/StatementForm nextDueOn'],
    history: [SUPPLIER_LISTED],
    command: (nextDueOn) => ({ ...gives(aStatement()), nextDueOn }),
  },
  'the day by which a remark is answered': {
    kind: 'step',
    forms: ['supplier/RemarkForm dueOn'],
    history: [SUPPLIER_LISTED],
    command: (dueOn) => ({
      type: 'SetSupplierRemark',
      supplierId: 'L-001',
      remarkId: null,
      remark: { text: 'Logning', ownerId: COORDINATOR, dueOn },
    }),
  },
  'the day on which a remark was answered': {
    kind: 'fact',
    forms: ['supplier/AnswerRemarkForm on'],
    longAgo: true,
    history: [
      SUPPLIER_LISTED,
      {
        type: 'SupplierRemarkSet',
        data: { supplierId: 'L-001', remarkId: 'B1', text: 'Logning', ownerId: COORDINATOR, dueOn: TODAY },
      },
    ],
    command: (on) => ({
      type: 'AnswerSupplierRemark',
      supplierId: 'L-001',
      remarkId: 'B1',
      on,
      answer: 'Rettet',
    }),
  },
  'the day that a risk result is of': {
    kind: 'fact',
    forms: ['system/RiskForm on'],
    longAgo: true,
    history: [SYSTEM_LISTED],
    command: (on) => ({
      type: 'RecordSystemRisk',
      systemId: 'S-001',
      risk: { result: 'Mellem', source: 'KITOS', on },
    }),
  },
  'the day on which a plan was tested': {
    kind: 'fact',
    forms: ['components/register/ExhibitFields on'],
    longAgo: true,
    history: [SYSTEM_LISTED],
    command: (on) => ({ type: 'GiveSystemPlanTest', systemId: 'S-001', exhibit: anExhibit({ on }) }),
  },
  'the day for which a handover is planned': {
    kind: 'cycle',
    forms: ['system/HandoverForm on'],
    history: [SYSTEM_LISTED],
    command: (on) => ({
      type: 'SetSystemHandover',
      systemId: 'S-001',
      handover: { state: 'planned', on, afterwards: '' },
    }),
  },
  'the day on which a handover was done': {
    kind: 'fact',
    forms: ['system/HandoverForm on'],
    longAgo: true,
    history: [SYSTEM_LISTED],
    command: (on) => ({
      type: 'SetSystemHandover',
      systemId: 'S-001',
      handover: { state: 'done', on, afterwards: '' },
    }),
  },
  'the day by which a measure is to be in operation': {
    kind: 'cycle',
    forms: ['measure/MeasureForm dueOn'],
    command: (dueOn) => ({
      type: 'RegisterMeasure',
      measure: { ...aMeasureText({ ownerId: CHAIR }), ...underWay(dueOn) },
    }),
  },
  'the day to which a measure is moved': {
    kind: 'cycle',
    forms: ['measure/StageForm dueOn'],
    history: [measureRegistered({ ownerId: CHAIR })],
    command: (dueOn) => ({
      type: 'TellMeasureStage',
      measureId: 'FO-001',
      stage: underWay(dueOn),
      note: 'Forsinket',
    }),
  },
  'the day on which a measure is looked at next': {
    kind: 'cycle',
    forms: ['measure/MeasureForm nextReviewOn'],
    command: (nextReviewOn) => ({
      type: 'RegisterMeasure',
      measure: { ...aMeasureText({ ownerId: CHAIR, nextReviewOn }), ...IN_OPERATION },
    }),
  },
  'the day of what shows that a measure is carried out': {
    kind: 'fact',
    forms: ['components/register/ExhibitFields on'],
    longAgo: true,
    history: [measureRegistered({ ownerId: CHAIR })],
    command: (on) => ({ type: 'AddMeasureExhibit', measureId: 'FO-001', exhibit: anExhibit({ on }) }),
  },
  'the day on which a measure was evaluated': {
    kind: 'fact',
    forms: ['measure/EvaluateForm on'],
    longAgo: true,
    history: [measureRegistered({ ownerId: CHAIR })],
    command: (on) => ({
      type: 'EvaluateMeasure',
      measureId: 'FO-001',
      evaluation: anEvaluation({ on }),
      nextReviewOn: '2027-11-01',
    }),
  },
  'the day of the evaluation after that': {
    kind: 'step',
    forms: ['measure/EvaluateForm nextReviewOn'],
    history: [measureRegistered({ ownerId: CHAIR })],
    command: (nextReviewOn) => ({
      type: 'EvaluateMeasure',
      measureId: 'FO-001',
      evaluation: anEvaluation(),
      nextReviewOn,
    }),
  },
  'when the municipality was registered': {
    kind: 'fact',
    forms: ['registration/RegistrationReceiptForm registeredOn'],
    longAgo: true,
    command: (registeredOn) => ({ type: 'RecordRegistration', registeredOn, receipt: RECEIPT }),
  },
  'when something registered changed': {
    kind: 'fact',
    forms: ['registration/ChangeForm changedAt'],
    longAgo: true,
    timed: true,
    command: (changedAt) => ({
      type: 'TellRegistrationChange',
      changeId: null,
      change: aChange({ changedAt }),
      reason: null,
    }),
  },
  'when a change of the registration was sent': {
    kind: 'fact',
    forms: ['registration/RegistrationReceiptForm sentAt'],
    longAgo: true,
    timed: true,
    history: [changeTold()],
    command: (sentAt) => ({ type: 'KeepRegistrationReceipt', changeId: 'REG-001', sentAt, receipt: RECEIPT }),
  },
  'when an incident became known': {
    kind: 'fact',
    forms: ['incident/OpenIncidentForm awareAt', 'incident/AwarenessForm awareAt'],
    longAgo: true,
    timed: true,
    command: (awareAt) => ({ ...ASK.OpenIncident, awareAt }),
  },
  'when something happened in an incident': {
    kind: 'fact',
    forms: ['incident/ChronologyForm happenedAt'],
    longAgo: true,
    timed: true,
    history: [incidentOpened()],
    command: (happenedAt) => ({ ...ASK.AddToChronology, happenedAt }),
  },
  'when something was sent about an incident': {
    kind: 'fact',
    forms: ['incident/FilingForm sentAt', 'incident/DatedFileForm sentAt'],
    longAgo: true,
    timed: true,
    history: [incidentOpened()],
    command: (sentAt) => ({ ...ASK.TellFiling, sentAt }),
  },
  'when the CSIRT answered about an incident': {
    kind: 'fact',
    forms: ['incident/DatedFileForm answeredAt'],
    longAgo: true,
    timed: true,
    history: [incidentOpened()],
    command: (answeredAt) => ({ ...ASK.KeepCsirtAnswer, answeredAt }),
  },
  'when the CSIRT asked for a report of an incident': {
    kind: 'fact',
    forms: ['incident/InterimRequestForm requestedAt'],
    longAgo: true,
    timed: true,
    history: [incidentOpened()],
    command: (requestedAt) => ({ ...ASK.RequestInterimReport, requestedAt }),
  },
  'when more was asked for about an incident': {
    kind: 'fact',
    forms: ['incident/SentBackForm sentBackAt'],
    longAgo: true,
    timed: true,
    history: [incidentOpened(), HAPPENED.FilingTold],
    command: (sentBackAt) => ({ ...ASK.SendFilingBack, sentBackAt }),
  },
  'by when more is wanted about an incident': {
    kind: 'cycle',
    timed: true,
    forms: ['incident/SentBackForm moreBy'],
    history: [incidentOpened(), HAPPENED.FilingTold],
    command: (moreBy) => ({ ...ASK.SendFilingBack, moreBy }),
  },
  'when an incident was handled': {
    kind: 'fact',
    forms: ['incident/HandledForm handledAt'],
    longAgo: true,
    timed: true,
    history: [incidentOpened()],
    command: (handledAt) => ({ ...ASK.MarkHandled, handledAt }),
  },
  'the day of what shows something of an incident': {
    kind: 'fact',
    forms: ['components/register/ExhibitFields on'],
    longAgo: true,
    history: [incidentOpened()],
    command: (on) => ({ ...ASK.AddIncidentExhibit, exhibit: { ...ASK.AddIncidentExhibit.exhibit, on } }),
  },
  'the day by which something is followed up': {
    kind: 'step',
    forms: ['status/report/RequestFollowUpForm dueOn'],
    history: [reportIssued(compileReport(aLedgerOf(...DATED_ROSTER).state, '2026-11', NOW))],
    who: DIRECTOR,
    command: (dueOn) => ({
      type: 'RequestFollowUp',
      month: '2026-11',
      text: 'Hvad med øvelsen?',
      ownerId: COORDINATOR,
      dueOn,
    }),
  },
};
