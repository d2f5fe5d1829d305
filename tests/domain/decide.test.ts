import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../domain/access/role';
import { addDays } from '../../domain/calendar/danish-time';
import type { Command } from '../../domain/command';
import type { Framing } from '../../domain/decision/content';
import { DEFAULT_STATUS_POLICY } from '../../domain/status/status-policy';
import { DEFAULT_TRAINING_POLICY } from '../../domain/training/training-policy';
import { DEFAULT_POLICY } from '../../domain/decision/policy';
import { STANDINGS, momentOf, standing } from '../../domain/decision/standing';
import type { LedgerEvent } from '../../domain/event';
import type { IncidentCommand } from '../../domain/incident/commands';
import type { RefusalCode } from '../../domain/refusal';
import {
  DECISION,
  NAME,
  NAMED,
  aCondition,
  aCourse,
  aDecisionContent,
  aParticipation,
  aVote,
  actionDelayed,
  anAction,
  anAnnex,
  concluded,
  conditionFulfilled,
  completionReported,
  courseAdded,
  revoked,
  shown,
  submits,
  submitted,
  withdrawn,
} from '../support/builders';
import { IN_ROLE } from '../support/every-role';
import { aCycleText } from '../support/indicator-facts';
import { EVERY_INCIDENT_COMMAND } from '../support/incident-ledger';
import { aLocalRule } from '../support/requirement-facts';
import { LONG_AGO } from '../support/instants';
import { aLedgerOf, answerOf, by, byTheClock, happened, type Asker, type Stamped } from '../support/ledger';
import {
  acting,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  DIRECTOR,
  OUTSIDER,
  aRoster,
  delegated,
  ended,
  mandated,
  member,
  recorded,
} from '../support/people';
import { IN_OPERATION, aMeasureText, anEvaluation } from '../support/measure-facts';
import { UNSAID } from '../support/meeting-facts';
import {
  aStatement,
  aSupplier,
  aSystem,
  anExhibit,
  aBaseline,
  aPace,
  anExercise,
} from '../support/register-facts';

/** When everybody asks: long enough after the conclusion for dates to have passed. */
const TODAY = '2027-01-04';
const NOW = `${TODAY}T09:00:00.000Z`;
const [YESTERDAY, TOMORROW] = [addDays(TODAY, -1), addDays(TODAY, 1)];

/** Everybody who could ever ask: each role, and those whose role has ended, has not begun or never was. */
const WHO = {
  ...inEachRole(),
  /** Owns the condition and the step of the treatment. */
  owner: by(member(1)),
  deputyUntilYesterday: by('p-left-deputy'),
  memberOnLastDay: by('p-last-day'),
  memberUntilYesterday: by('p-left'),
  memberFromTomorrow: by('p-next'),
  coordinatorUntilYesterday: by('p-left-coordinator'),
  outsider: by(OUTSIDER),
  clock: byTheClock,
} satisfies Record<string, Asker>;
/** `Object.fromEntries` forgets the keys; they are those of `IN_ROLE`. */
function inEachRole(): Readonly<Record<Role, Asker>> {
  return Object.fromEntries(Object.entries(IN_ROLE).map(([role, one]) => [role, by(one)])) as Record<
    Role,
    Asker
  >;
}
type Who = keyof typeof WHO;
const WHO_NAMES = Object.keys(WHO) as Who[]; // Object.keys forgets that these are the keys.

const OPEN = 'D-2026-090';
/** Has reported a course of their own that nobody has verified. */
const REPORTER = 'p-reporter';
const MEETING = 'M-2026-001';
const openItem = submitted(aDecisionContent({ title: 'En åben sag' }), OPEN);
const { version, contentHash } = openItem.data;
const minuted = [{ decisionId: OPEN, version, contentHash, decided: 'approve', note: '' }] as const;
const present = [CHAIR, member(1)];

const AWAITED = 'F-003';

const HISTORY: (LedgerEvent | Stamped)[] = [
  ...aRoster(5),
  recorded(DELEGATE, 'director'),
  recorded('p-last-day', 'member'),
  ended('p-last-day', 'member', TODAY),
  recorded('p-left', 'member'),
  ended('p-left', 'member', YESTERDAY),
  recorded('p-next', 'member', TOMORROW),
  recorded('p-left-coordinator', 'coordinator'),
  ended('p-left-coordinator', 'coordinator', YESTERDAY),
  mandated(DEPUTY, member(2)),
  mandated('p-left-deputy', member(2), { mandateId: 'F-002', to: YESTERDAY }),
  mandated(DIRECTOR, member(1), {
    mandateId: AWAITED,
    from: TODAY,
    askedOf: [member(1), CHAIR],
    confirmation: 'awaited',
  }),
  happened(
    {
      type: 'ChangeProposed',
      data: {
        changeId: 'C-001',
        askedOf: [CHAIR],
        change: {
          type: 'ActingChairRecorded',
          data: { personId: member(2), from: TODAY, to: '2027-01-31', caseNumber: '26/000301' },
        },
      },
    },
    LONG_AGO,
    COORDINATOR,
  ),
  recorded(REPORTER, 'director'),
  acting(member(3), { from: '2027-06-01', to: '2027-06-30' }),
  delegated(DELEGATE),
  courseAdded(),
  openItem,
  courseAdded({ courseId: 'K-002', title: 'Et udgået kursus' }),
  { type: 'CourseRetired', data: { courseId: 'K-002' } },
  completionReported({ personId: REPORTER }),
  { type: 'GroupJoined', data: { personId: 'p-employee', group: 'employees', from: '2026-01-01' } },
  { type: 'LeaveRecorded', data: { personId: member(1), from: TODAY, to: TODAY } },
  { type: 'GroupLinked', data: { audience: 'employees', groupId: 'g-0' } },
  { type: 'HoldPlaced', data: { personId: 'p-left', reason: 'Tvist' } },
  { type: 'MeetingPlanned', data: { ...UNSAID, meetingId: MEETING, on: YESTERDAY, items: [OPEN] } },
  { type: 'MeetingPlanned', data: { ...UNSAID, meetingId: 'M-2026-002', on: TOMORROW, items: [OPEN] } },
  { type: 'MeetingRecorded', data: { meetingId: MEETING, recordNo: 1, present, items: minuted } },
];

const LATER = '2027-03-01';
const content = aDecisionContent({
  conditions: [aCondition({ dueOn: LATER })],
  actions: [anAction({ dueOn: LATER })],
});
const item = (changes: Partial<Framing> = {}, ...after: LedgerEvent[]) => ({
  content: { ...content, ...changes },
  events: [submitted({ ...content, ...changes }), ...after],
});
const approved = (changes: Partial<Framing> = {}, ...after: LedgerEvent[]) =>
  item(changes, concluded('approved', {}, { content: { ...content, ...changes } }), ...after);
const successor = aDecisionContent({ title: 'Ny vurdering', supersedes: DECISION });

/** A decision in every standing, and none. */
const STATES = {
  neverSubmitted: { content, events: [] },
  awaitingApproval: item(),
  returned: item({}, concluded('returned', {}, { content })),
  postponed: item({}, concluded('postponed', {}, { content })),
  rejected: item({}, concluded('rejected', {}, { content })),
  withdrawn: item({}, withdrawn()),
  inForce: approved({}, conditionFulfilled()),
  openConditions: approved(),
  lapsed: approved({ conditions: [aCondition({ dueOn: YESTERDAY })] }),
  expired: approved({ revisitOn: YESTERDAY }),
  stale: approved({}, actionDelayed()),
  revoked: approved({}, revoked()),
  superseded: approved(
    {},
    submitted(successor, 'D-2026-091'),
    concluded('approved', {}, { content: successor, decisionId: 'D-2026-091' }),
  ),
};
type State = keyof typeof STATES;
const STATE_NAMES = Object.keys(STATES) as State[]; // Object.keys forgets that these are the keys.
const LEDGERS = new Map(
  STATE_NAMES.map((name) => [name, aLedgerOf(...HISTORY, ...STATES[name].events).state]),
);

type Answer = 'allowed' | 'so already' | RefusalCode;
type Row = Record<Who, Answer>;

function answer(state: State, command: Command, who: Who): Answer {
  const folded = LEDGERS.get(state);
  if (folded === undefined) throw new Error(`Cannot test: no ledger for ${state}`);
  const result = answerOf(folded, command, WHO[who], NOW);
  if (!result.ok) return result.refusal.code;
  return result.value.length > 0 ? 'allowed' : 'so already';
}

/** A row in which everybody gets one answer but for those named. */
const row = (rest: Answer, names: readonly Who[] = [], theirs: Answer = rest): Row => ({
  chair: rest,
  owner: rest,
  member: rest,
  director: rest,
  secretary: rest,
  coordinator: rest,
  auditor: rest,
  administrator: rest,
  deputy: rest,
  delegate: rest,
  deputyUntilYesterday: rest,
  memberOnLastDay: rest,
  memberUntilYesterday: rest,
  memberFromTomorrow: rest,
  coordinatorUntilYesterday: rest,
  outsider: rest,
  clock: rest,
  ...Object.fromEntries(names.map((name) => [name, theirs])),
});

const { courseId: _courseId, ...course } = aCourse({ title: 'Et nyt kursus' });
const { personId: _personId, ...ownCourse } = aParticipation({ evidence: { kind: 'ownWord' } });
const completionId = 'T-000001';
const KEEPERS: Who[] = ['coordinator', 'administrator'];
const SECRETARIES: Who[] = ['secretary', 'coordinator'];
const BODY: Who[] = ['chair', 'owner', 'member', 'memberOnLastDay'];
const period = { from: TODAY, to: LATER, caseNumber: '26/1' };

/** The commands on which the standing of a decision has no bearing: one row each, the same in every state. */
const ELSEWHERE = {
  ClaimAdministration: { command: { type: 'ClaimAdministration' }, expected: row('not-allowed') },
  RecordMembership: {
    command: { type: 'RecordMembership', personId: 'p-new', role: 'member', from: TODAY },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  EndMembership: {
    command: { type: 'EndMembership', personId: member(4), role: 'member', to: TODAY },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  RecordMandate: {
    command: { type: 'RecordMandate', mandate: { deputyId: DIRECTOR, memberId: member(1), ...period } },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  ConfirmMandate: {
    command: { type: 'ConfirmMandate', mandateId: AWAITED },
    // The owner is the member whose seat it fills.
    expected: row('mandate-not-yours', ['owner', 'chair'], 'allowed'),
  },
  DeclineMandate: {
    command: { type: 'DeclineMandate', mandateId: AWAITED },
    expected: row('mandate-not-yours', ['owner', 'chair'], 'allowed'),
  },
  ConfirmChange: {
    command: { type: 'ConfirmChange', changeId: 'C-001' },
    // It would make one of the members the chair, and that member does not confirm it.
    expected: row('not-yours-to-confirm', ['chair', 'owner', 'memberOnLastDay'], 'allowed'),
  },
  DeclineChange: {
    command: { type: 'DeclineChange', changeId: 'C-001' },
    expected: row('not-yours-to-confirm', ['chair', 'owner', 'memberOnLastDay'], 'allowed'),
  },
  WithdrawChange: {
    command: { type: 'WithdrawChange', changeId: 'C-001' },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  RecordRename: {
    command: { type: 'RecordRename', personId: member(1), changed: ['name'] },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  AnswerSamePerson: {
    command: { type: 'AnswerSamePerson', personIds: [member(1)], isSame: true },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  EndMandate: {
    command: { type: 'EndMandate', mandateId: 'F-001', to: TODAY },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  RecordDelegation: {
    command: {
      type: 'RecordDelegation',
      delegation: { delegateId: DIRECTOR, ceiling: 4, scope: 'It', ...period },
    },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  EndDelegation: {
    command: { type: 'EndDelegation', delegationId: 'G-001', to: TODAY },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  RecordActingChair: {
    command: { type: 'RecordActingChair', acting: { personId: member(1), ...period } },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  EndActingChair: {
    command: { type: 'EndActingChair', actingId: 'S-001', to: TODAY },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  SetDecisionModel: {
    command: { type: 'SetDecisionModel', model: { model: { kind: 'all' }, from: TODAY, caseNumber: '26/1' } },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  RecordBodyBasis: {
    command: {
      type: 'RecordBodyBasis',
      basis: { text: 'Direktionen', decidedOn: TODAY, caseNumber: '26/1' },
    },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  AddCourse: {
    command: { type: 'AddCourse', course },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  ReviseCourse: {
    command: { type: 'ReviseCourse', courseId: 'K-001', course },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  RetireCourse: {
    command: { type: 'RetireCourse', courseId: 'K-001' },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  ReinstateCourse: {
    command: { type: 'ReinstateCourse', courseId: 'K-002' },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  ReportCompletion: {
    command: { type: 'ReportCompletion', ...ownCourse },
    expected: row('not-allowed', [...BODY, 'director', 'deputy', 'delegate'], 'allowed'),
  },
  VerifyCompletion: {
    command: { type: 'VerifyCompletion', completionId, evidence: null },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  CorrectCompletion: {
    command: { type: 'CorrectCompletion', completionId, participation: aParticipation(), reason: 'Dato' },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  AnnulCompletion: {
    command: { type: 'AnnulCompletion', completionId, reason: 'En fejl' },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  SetTrainingPolicy: {
    command: {
      type: 'SetTrainingPolicy',
      policy: { ...DEFAULT_TRAINING_POLICY, from: TODAY, caseNumber: '26/1' },
    },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  RecordStaffOffer: {
    command: {
      type: 'RecordStaffOffer',
      offer: { offeredOn: TODAY, what: 'Webinar', audiences: ['employees'], reference: '26/2' },
    },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  PlaceHold: {
    command: { type: 'PlaceHold', personId: member(1), reason: 'Tvist' },
    expected: row('not-allowed', ['administrator'], 'allowed'),
  },
  ReleaseHold: {
    command: { type: 'ReleaseHold', personId: 'p-left', reason: 'Sagen er afsluttet' },
    expected: row('not-allowed', ['administrator'], 'allowed'),
  },
  ErasePerson: {
    command: { type: 'ErasePerson', personId: 'p-left-coordinator' },
    expected: row('not-allowed', ['administrator'], 'allowed'),
  },
  JoinGroup: {
    command: { type: 'JoinGroup', joining: [{ personId: 'p-new', group: 'employees', from: TODAY }] },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  LeaveGroup: {
    command: { type: 'LeaveGroup', leaving: [{ personId: 'p-employee', group: 'employees', to: TODAY }] },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  RecordLeave: {
    command: { type: 'RecordLeave', personId: member(2), leave: { from: TODAY, to: LATER } },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  AnnulLeave: {
    command: { type: 'AnnulLeave', personId: member(1), from: TODAY },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  LinkGroup: {
    command: { type: 'LinkGroup', audience: 'leaders', groupId: 'g-1' },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  UnlinkGroup: {
    command: { type: 'UnlinkGroup', audience: 'employees' },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  DismissProposals: {
    command: {
      type: 'DismissProposals',
      proposals: [{ proposalId: 'q-1', audience: 'leaders', change: 'left', personId: member(1) }],
    },
    expected: row('not-allowed', KEEPERS, 'allowed'),
  },
  LogCompletion: {
    command: { type: 'LogCompletion', ...aParticipation() },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  LogParticipants: {
    command: { type: 'LogParticipants', participations: [aParticipation()] },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  SetDecisionPolicy: {
    command: { type: 'SetDecisionPolicy', policy: { ...DEFAULT_POLICY, journalDays: 9 } },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  SubmitDecision: {
    command: submits(aDecisionContent({ title: 'En anden sag', answerBy: LATER })),
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  PlanMeeting: {
    command: { type: 'PlanMeeting', on: TODAY, items: [OPEN] },
    expected: row('not-allowed', SECRETARIES, 'allowed'),
  },
  ChangeMeeting: {
    command: { type: 'ChangeMeeting', meetingId: 'M-2026-002', on: TODAY, items: [OPEN] },
    expected: row('not-allowed', SECRETARIES, 'allowed'),
  },
  RecordMeeting: {
    command: { type: 'RecordMeeting', meetingId: MEETING, present: [CHAIR], items: minuted },
    expected: row('not-allowed', SECRETARIES, 'allowed'),
  },
  ConfirmMeeting: {
    command: {
      type: 'ConfirmMeeting',
      meetingId: MEETING,
      recordNo: 1,
      onBehalfOf: null,
      voter: NAME,
      absent: null,
      answers: [
        { decisionId: OPEN, version, contentHash, answerNo: 1, choice: 'approve', reason: null, until: null },
      ],
    },
    expected: row('not-present', ['chair', 'owner'], 'allowed'),
  },
  RecordIndicators: {
    command: {
      type: 'RecordIndicators',
      indicators: [
        {
          topic: 'incidents',
          asOf: TODAY,
          source: 'Sagssystemet',
          responsible: null,
          figures: { incidents: 2, notifiedLate: 0 },
        },
      ],
    },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  AnnulIndicator: {
    command: { type: 'AnnulIndicator', topic: 'incidents', asOf: TODAY, reason: 'Forkert kilde' },
    expected: row('not-allowed', ['coordinator'], 'so already'),
  },
  SetCycleItem: {
    command: {
      type: 'SetCycleItem',
      itemId: null,
      item: aCycleText({ dueOn: LATER }),
    },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  TakeCycleItems: {
    command: { type: 'TakeCycleItems', taken: [{ item: aCycleText({ dueOn: LATER }), follows: null }] },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  SetLocalRule: {
    command: { type: 'SetLocalRule', ruleId: null, rule: aLocalRule() },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  RetireLocalRule: {
    command: { type: 'RetireLocalRule', ruleId: 'R-009', reason: 'Slået sammen' },
    expected: row('not-allowed', ['coordinator'], 'so already'),
  },
  SetRequirementAside: {
    command: { type: 'SetRequirementAside', requirementId: 'cir-1.2.3', reason: 'Nej', decisionId: null },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  TakeRequirementUp: {
    command: { type: 'TakeRequirementUp', requirementId: 'cir-1.2.3', reason: 'Alligevel' },
    expected: row('not-allowed', ['coordinator'], 'so already'),
  },
  LinkMaterial: {
    command: { type: 'LinkMaterial', requirementId: 'cir-1.2.3', title: 'KL', url: 'https://kl.dk/tilsyn' },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  UnlinkMaterial: {
    command: { type: 'UnlinkMaterial', requirementId: 'cir-1.2.3', materialId: 'MA-009' },
    expected: row('not-allowed', ['coordinator'], 'so already'),
  },
  FinishCycleItem: {
    command: { type: 'FinishCycleItem', itemId: '2027-02-01-1', doneOn: TODAY },
    // There is no such date here, which only those who may keep them are told.
    expected: row('not-allowed', ['coordinator'], 'unknown-date'),
  },
  DropCycleItem: {
    command: { type: 'DropCycleItem', itemId: '2027-02-01-1', reason: 'Aflyst' },
    expected: row('not-allowed', ['coordinator'], 'so already'),
  },
  RegisterMeasure: {
    command: {
      type: 'RegisterMeasure',
      measure: { ...aMeasureText({ nextReviewOn: LATER }), ...IN_OPERATION },
    },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  ReviseMeasure: {
    command: { type: 'ReviseMeasure', measureId: 'FO-001', measure: aMeasureText() },
    // There is no such measure here, which only those who keep them are told.
    expected: row('not-allowed', ['coordinator'], 'unknown-measure'),
  },
  TellMeasureStage: {
    command: { type: 'TellMeasureStage', measureId: 'FO-001', stage: IN_OPERATION, note: null },
    expected: row('not-allowed', ['coordinator'], 'unknown-measure'),
  },
  AddMeasureExhibit: {
    command: { type: 'AddMeasureExhibit', measureId: 'FO-001', exhibit: anExhibit() },
    expected: row('not-allowed', ['coordinator'], 'unknown-measure'),
  },
  WithdrawMeasureExhibit: {
    command: { type: 'WithdrawMeasureExhibit', measureId: 'FO-001', exhibitId: 'B1', reason: 'Forkert' },
    expected: row('not-allowed', ['coordinator'], 'unknown-measure'),
  },
  EvaluateMeasure: {
    command: {
      type: 'EvaluateMeasure',
      measureId: 'FO-001',
      evaluation: anEvaluation(),
      nextReviewOn: LATER,
    },
    expected: row('not-allowed', ['coordinator'], 'unknown-measure'),
  },
  RetireMeasure: {
    command: { type: 'RetireMeasure', measureId: 'FO-001', reason: 'Slået sammen' },
    expected: row('not-allowed', ['coordinator'], 'unknown-measure'),
  },
  SetMeasures: {
    command: {
      type: 'SetMeasures',
      measures: [
        {
          measureId: null,
          measure: { ...aMeasureText({ nextReviewOn: LATER }), ...IN_OPERATION },
          note: null,
        },
      ],
    },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  SetSuppliers: {
    command: { type: 'SetSuppliers', suppliers: [{ supplierId: null, supplier: aSupplier() }] },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  GiveSupplierStatement: {
    command: { type: 'GiveSupplierStatement', supplierId: 'L-009', statement: aStatement(), nextDueOn: null },
    expected: row('not-allowed', ['coordinator'], 'unknown-supplier'),
  },
  AnnulSupplierStatement: {
    command: { type: 'AnnulSupplierStatement', supplierId: 'L-009', statementId: 'E1', reason: 'Fejl' },
    expected: row('not-allowed', ['coordinator'], 'unknown-supplier'),
  },
  SetSupplierRemark: {
    command: {
      type: 'SetSupplierRemark',
      supplierId: 'L-009',
      remarkId: null,
      remark: { text: 'Log', ownerId: CHAIR, dueOn: LATER },
    },
    expected: row('not-allowed', ['coordinator'], 'unknown-supplier'),
  },
  AnswerSupplierRemark: {
    command: {
      type: 'AnswerSupplierRemark',
      supplierId: 'L-009',
      remarkId: 'B1',
      on: TODAY,
      answer: 'Rettet',
    },
    expected: row('not-allowed', ['coordinator'], 'unknown-supplier'),
  },
  RetireSupplier: {
    command: { type: 'RetireSupplier', supplierId: 'L-009', reason: 'Ophørt' },
    expected: row('not-allowed', ['coordinator'], 'unknown-supplier'),
  },
  ReinstateSupplier: {
    command: { type: 'ReinstateSupplier', supplierId: 'L-009' },
    expected: row('not-allowed', ['coordinator'], 'unknown-supplier'),
  },
  SetSystems: {
    command: { type: 'SetSystems', systems: [{ systemId: null, system: aSystem(), risk: null }] },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  GiveSystemPlanTest: {
    command: { type: 'GiveSystemPlanTest', systemId: 'S-009', exhibit: anExhibit() },
    expected: row('not-allowed', ['coordinator'], 'unknown-system'),
  },
  AnnulSystemPlanTest: {
    command: { type: 'AnnulSystemPlanTest', systemId: 'S-009', testId: 'P1', reason: 'Fejl' },
    expected: row('not-allowed', ['coordinator'], 'unknown-system'),
  },
  RecordSystemRisk: {
    command: {
      type: 'RecordSystemRisk',
      systemId: 'S-009',
      risk: { result: 'Lav', source: 'KITOS', on: TODAY },
    },
    expected: row('not-allowed', ['coordinator'], 'unknown-system'),
  },
  SetSystemHandover: {
    command: {
      type: 'SetSystemHandover',
      systemId: 'S-009',
      handover: { state: 'planned', on: LATER, afterwards: '' },
    },
    expected: row('not-allowed', ['coordinator'], 'unknown-system'),
  },
  RecordRegistration: {
    command: {
      type: 'RecordRegistration',
      registeredOn: '2026-01-02',
      receipt: { contentHash: 'a'.repeat(64), fileName: 'kvittering.pdf' },
    },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  TellRegistrationChange: {
    command: {
      type: 'TellRegistrationChange',
      changeId: 'REG-009',
      change: { facts: ['name'], text: 'Nyt navn', changedAt: '2026-01-02T10:00:00.000Z' },
      reason: 'Skrevet forkert',
    },
    expected: row('not-allowed', ['coordinator'], 'unknown-registration-change'),
  },
  KeepRegistrationReceipt: {
    command: {
      type: 'KeepRegistrationReceipt',
      changeId: 'REG-009',
      sentAt: '2026-01-02T10:00:00.000Z',
      receipt: { contentHash: 'a'.repeat(64), fileName: 'kvittering.pdf' },
    },
    expected: row('not-allowed', ['coordinator'], 'unknown-registration-change'),
  },
  AnnulRegistrationChange: {
    command: { type: 'AnnulRegistrationChange', changeId: 'REG-009', reason: 'Fejl' },
    expected: row('not-allowed', ['coordinator'], 'unknown-registration-change'),
  },
  RetireSystem: {
    command: { type: 'RetireSystem', systemId: 'S-009', reason: 'Afløst' },
    expected: row('not-allowed', ['coordinator'], 'unknown-system'),
  },
  ReinstateSystem: {
    command: { type: 'ReinstateSystem', systemId: 'S-009' },
    expected: row('not-allowed', ['coordinator'], 'unknown-system'),
  },
  RecordBaseline: {
    command: { type: 'RecordBaseline', result: aBaseline() },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  CorrectBaseline: {
    command: { type: 'CorrectBaseline', resultId: 'BL-009', result: aBaseline(), reason: 'Fejl' },
    expected: row('not-allowed', ['coordinator'], 'unknown-baseline-result'),
  },
  AnnulBaseline: {
    command: { type: 'AnnulBaseline', resultId: 'BL-009', reason: 'Fejl' },
    expected: row('not-allowed', ['coordinator'], 'unknown-baseline-result'),
  },
  SetBaselinePace: {
    command: { type: 'SetBaselinePace', pace: aPace() },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  RecordExercise: {
    command: { type: 'RecordExercise', exercise: anExercise() },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  CorrectExercise: {
    command: { type: 'CorrectExercise', exerciseId: 'OV-009', exercise: anExercise(), reason: 'Fejl' },
    expected: row('not-allowed', ['coordinator'], 'unknown-exercise'),
  },
  AnnulExercise: {
    command: { type: 'AnnulExercise', exerciseId: 'OV-009', reason: 'Fejl' },
    expected: row('not-allowed', ['coordinator'], 'unknown-exercise'),
  },
  SetExerciseFinding: {
    command: {
      type: 'SetExerciseFinding',
      exerciseId: 'OV-009',
      findingId: null,
      finding: { text: 'Telefonliste', ownerId: CHAIR, dueOn: LATER },
    },
    expected: row('not-allowed', ['coordinator'], 'unknown-exercise'),
  },
  CloseExerciseFinding: {
    command: {
      type: 'CloseExerciseFinding',
      exerciseId: 'OV-009',
      findingId: 'P1',
      on: TODAY,
      remedy: 'Listen er ny',
    },
    expected: row('not-allowed', ['coordinator'], 'unknown-exercise'),
  },
  SetExercisePace: {
    command: { type: 'SetExercisePace', pace: aPace() },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  ...aboutIncidents(),
  DismissFeedProposals: {
    command: {
      type: 'DismissFeedProposals',
      proposals: [
        { feed: 'kitos', change: 'newSystem', sourceId: 'u-1', name: 'Omsorgsjournal', saysHash: 'a1' },
      ],
    },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  NoteFeedStanding: {
    command: {
      type: 'NoteFeedStanding',
      feed: 'kitos',
      standing: 'failing',
      readAt: null,
      problem: 'notAllowed',
    },
    expected: row('not-allowed', ['clock'], 'allowed'),
  },
  SetStatusPolicy: {
    command: {
      type: 'SetStatusPolicy',
      policy: { ...DEFAULT_STATUS_POLICY, from: TODAY, caseNumber: '27/1' },
    },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  WriteAssessment: {
    command: { type: 'WriteAssessment', month: '2027-01', text: 'Det går fremad.', wish: null },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  OverrideLight: {
    command: {
      type: 'OverrideLight',
      month: '2027-01',
      section: 'incidents',
      colour: 'red',
      reason: 'Se bilag',
    },
    expected: row('not-allowed', ['coordinator'], 'allowed'),
  },
  CorrectReport: {
    command: { type: 'CorrectReport', month: '2027-01', correction: 'Et kursus manglede', version: 2 },
    expected: row('not-allowed', ['coordinator'], 'unknown-report'),
  },
  RequestFollowUp: {
    command: {
      type: 'RequestFollowUp',
      month: '2027-01',
      text: 'Hvad med leverandøren?',
      ownerId: COORDINATOR,
      dueOn: LATER,
    },
    expected: row('not-allowed', [...BODY, 'director', 'delegate'], 'unknown-report'),
  },
  ReassignFollowUp: {
    command: { type: 'ReassignFollowUp', followUpId: 'O-001', ownerId: CHAIR },
    expected: row('not-allowed', ['coordinator'], 'unknown-follow-up'),
  },
  AnswerFollowUp: {
    command: { type: 'AnswerFollowUp', followUpId: 'O-001', text: 'Aftalen er opsagt.' },
    expected: row('not-allowed', ['coordinator'], 'unknown-follow-up'),
  },
  IssueReport: {
    command: { type: 'IssueReport', month: '2027-01' },
    expected: row('not-allowed', ['coordinator', 'clock'], 'allowed'),
  },
  NoteReport: {
    command: { type: 'NoteReport', month: '2027-01', version: 1 },
    // There is no report to note here, which only those who may note one are told.
    expected: row('not-allowed', [...BODY, 'director', 'delegate'], 'unknown-report'),
  },
} satisfies Record<Exclude<Command['type'], keyof typeof ABOUT_ONE>, { command: Command; expected: Row }>;

/** There is no incident here, which only those who keep them are told. */
function aboutIncidents(): { [Type in IncidentCommand['type']]: { command: Command; expected: Row } } {
  // As above: the keys are those of the table.
  return Object.fromEntries(
    Object.entries(EVERY_INCIDENT_COMMAND).map(([type, command]) => [
      type,
      {
        command,
        expected: row(
          'not-allowed',
          ['coordinator'],
          type === 'OpenIncident' ? 'allowed' : 'unknown-incident',
        ),
      },
    ]),
  ) as { [Type in IncidentCommand['type']]: { command: Command; expected: Row } };
}

/** The commands about one decision: asked with what is on the screen, which is up to date. */
const ABOUT_ONE = {
  CastVote: (state: State): Command => aVote({ content: STATES[state].content }),
  ApproveWithConditions: (state: State): Command => ({
    type: 'ApproveWithConditions',
    ...shown({ content: STATES[state].content }),
    reason: null,
    people: NAMED,
    conditions: [{ text: 'Øvelse holdt', ownerId: member(1), dueOn: LATER }],
  }),
  DeclareConflict: (): Command => ({
    type: 'DeclareConflict',
    decisionId: DECISION,
    ground: 'Familie',
    declarer: NAME,
  }),
  SettleConflict: (): Command => ({
    type: 'SettleConflict',
    decisionId: DECISION,
    personId: member(3),
    finding: 'conflicted',
    onBehalfOf: null,
    settler: NAME,
  }),
  ReviseDecision: (): Command => ({
    type: 'ReviseDecision',
    decisionId: DECISION,
    version: 1,
    people: NAMED,
    note: 'Rettet',
    content: { ...content, title: 'Rettet', answerBy: LATER },
  }),
  WithdrawDecision: (): Command => ({
    type: 'WithdrawDecision',
    decisionId: DECISION,
    reason: 'Ikke aktuel',
  }),
  ConcludeDecision: (): Command => ({ type: 'ConcludeDecision', decisionId: DECISION }),
  FulfilCondition: (): Command => ({
    type: 'FulfilCondition',
    decisionId: DECISION,
    conditionId: 'V1',
    note: 'Gjort',
    evidence: anAnnex(),
  }),
  ReportAction: (): Command => ({
    type: 'ReportAction',
    decisionId: DECISION,
    actionId: 'H1',
    report: { kind: 'done', note: 'Gjort' },
  }),
  RevokeDecision: (): Command => ({
    type: 'RevokeDecision',
    decisionId: DECISION,
    reason: 'Bristet',
    revoker: NAME,
  }),
  JournalDecision: (): Command => ({
    type: 'JournalDecision',
    decisionId: DECISION,
    caseNumber: '26/9',
    documentNumber: null,
  }),
  ReferDecision: (): Command => ({
    type: 'ReferDecision',
    decisionId: DECISION,
    referral: { politicalBody: 'council', sentOn: TODAY, meetingOn: TODAY, caseNumber: '26/9' },
  }),
  AnswerReferral: (): Command => ({
    type: 'AnswerReferral',
    decisionId: DECISION,
    referralId: 'O1',
    answer: { referralOutcome: 'noted', decidedOn: TODAY, caseNumber: '26/9' },
  }),
  ReadAnnex: (): Command => ({ type: 'ReadAnnex', decisionId: DECISION, contentHash: anAnnex().contentHash }),
};

const OPENED: State[] = ['awaitingApproval'];
const ONCE_CONCLUDED: State[] = [
  'returned',
  'postponed',
  'rejected',
  'inForce',
  'openConditions',
  'lapsed',
  'expired',
  'stale',
  'revoked',
  'superseded',
];
const APPROVED: State[] = ONCE_CONCLUDED.slice(3);
const NOT_APPROVED: State[] = ['awaitingApproval', 'returned', 'postponed', 'rejected', 'withdrawn'];
const FOLLOWERS: Who[] = ['owner', ...SECRETARIES];
const READERS: Who[] = [...BODY, 'secretary', 'coordinator', 'auditor', 'deputy', 'delegate'];

/** The same row for some states. */
const each = (states: readonly State[], expected: Row): Partial<Record<State, Row>> =>
  Object.fromEntries(states.map((state) => [state, expected]));
const inBody = (theirs: Answer): Row => row('not-in-body', BODY, theirs);
const coordinator = (theirs: Answer): Row => row('not-allowed', ['coordinator'], theirs);
const follower = (theirs: Answer): Row => row('not-allowed', FOLLOWERS, theirs);
const annex = (some: Partial<Row> = {}): Row => ({
  ...row('not-allowed', READERS, 'allowed'),
  deputy: 'unknown-decision',
  delegate: 'unknown-decision',
  ...some,
});
const chair = (theirs: Answer): Row => row('not-allowed', ['chair'], theirs);

/** Who gets which answer to which command in which standing; what is not said here does not compile or fails. */
const EXPECTED: Record<keyof typeof ABOUT_ONE, Partial<Record<State, Row>>> = {
  CastVote: {
    neverSubmitted: row('unknown-decision'),
    ...each(OPENED, inBody('allowed')),
    ...each(ONCE_CONCLUDED, inBody('decision-concluded')),
    withdrawn: inBody('decision-withdrawn'),
  },
  ApproveWithConditions: {
    neverSubmitted: row('unknown-decision'),
    ...each(OPENED, inBody('allowed')),
    ...each(ONCE_CONCLUDED, inBody('decision-concluded')),
    withdrawn: inBody('decision-withdrawn'),
  },
  DeclareConflict: {
    neverSubmitted: row('unknown-decision'),
    ...each(OPENED, row('not-in-body', [...BODY, 'deputy'], 'allowed')),
    ...each(ONCE_CONCLUDED, row('decision-concluded', ['clock'], 'not-in-body')),
    withdrawn: row('decision-withdrawn', ['clock'], 'not-in-body'),
  },
  SettleConflict: {
    neverSubmitted: row('unknown-decision'),
    ...each([...OPENED, ...ONCE_CONCLUDED, 'withdrawn'], inBody('no-conflict')),
  },
  ReviseDecision: {
    neverSubmitted: coordinator('unknown-decision'),
    ...each(['awaitingApproval', 'returned', 'postponed'], coordinator('allowed')),
    ...each(['rejected', ...APPROVED], coordinator('decision-concluded')),
    withdrawn: coordinator('decision-withdrawn'),
  },
  WithdrawDecision: {
    neverSubmitted: coordinator('unknown-decision'),
    ...each(['awaitingApproval', 'returned', 'postponed'], coordinator('allowed')),
    ...each(['rejected', ...APPROVED], coordinator('decision-concluded')),
    withdrawn: coordinator('so already'),
  },
  ConcludeDecision: {
    neverSubmitted: row('not-allowed', ['coordinator', 'clock'], 'unknown-decision'),
    ...each(OPENED, row('not-allowed', ['coordinator', 'clock'], 'not-settled')),
    ...each([...ONCE_CONCLUDED, 'withdrawn'], row('not-allowed', ['coordinator', 'clock'], 'so already')),
  },
  FulfilCondition: {
    neverSubmitted: row('unknown-decision'),
    ...each(NOT_APPROVED, follower('not-approved')),
    inForce: follower('so already'),
    ...each(['openConditions', 'stale'], follower('allowed')),
    ...each(['lapsed', 'expired', 'revoked', 'superseded'], follower('no-longer-in-force')),
  },
  ReportAction: {
    neverSubmitted: row('unknown-decision'),
    ...each(NOT_APPROVED, follower('not-approved')),
    ...each(['inForce', 'openConditions', 'lapsed', 'expired', 'stale'], follower('allowed')),
    ...each(['revoked', 'superseded'], follower('no-longer-in-force')),
  },
  RevokeDecision: {
    neverSubmitted: chair('unknown-decision'),
    ...each(NOT_APPROVED, chair('not-approved')),
    ...each(['inForce', 'openConditions', 'lapsed', 'expired', 'stale'], chair('allowed')),
    revoked: chair('so already'),
    superseded: chair('no-longer-in-force'),
  },
  JournalDecision: {
    neverSubmitted: row('not-allowed', SECRETARIES, 'unknown-decision'),
    ...each([...NOT_APPROVED, ...APPROVED], row('not-allowed', SECRETARIES, 'allowed')),
  },
  ReferDecision: {
    neverSubmitted: row('not-allowed', SECRETARIES, 'unknown-decision'),
    ...each([...NOT_APPROVED, ...APPROVED], row('not-allowed', SECRETARIES, 'allowed')),
    withdrawn: row('not-allowed', SECRETARIES, 'decision-withdrawn'),
  },
  AnswerReferral: {
    neverSubmitted: row('not-allowed', SECRETARIES, 'unknown-decision'),
    ...each([...NOT_APPROVED, ...APPROVED], row('not-allowed', SECRETARIES, 'unknown-step')),
  },
  ReadAnnex: {
    neverSubmitted: row('not-allowed', READERS, 'unknown-decision'),
    // A deputy sees what is open before the body; what was put to others is for them as if it were not there.
    awaitingApproval: annex({ deputy: 'allowed' }),
    ...each([...ONCE_CONCLUDED, 'withdrawn'], annex()),
  },
};

const answersTo = (state: State, command: Command) =>
  Object.fromEntries(WHO_NAMES.map((who) => [who, answer(state, command, who)]));

describe('the states of the table', () => {
  it('are all twelve standings, and none', () => {
    expect([...STATE_NAMES].sort()).toEqual([...STANDINGS, 'neverSubmitted'].sort());
    for (const [name, { decisions }] of LEDGERS) {
      const decision = decisions.get(DECISION);
      expect(decision === undefined ? 'neverSubmitted' : standing(decision, momentOf(NOW))).toBe(name);
    }
  });
});

describe.each(STATE_NAMES)('with a decision that is %s', (state) => {
  it.each(Object.entries(ELSEWHERE))('%s: who gets which answer', (_type, { command, expected }) => {
    expect(answersTo(state, command)).toEqual(expected);
  });

  it.each(Object.keys(ABOUT_ONE) as (keyof typeof ABOUT_ONE)[])('%s: who gets which answer', (type) => {
    expect(answersTo(state, ABOUT_ONE[type](state))).toEqual(EXPECTED[type][state]);
  });
});
