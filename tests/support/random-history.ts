import fc from 'fast-check';
import type { DecisionModel } from '../../domain/access/decision-model';
import { managementBodyOn } from '../../domain/access/access';
import { GROUPS } from '../../domain/access/group';
import type { PersonId, RosterRole } from '../../domain/access/role';
import {
  addDays,
  danishDate,
  monthOf,
  type DanishDate,
  type Instant,
} from '../../domain/calendar/danish-time';
import type { Command } from '../../domain/command';
import { KINDS, actionsIn, type DecisionContent } from '../../domain/decision/content';
import { seatOf, type Decision } from '../../domain/decision/decision';
import { CHOICES, type Choice } from '../../domain/decision/terms';
import { DEFAULT_POLICY, policyVersion } from '../../domain/decision/policy';
import type { LedgerEvent, LedgerEntry } from '../../domain/event';
import type { Oversight } from '../../domain/oversight';
import type { Result } from '../../domain/result';
import type { Colour } from '../../domain/status/light';
import { SECTIONS } from '../../domain/status/section';
import type { StatusPolicy } from '../../domain/status/status-policy';
import { unreachable } from '../../domain/ground/unreachable';
import {
  EVERY_KIND,
  NAME,
  NAMED,
  aCondition,
  aCourse,
  aDecisionContent,
  aParticipation,
  anAction,
  anAnnex,
  courseAdded,
} from './builders';
import { NOW } from './instants';
import { aLedgerOf, ask, by, byTheClock, type Asker, type TestLedger } from './ledger';
import {
  ADMINISTRATOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aBodyOf,
  member,
  recorded,
} from './people';
import { aStaffOffer, aTrainingPolicy } from './training-facts';
import { GATHERING } from './meeting-facts';

export const DECIDERS: readonly PersonId[] = [CHAIR, member(1), member(2), member(3), member(4)];
export const EVERYBODY: readonly PersonId[] = [
  ...DECIDERS,
  DEPUTY,
  DELEGATE,
  COORDINATOR,
  SECRETARY,
  DIRECTOR,
  OUTSIDER,
];
const ROLES: readonly RosterRole[] = ['chair', 'member', 'member', 'director', 'auditor'];
const MODELS: readonly DecisionModel[] = [
  { kind: 'majority', quorum: 1 },
  { kind: 'majority', quorum: 3 },
  { kind: 'all' },
  { kind: 'atLeast', votes: 2 },
  { kind: 'chiefExecutive' },
];

/** What is tried, and how often in proportion to the rest. */
const TRIES = {
  wait: 5,
  record: 2,
  end: 2,
  mandate: 2,
  endMandate: 1,
  settleMandate: 3,
  settleChange: 6,
  delegate: 2,
  endDelegation: 1,
  model: 1,
  acting: 2,
  policy: 1,
  submit: 4,
  revise: 2,
  withdraw: 1,
  vote: 30,
  conditions: 3,
  declare: 3,
  settle: 12,
  conclude: 2,
  fulfil: 2,
  action: 3,
  revoke: 1,
  journal: 1,
  read: 1,
  plan: 2,
  change: 1,
  minute: 2,
  confirm: 5,
  issue: 1,
  note: 2,
  assess: 1,
  override: 2,
  correctReport: 1,
  followUp: 2,
  answerFollowUp: 1,
  statusPolicy: 1,
  course: 1,
  changeCourse: 2,
  log: 4,
  report: 4,
  verify: 4,
  correct: 3,
  annul: 2,
  group: 3,
  leave: 3,
  trainingPolicy: 2,
  offer: 1,
  hold: 2,
  erase: 2,
  repeat: 3,
} as const;
type Try = keyof typeof TRIES;
const TRY_NAMES = Object.keys(TRIES) as Try[]; // Object.keys forgets that these are the keys.

/** One thing that somebody tries. The numbers say who and what, among those that there are at that moment. */
const step = fc.record({
  do: fc.oneof(...TRY_NAMES.map((name) => ({ weight: TRIES[name], arbitrary: fc.constant(name) }))),
  who: fc.nat(999),
  a: fc.nat(999),
  b: fc.nat(999),
  c: fc.nat(999),
});
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** One command as it was asked and answered, with what it added to the ledger. */
export type Asked = {
  command: Command;
  asker: Asker;
  now: Instant;
  result: Result<readonly LedgerEvent[]>;
  added: readonly LedgerEntry[];
};

/** A ledger and everything that was asked of it, also what was refused. */
export type History = { ledger: TestLedger; asked: readonly Asked[] };

/** What to play: a body of some size, how it decides, who recommends, the answer most give, and the tries. */
export type Plan = {
  size: number;
  model: DecisionModel;
  mood: Choice;
  recommenderId: PersonId;
  /** Whether the chair is coordinator too. */
  twoHats: boolean;
  steps: readonly Step[];
};

/** Several people over several weeks. */
export const plan: fc.Arbitrary<Plan> = fc.record({
  mood: fc.constantFrom<Choice>('approve', 'approve', 'approve', 'reject', 'return'),
  size: fc.constantFrom(0, 1, 2, 3, 3, 3, 4, 4, 5, 5),
  model: fc.constantFrom(...MODELS),
  recommenderId: fc.constantFrom(COORDINATOR, COORDINATOR, CHAIR, member(1)),
  twoHats: fc.boolean(),
  steps: fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }),
});

/**
 * Runs the steps one after the other and calls `after` when each has been answered. `as` may write each command in
 * another way, before it is asked.
 */
export function play(
  { size, model, mood, recommenderId, twoHats, steps }: Plan,
  after: (asked: Asked, ledger: TestLedger) => void = () => undefined,
  as: (command: Command) => Command = (command) => command,
): History {
  const ledger = aLedgerOf(
    recorded(COORDINATOR, 'coordinator'),
    recorded(ADMINISTRATOR, 'administrator'),
    ...aBodyOf(size),
    ...(twoHats ? [recorded(CHAIR, 'coordinator')] : []),
    recorded(DIRECTOR, 'director'),
    recorded(SECRETARY, 'secretary'),
    recorded(DEPUTY, 'director'),
    recorded(DELEGATE, 'director'),
    courseAdded(),
    { type: 'DecisionModelSet', data: { model, from: '2025-07-01', caseNumber: '26/000300' } },
  );
  const asked: Asked[] = [];
  let now = NOW;
  const opening: Step = { do: 'submit', who: 1, a: 1, b: 1, c: 1 };
  for (const one of [opening, ...steps]) {
    now = new Date(Date.parse(now) + (one.do === 'wait' ? hoursOf(one) * 3_600_000 : 61_000)).toISOString();
    const request =
      one.do === 'repeat' ? asked.at(-1) : commandOf(one, { mood, recommenderId }, ledger.state, now);
    if (request === undefined) continue;
    const { asker } = request;
    const command = one.do === 'repeat' ? request.command : as(request.command);
    const length = ledger.entries.length;
    const result = ask(ledger, command, asker, now);
    const answered = { command, asker, now, result, added: ledger.entries.slice(length) };
    asked.push(answered);
    after(answered, ledger);
  }
  return { ledger, asked };
}

/** Mostly some hours, sometimes weeks: then dates pass. */
const hoursOf = ({ a, b }: Step): number => (b % 6 === 0 ? 24 * (10 + (a % 30)) : 1 + (a % 90));

const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % items.length];
/** Mostly somebody who may; sometimes anybody, who mostly may not. */
const likely = (personId: PersonId, number: number): Asker =>
  by(number % 6 === 0 ? (pick(EVERYBODY, Math.floor(number / 6)) ?? personId) : personId);

/** Who puts items forward: mostly the coordinator, often the chair, who in some histories is coordinator too. */
const writer = (number: number): Asker => (number % 3 === 0 ? by(CHAIR) : likely(COORDINATOR, number));

type Request = { command: Command; asker: Asker };

function commandOf(
  one: Step,
  { mood, recommenderId }: Pick<Plan, 'mood' | 'recommenderId'>,
  state: Oversight,
  now: Instant,
): Request | undefined {
  const { who, a, b, c } = one;
  const today = danishDate(now);
  const days = (a % 13) - 6;
  const decision = aDecision(state, a);
  const decisionId = decision?.decisionId ?? 'D-2026-001';
  const approvedId = pick(approvedIn(state), a)?.decisionId ?? decisionId;
  const anybody = pick(EVERYBODY, b) ?? OUTSIDER;
  const decider = pick(DECIDERS, who) ?? CHAIR;
  const asCoordinator = (command: Command): Request => ({ command, asker: likely(COORDINATOR, who) });
  const period = { from: addDays(today, c % 3), to: addDays(today, (c % 3) + (c % 20)), caseNumber: '26/1' };
  switch (one.do) {
    case 'wait':
    case 'repeat':
      return undefined;
    case 'record': {
      const role = pick(ROLES, c) ?? 'member';
      return asCoordinator({ type: 'RecordMembership', personId: anybody, role, from: addDays(today, days) });
    }
    case 'end': {
      const held = [...state.access.memberships]
        .flatMap(([personId, all]) => all.map((each) => ({ personId, role: each.role })))
        .filter((each) => each.role !== 'coordinator' && each.role !== 'secretary');
      const { personId, role } = pick(held, b) ?? { personId: CHAIR, role: 'chair' as const };
      return asCoordinator({ type: 'EndMembership', personId, role, to: addDays(today, days) });
    }
    case 'mandate': {
      const deputyId = b % 3 === 0 ? anybody : DEPUTY;
      return asCoordinator({ type: 'RecordMandate', mandate: { deputyId, memberId: decider, ...period } });
    }
    case 'endMandate': {
      const mandateId = pick(state.access.mandates, b)?.mandateId ?? 'F-001';
      return asCoordinator({ type: 'EndMandate', mandateId, to: addDays(today, c % 4) });
    }
    case 'settleMandate': {
      const mandate = pick(
        state.access.mandates.filter((each) => each.confirmation === 'awaited'),
        a,
      );
      const type = c % 5 === 0 ? 'DeclineMandate' : 'ConfirmMandate';
      const asker = by(b % 4 === 0 ? anybody : (mandate?.memberId ?? CHAIR));
      return { command: { type, mandateId: mandate?.mandateId ?? 'F-001' }, asker };
    }
    case 'settleChange': {
      const awaited = [...state.changes.values()].filter((each) => each.state === 'awaited');
      const changeId = pick(awaited, a)?.changeId ?? 'C-001';
      if (c % 9 === 0) return asCoordinator({ type: 'WithdrawChange', changeId });
      const type = c % 5 === 0 ? 'DeclineChange' : 'ConfirmChange';
      return { command: { type, changeId }, asker: by(b % 6 === 0 ? anybody : decider) };
    }
    case 'delegate': {
      const delegation = { delegateId: DELEGATE, ceiling: 6 + (b % 6), scope: 'Risici', ...period };
      return asCoordinator({ type: 'RecordDelegation', delegation });
    }
    case 'endDelegation': {
      const delegationId = pick(state.access.delegations, b)?.delegationId ?? 'G-001';
      return asCoordinator({ type: 'EndDelegation', delegationId, to: addDays(today, c % 4) });
    }
    case 'model': {
      const model = pick(MODELS, b) ?? { kind: 'all' };
      const from = addDays(today, c % 3);
      return asCoordinator({ type: 'SetDecisionModel', model: { model, from, caseNumber: '26/2' } });
    }
    case 'acting': {
      const actingId = pick(state.access.actingChairs, b)?.actingId ?? 'S-001';
      return asCoordinator(
        c % 4 === 0
          ? { type: 'EndActingChair', actingId, to: addDays(today, c % 5) }
          : { type: 'RecordActingChair', acting: { personId: decider, ...period } },
      );
    }
    case 'policy':
      return asCoordinator({
        type: 'SetDecisionPolicy',
        policy: { ...DEFAULT_POLICY, journalDays: 1 + (b % 9), warnUntrained: c % 2 === 0 },
      });
    case 'submit': {
      const content = draft(one, recommenderId, state, today);
      return { command: { type: 'SubmitDecision', content, people: NAMED }, asker: writer(who) };
    }
    case 'revise': {
      const content = { ...(decision?.content ?? aDecisionContent()), title: `Sag, rettet ${String(b % 5)}` };
      const dated = { ...content, answerBy: addDays(today, 10), revisitOn: addDays(today, 70) };
      const command: Command = {
        type: 'ReviseDecision',
        decisionId,
        version: decision?.version ?? 1,
        people: NAMED,
        note: 'Rettet',
        content: { ...dated, recommenderId: c % 4 === 0 ? decider : content.recommenderId },
      };
      return { command, asker: writer(who) };
    }
    case 'withdraw':
      return asCoordinator({ type: 'WithdrawDecision', decisionId, reason: 'Ikke aktuel' });
    case 'vote': {
      const choice = b % 5 === 0 ? (pick(CHOICES, c) ?? 'approve') : mood;
      const reason = who % 15 === 0 ? null : 'Planen mangler en frist';
      const until = choice === 'postpone' ? addDays(today, 14) : null;
      return answered(one, state, today, (seen, asker) => ({
        command: { type: 'CastVote', ...seen, choice, reason, until },
        asker,
      }));
    }
    case 'conditions': {
      const { text, ownerId } = aCondition({ ownerId: COORDINATOR });
      const conditions = [{ text, ownerId, dueOn: addDays(today, 5 + (b % 20)) }];
      return answered(one, state, today, (seen, asker) => ({
        command: { type: 'ApproveWithConditions', ...seen, conditions, reason: null, people: NAMED },
        asker,
      }));
    }
    case 'declare': {
      const asker = by(b % 5 === 0 ? anybody : decider);
      return { command: { type: 'DeclareConflict', decisionId, ground: 'Familie', declarer: NAME }, asker };
    }
    case 'settle': {
      const conflicted = [...state.decisions.values()].filter((each) =>
        each.conflicts.some((conflict) => conflict.settled === null),
      );
      const about = pick(conflicted, a) ?? (c % 5 === 0 ? decision : undefined);
      if (about === undefined) return undefined;
      const personId = about.conflicts.at(-1)?.personId ?? CHAIR;
      const finding = c % 3 === 0 ? 'notConflicted' : 'conflicted';
      const [asker, onBehalfOf] = b % 7 === 0 ? [DEPUTY, decider] : [decider, null];
      return {
        command: {
          type: 'SettleConflict',
          decisionId: about.decisionId,
          personId,
          finding,
          onBehalfOf,
          settler: NAME,
        },
        asker: by(asker),
      };
    }
    case 'conclude':
      return {
        command: { type: 'ConcludeDecision', decisionId },
        asker: c % 2 === 0 ? byTheClock : likely(COORDINATOR, who),
      };
    case 'fulfil': {
      const conditional = approvedIn(state).filter((each) => each.content.conditions.length > 0);
      return asCoordinator({
        type: 'FulfilCondition',
        decisionId: pick(conditional, a)?.decisionId ?? decisionId,
        conditionId: `V${String(1 + (b % 7 === 0 ? 1 : 0))}`,
        note: 'Opfyldt',
        evidence: anAnnex({ contentHash: 'e'.repeat(64) }),
      });
    }
    case 'action': {
      const treated = approvedIn(state).filter((each) => actionsIn(each.content).length > 0);
      const report =
        b % 2 === 0
          ? ({ kind: 'done', note: 'Gjort' } as const)
          : ({ kind: 'delayed', newDueOn: addDays(today, 30), reason: 'Forsinket' } as const);
      const about = pick(treated, a)?.decisionId ?? decisionId;
      return asCoordinator({ type: 'ReportAction', decisionId: about, actionId: 'H1', report });
    }
    case 'revoke':
      return {
        command: { type: 'RevokeDecision', decisionId: approvedId, reason: 'Bristet', revoker: NAME },
        asker: likely(CHAIR, who),
      };
    case 'journal':
      return asCoordinator({ type: 'JournalDecision', decisionId, caseNumber: '26/9', documentNumber: null });
    case 'read':
      return {
        command: { type: 'ReadAnnex', decisionId, contentHash: anAnnex().contentHash },
        asker: by(anybody),
      };
    case 'plan':
    case 'change': {
      const items = [...state.decisions.values()]
        .filter((each) => each.state === 'awaitingApproval')
        .map((each) => each.decisionId)
        .slice(0, 1 + (b % 3));
      const on = addDays(today, c % 3);
      const meetingId = pick([...state.meetings.keys()], a);
      const command: Command =
        one.do === 'plan' || meetingId === undefined
          ? { type: 'PlanMeeting', on, items, ...(c % 2 === 0 ? GATHERING : {}) }
          : { type: 'ChangeMeeting', meetingId, on, items, ...(c % 3 === 0 ? GATHERING : {}) };
      return { command, asker: likely(SECRETARY, who) };
    }
    case 'minute': {
      const meeting = pick([...state.meetings.values()], a);
      if (meeting === undefined) return undefined;
      const items = meeting.items.flatMap((each) => {
        const { version = 1, contentHash = '' } = state.decisions.get(each) ?? {};
        return [{ decisionId: each, version, contentHash, decided: mood, note: 'Drøftet' }];
      });
      const body = managementBodyOn(state.access, meeting.on);
      const present = c % 4 === 0 ? [...body, DEPUTY] : body.slice(0, 1 + (b % 5));
      return {
        command: { type: 'RecordMeeting', meetingId: meeting.meetingId, present, items },
        asker: likely(SECRETARY, who),
      };
    }
    case 'confirm': {
      const meeting = pick([...state.meetings.values()], a);
      const record = meeting?.records.at(-1);
      if (meeting === undefined || record === undefined) return undefined;
      const personId = c % 6 === 0 ? anybody : (pick(record.present, b) ?? CHAIR);
      const answers = record.items.flatMap((item) => {
        const about = state.decisions.get(item.decisionId);
        if (about === undefined) return [];
        const { decisionId: id, version, contentHash } = about;
        const answerNo = about.votes.filter((vote) => seatOf(vote) === personId).length + 1;
        const given = { choice: mood, reason: 'Som sagt på mødet', until: addDays(today, 14) };
        return [{ decisionId: id, version, contentHash, answerNo, ...given }];
      });
      const { meetingId } = meeting;
      const named = { onBehalfOf: null, voter: NAME, absent: null };
      return {
        command: { type: 'ConfirmMeeting', meetingId, recordNo: record.recordNo, answers, ...named },
        asker: by(personId),
      };
    }
    case 'issue':
      return {
        command: { type: 'IssueReport', month: monthOf(today) },
        asker: c % 2 === 0 ? byTheClock : likely(COORDINATOR, who),
      };
    case 'note':
      return {
        command: { type: 'NoteReport', month: monthOf(today), version: c % 4 === 3 ? 2 : 1 },
        asker: by(anybody),
      };
    case 'assess':
    case 'override':
    case 'correctReport':
      return asCoordinator(reportCommand(one, one.do, state, today));
    case 'statusPolicy':
      return asCoordinator({ type: 'SetStatusPolicy', policy: aStatusPolicy(one, today) });
    case 'followUp':
    case 'answerFollowUp':
      return {
        command: reportCommand(one, one.do, state, today),
        asker: by(one.do === 'followUp' && c % 4 !== 0 ? DIRECTOR : anybody),
      };
    case 'course': {
      const { courseId: _courseId, ...text } = aCourse({ title: `Kursus ${String(a % 4)}` });
      const course = text;
      return asCoordinator({ type: 'AddCourse', course });
    }
    case 'changeCourse':
    case 'log':
    case 'report':
    case 'verify':
    case 'correct':
    case 'annul':
    case 'group':
    case 'leave':
    case 'trainingPolicy':
    case 'offer':
      return one.do === 'report'
        ? { command: trainingCommand(one, one.do, state, today), asker: by(decider) }
        : asCoordinator(trainingCommand(one, one.do, state, today));
    case 'hold':
    case 'erase':
      return { command: trainingCommand(one, one.do, state, today), asker: likely(ADMINISTRATOR, who) };
  }
}

/** What coordinators add to the month's status and directors ask about it, mostly so that something comes of it. */
function reportCommand(
  { a, b, c }: Step,
  what: 'assess' | 'override' | 'correctReport' | 'followUp' | 'answerFollowUp',
  { reports, decisions, followUps }: Oversight,
  today: DanishDate,
): Command {
  const month = monthOf(today);
  const issued = pick([...reports.keys()], a) ?? month;
  switch (what) {
    case 'assess': {
      const open = [...decisions.values()].filter((one) => one.state === 'awaitingApproval');
      const wish = b % 3 === 0 ? null : (pick(open, b)?.decisionId ?? null);
      return { type: 'WriteAssessment', month, text: `Vurdering ${String(a % 3)}`, wish };
    }
    case 'override': {
      const section = pick(SECTIONS, a) ?? 'training';
      const colour = pick(SET_COLOURS, b) ?? null;
      return { type: 'OverrideLight', month, section, colour, reason: `Skønnet ${String(c % 2)}` };
    }
    case 'correctReport': {
      const version = (reports.get(issued)?.version ?? 0) + (b % 4 === 0 ? 0 : 1);
      return { type: 'CorrectReport', month: issued, correction: `Rettet ${String(c % 3)}`, version };
    }
    case 'followUp': {
      const ownerId = b % 3 === 0 ? (pick(EVERYBODY, b) ?? OUTSIDER) : COORDINATOR;
      const dueOn = addDays(today, (c % 20) - 2);
      return { type: 'RequestFollowUp', month: issued, text: `Hvad med ${String(a % 3)}?`, ownerId, dueOn };
    }
    case 'answerFollowUp': {
      const followUpId = pick([...followUps.keys()], a) ?? 'O-001';
      return { type: 'AnswerFollowUp', followUpId, text: 'Det er gjort' };
    }
    default:
      return unreachable(what);
  }
}

const SET_COLOURS: readonly (Colour | null)[] = ['green', 'yellow', 'red', 'green', null];

const aStatusPolicy = ({ a, b, c }: Step, today: DanishDate): StatusPolicy => ({
  from: addDays(today, (a % 9) - 4),
  draftWorkingDays: b % 12,
  caseNumber: '26/3',
  unreleased: c % 2 === 0 ? 'wait' : 'sendUnreviewed',
  remindAfterDays: a % 3 === 0 ? null : 1 + (a % 12),
  dueHour: c % 3 === 0 ? 7 : null,
  nearDays: a % 4 === 0 ? 60 : null,
  staleAfterDays: b % 3 === 0 ? { incidents: 90 } : {},
  responsible: b % 2 === 0 ? {} : { incidents: COORDINATOR },
});

type TrainingTry = Extract<
  Try,
  | 'changeCourse'
  | 'log'
  | 'report'
  | 'verify'
  | 'correct'
  | 'annul'
  | 'group'
  | 'leave'
  | 'trainingPolicy'
  | 'offer'
  | 'hold'
  | 'erase'
>;

/** What is tried with courses, groups and those who are away, mostly so that something comes of it. */
function trainingCommand(
  { who, a, b, c }: Step,
  what: TrainingTry,
  { access, training }: Oversight,
  today: DanishDate,
): Command {
  const personId = pick(EVERYBODY, b) ?? OUTSIDER;
  const course = pick([...training.courses.values()], a);
  const isOther = c % 5 === 0;
  const participation = aParticipation({
    personId,
    courseId: isOther ? null : (course?.courseId ?? 'K-001'),
    otherCourse: isOther ? { title: `Foredrag ${String(a % 2)}`, provider: 'Eksempel' } : null,
    completedOn: addDays(today, (a % 13) - (c % 4 === 0 ? 400 : 10)),
    minutes: b % 3 === 0 ? 30 + (a % 200) : null,
  });
  const logged = pick([...training.owners.keys()], a) ?? 'T-000001';
  const waiting = [...training.completions.values()].flat().filter((one) => one.verified === null);
  const group = pick(GROUPS, a) ?? 'employees';
  switch (what) {
    case 'changeCourse': {
      const courseId = course?.courseId ?? 'K-001';
      const type = pick(['RetireCourse', 'ReinstateCourse', 'ReinstateCourse'] as const, b);
      if (c % 2 === 0 && type !== undefined) return { type, courseId };
      const { courseId: _courseId, ...text } = aCourse({ title: `Kursus ${String(b % 4)}` });
      const validMonths = b % 2 === 0 ? null : 1 + (a % 24);
      return { type: 'ReviseCourse', courseId, course: { ...text, validMonths } };
    }
    case 'log':
      return c % 3 === 0
        ? { type: 'LogParticipants', participations: [participation, { ...participation, personId: CHAIR }] }
        : { type: 'LogCompletion', ...participation };
    case 'report': {
      const { personId: _personId, ...own } = participation;
      return { type: 'ReportCompletion', ...own, evidence: { kind: 'ownWord' } };
    }
    case 'verify': {
      const completionId = c % 5 === 0 ? logged : (pick(waiting, a)?.completionId ?? logged);
      const evidence = b % 2 === 0 ? null : ({ kind: 'seenByCoordinator' } as const);
      return { type: 'VerifyCompletion', completionId, evidence };
    }
    case 'correct':
      return { type: 'CorrectCompletion', completionId: logged, participation, reason: 'Forkert' };
    case 'annul':
      return { type: 'AnnulCompletion', completionId: logged, reason: 'Tastet ved en fejl' };
    case 'group': {
      const stays = [...access.groups].flatMap(([id, all]) =>
        all.map((each) => ({ personId: id, group: each.group })),
      );
      const day = addDays(today, (c % 21) - 15);
      return who % 3 === 0
        ? { type: 'LeaveGroup', leaving: [{ ...(pick(stays, a) ?? { personId, group }), to: today }] }
        : { type: 'JoinGroup', joining: [{ personId, group, from: day }] };
    }
    case 'leave': {
      const from = addDays(today, c % 10);
      const leaves = [...access.leaves].flatMap(([id, all]) =>
        all.map((each) => ({ personId: id, from: each.from })),
      );
      return who % 3 === 0
        ? { type: 'AnnulLeave', ...(pick(leaves, a) ?? { personId, from }) }
        : { type: 'RecordLeave', personId, leave: { from, to: addDays(from, a % 40) } };
    }
    case 'trainingPolicy':
      return {
        type: 'SetTrainingPolicy',
        policy: aTrainingPolicy({
          from: addDays(today, (c % 9) - 4),
          intervalMonths: a % 2 === 0 ? null : 12,
          onboardingDays: b % 2 === 0 ? null : b % 90,
          leastMinutes: c % 3 === 0 ? 60 : null,
          otherCoursesCount: c % 2 === 0,
        }),
      };
    case 'offer': {
      const { offerId: _offerId, ...offer } = aStaffOffer({ offeredOn: addDays(today, (a % 13) - 10) });
      return { type: 'RecordStaffOffer', offer };
    }
    case 'hold':
      return a % 3 === 0
        ? {
            type: 'ReleaseHold',
            personId: pick([...training.holds.keys()], b) ?? personId,
            reason: 'Sagen er afsluttet',
          }
        : { type: 'PlaceHold', personId, reason: 'Tilsynssag' };
    case 'erase':
      return {
        type: 'ErasePerson',
        personId: a % 3 === 0 ? (pick([...training.holds.keys()], b) ?? personId) : personId,
      };
    default:
      return unreachable(what);
  }
}

/** Mostly one that is open, so that something comes of it. */
function aDecision({ decisions }: Oversight, number: number): Decision | undefined {
  const all = [...decisions.values()];
  const open = all.filter((one) => one.state === 'awaitingApproval');
  return number % 4 === 0 || open.length === 0 ? pick(all, Math.floor(number / 4)) : pick(open, number);
}

type Seen = Omit<Extract<Command, { type: 'CastVote' }>, 'type' | 'choice' | 'reason' | 'until'>;

/** An answer of somebody, mostly from a card that is up to date. */
function answered(
  { who, a, c }: Step,
  state: Oversight,
  today: DanishDate,
  asked: (seen: Seen, asker: Asker) => Request,
): Request | undefined {
  const decision = aDecision(state, a);
  if (decision === undefined) return undefined;
  const body = managementBodyOn(state.access, today);
  const decider = pick(body, who) ?? CHAIR;
  const { rule } = decision;
  const mandate = c % 4 === 0 ? pick(state.access.mandates, c) : undefined;
  const personId =
    who % 12 === 0
      ? (pick(EVERYBODY, c) ?? OUTSIDER)
      : (mandate?.deputyId ?? (rule.by === 'delegate' ? rule.delegateId : decider));
  const onBehalfOf = mandate?.memberId ?? null;
  const given = decision.votes.filter((vote) => seatOf(vote) === (onBehalfOf ?? personId)).length;
  const isOld = c % 9 === 1;
  const seen = {
    decisionId: decision.decisionId,
    version: isOld ? 1 : decision.version,
    contentHash: c % 17 === 2 ? 'f'.repeat(64) : decision.contentHash,
    answerNo: isOld ? 1 : given + 1,
    onBehalfOf,
    voter: NAME,
    absent: onBehalfOf === null ? null : NAME,
  };
  return asked(seen, by(personId));
}

const approvedIn = ({ decisions }: Oversight): readonly Decision[] =>
  [...decisions.values()].filter((one) => one.state === 'concluded' && one.outcome === 'approved');

/** An item of any kind and level, with dates that will pass before long. */
function draft(
  { a, b, c }: Step,
  recommenderId: PersonId,
  state: Oversight,
  today: DanishDate,
): DecisionContent {
  const delegation = pick(state.access.delegations, b);
  const kind = a % 3 === 0 ? (pick(KINDS, b) ?? 'policy') : 'riskAcceptance';
  const approved = approvedIn(state);
  const isDelegated = delegation !== undefined && c % 3 === 0;
  const framing = {
    title: `Sag ${String(a % 4)}`,
    recommenderId,
    ownerId: COORDINATOR,
    caseNumber: b % 3 === 0 ? null : '26/014823',
    level: isDelegated ? 'delegate' : c % 7 === 0 ? 'wholeBody' : 'body',
    delegationId: isDelegated ? delegation.delegationId : null,
    supersedes: c % 5 === 0 ? (pick(approved, b)?.decisionId ?? null) : null,
    answerBy: addDays(today, b % 12),
    revisitOn: addDays(today, 30 + (c % 40)),
    conditions: b % 4 === 0 ? [aCondition({ ownerId: COORDINATOR, dueOn: addDays(today, 12) })] : [],
  } as const;
  const after = { consequence: 1 + (c % 3), likelihood: 3 };
  const actions =
    b % 2 === 0 || kind === 'treatmentPlan'
      ? [anAction({ ownerId: COORDINATOR, dueOn: addDays(today, 20) })]
      : [];
  const risk = { after, actions, scaleVersion: policyVersion(state.policies) };
  switch (kind) {
    case 'riskAcceptance':
      return { ...EVERY_KIND.riskAcceptance, ...framing, ...risk };
    case 'treatmentPlan':
      return { ...EVERY_KIND.treatmentPlan, ...framing, ...risk };
    default:
      return { ...EVERY_KIND[kind], ...framing };
  }
}
