import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Command } from '../../domain/command';
import type { DecisionCommand } from '../../domain/decision/commands';
import { KINDS, type DecisionContent } from '../../domain/decision/content';
import type { Decision } from '../../domain/decision/decision';
import type { Choice } from '../../domain/decision/terms';
import { DEFAULT_POLICY } from '../../domain/decision/policy';
import type { Notice } from '../../domain/delivery/delivery';
import type { LedgerEvent } from '../../domain/event';
import { TOPICS } from '../../domain/indicator/topic';
import { DEFAULT_TRAINING_POLICY } from '../../domain/training/training-policy';
import type { People } from '../../bot/scene/ports';
import {
  aCondition,
  aDecisionContent,
  anAction,
  aParticipation,
  completionLogged,
  completionReported,
  courseAdded,
  DECISION,
  EVERY_KIND,
  NAMED,
  submitted,
} from './builders';
import { indicatorRecorded } from './indicator-facts';
import { inDays, NOW, TODAY } from './instants';
import { aLedgerOf, ask, by, byTheClock, happened, type Stamped, type TestLedger } from './ledger';
import { LONGEST_CASE, longText } from './longest-case';
import {
  aRoster,
  bodyIds,
  CHAIR,
  COORDINATOR,
  acting,
  delegated,
  DIRECTOR,
  mandated,
  member,
  modelSet,
  recorded,
  SECRETARY,
} from './people';
import { PEOPLE } from './scenes';

/** A state of the ledger in which cards are looked at, with the notices that belong to it. */
export type CardCase = {
  name: string;
  ledger: TestLedger;
  now?: Instant;
  people?: People;
  notices?: readonly { notice: Notice; key: string }[];
};

/** Words of the case that must not be seen where the case must not be seen. */
export const SECRETS_OF_THE_CASE = {
  title: 'TITEL-MÅ-IKKE-SES',
  recommendation: 'INDSTILLING-MÅ-IKKE-SES',
  consequenceForCitizens: 'KONSEKVENS-MÅ-IKKE-SES',
} as const;

const nameOf = (personId: PersonId) => PEOPLE.get(personId) ?? { name: personId, title: 'Direktør' };
const mustBe = (what: { ok: boolean }, doing: string) => {
  if (!what.ok) throw new Error(`Cannot set the scene: ${doing} gives ${JSON.stringify(what)}`);
};

/** The decision that the cases are about. */
export function theDecision({ state }: TestLedger): Decision {
  const decision = state.decisions.get(DECISION);
  if (decision === undefined) throw new Error('Cannot set the scene: there is no decision');
  return decision;
}

/** What a card of somebody would send back about the decision as it is now. */
/** What a director asks for, in words that would be read as Markdown. */
const FOLLOW_UP = {
  month: '2026-11',
  text: 'Hvad med **aftalen** [her](https://ond.example)?',
  ownerId: COORDINATOR,
  dueOn: '2026-11-20',
};

function shownTo(ledger: TestLedger, personId: PersonId, onBehalfOf: PersonId | null) {
  const { decisionId, version, contentHash, votes } = theDecision(ledger);
  const seat = onBehalfOf ?? personId;
  const answerNo = votes.filter((one) => (one.onBehalfOf?.personId ?? one.personId) === seat).length + 1;
  return {
    decisionId,
    version,
    contentHash,
    answerNo,
    onBehalfOf,
    voter: nameOf(personId),
    absent: onBehalfOf === null ? null : nameOf(onBehalfOf),
  };
}

/** Does something as somebody; a refusal is a fault of the test. */
export function does(
  ledger: TestLedger,
  personId: PersonId,
  command: DecisionCommand,
  at: Instant = NOW,
): void {
  mustBe(ask(ledger, command, by(personId), at), command.type);
}

/** Answers as somebody, for their own seat unless said otherwise. */
export function answers(
  ledger: TestLedger,
  personId: PersonId,
  choice: Choice,
  { onBehalfOf = null, at = NOW }: { onBehalfOf?: PersonId | null; at?: Instant } = {},
): void {
  const reason = choice === 'approve' ? null : 'Planen mangler en frist';
  const until = choice === 'postpone' ? '2026-12-14' : null;
  const shown = shownTo(ledger, personId, onBehalfOf);
  does(ledger, personId, { type: 'CastVote', ...shown, choice, reason, until }, at);
}

/** Approves as somebody on a condition that makes the item a new version. */
export function approvesOnCondition(ledger: TestLedger, personId: PersonId, at: Instant = NOW): void {
  const { text, ownerId, dueOn } = aCondition();
  does(
    ledger,
    personId,
    {
      type: 'ApproveWithConditions',
      ...shownTo(ledger, personId, null),
      conditions: [{ text, ownerId, dueOn }],
      reason: null,
      people: NAMED,
    },
    at,
  );
}

/** Declares the person conflicted, on a ground. */
export const declares = (ledger: TestLedger, personId: PersonId): void =>
  does(ledger, personId, {
    type: 'DeclareConflict',
    decisionId: DECISION,
    ground: 'Jeg sidder i bestyrelsen for leverandøren',
    declarer: nameOf(personId),
  });

const BASE: LedgerEvent[] = [
  ...aRoster(),
  courseAdded(),
  completionLogged(),
  completionLogged({ personId: member(1) }, 2),
];

/** A ledger in which the item was put forward three days ago. */
export const open = (
  content: DecisionContent = aDecisionContent(),
  ...before: (LedgerEvent | Stamped)[]
): TestLedger =>
  aLedgerOf(
    ...BASE,
    ...before,
    happened(submitted({ ...content, ...SECRETS_OF_THE_CASE }), inDays(-3), COORDINATOR),
  );

const made = (name: string, change: (ledger: TestLedger) => void, content?: DecisionContent): CardCase => {
  const ledger = open(content);
  change(ledger);
  return { name, ledger };
};
const approvedBy = (ledger: TestLedger, at: Instant = NOW) => {
  for (const one of bodyIds(3)) answers(ledger, one, 'approve', { at });
};

/** Every state of a decision, a meeting and a report in which somebody may look at a card. */
export function cardCases(): CardCase[] {
  return [
    nothing(),
    figured(),
    ...asked(),
    ...settled(),
    ...ended(),
    meeting('recorded'),
    meeting('corrected'),
    LONGEST_CASE(),
    theBody(),
    training(),
    longTraining(),
  ];
}

/** Mandates and changes in every state, with the longest names and words that are allowed. */
function theBody(): CardCase {
  const ledger = open();
  const period = { from: TODAY, to: '2027-06-30', caseNumber: '9'.repeat(50) };
  const [first, second, third] = [member(1), member(2), member(3)];
  const tries: [PersonId, Command][] = [
    ...[first, second, third].map((memberId): [PersonId, Command] => [
      COORDINATOR,
      { type: 'RecordMandate', mandate: { deputyId: DIRECTOR, memberId, ...period } },
    ]),
    [second, { type: 'ConfirmMandate', mandateId: 'F-002' }],
    [CHAIR, { type: 'DeclineMandate', mandateId: 'F-003' }],
    [COORDINATOR, { type: 'RecordMembership', personId: DIRECTOR, role: 'member', from: TODAY }],
    [COORDINATOR, { type: 'EndMembership', personId: first, role: 'member', to: '2026-12-31' }],
    [
      COORDINATOR,
      { type: 'SetDecisionModel', model: { model: { kind: 'all' }, from: TODAY, caseNumber: '26/1' } },
    ],
    [
      COORDINATOR,
      {
        type: 'RecordDelegation',
        delegation: { delegateId: DIRECTOR, ceiling: 4, scope: longText(300), ...period },
      },
    ],
    [
      COORDINATOR,
      {
        type: 'SetDecisionPolicy',
        policy: {
          ...DEFAULT_POLICY,
          scale: { ...DEFAULT_POLICY.scale, bands: DEFAULT_POLICY.scale.bands.slice(0, 1) },
        },
      },
    ],
    [COORDINATOR, { type: 'RecordActingChair', acting: { personId: second, ...period } }],
    [
      COORDINATOR,
      { type: 'RecordBodyBasis', basis: { text: longText(500), decidedOn: TODAY, caseNumber: '26/1' } },
    ],
    [CHAIR, { type: 'ConfirmChange', changeId: 'C-002' }],
    [CHAIR, { type: 'DeclineChange', changeId: 'C-003' }],
    [COORDINATOR, { type: 'WithdrawChange', changeId: 'C-004' }],
  ];
  for (const [personId, command] of tries) mustBe(ask(ledger, command, by(personId), NOW), command.type);
  answers(ledger, DIRECTOR, 'reject', { onBehalfOf: second });
  return { name: 'the body is asked about itself', ledger };
}

/** Days by which a course is expected in the case about training: one that holds, one that has passed, one that fell away. */
export const TRAINING_DATES = ['2026-11-20', '2026-10-20', '2026-12-24'] as const;

/** A local policy with an interval, reports that wait, are verified, put right and annulled, and somebody away. */
const training = (): CardCase => ({
  name: 'courses are reported',
  ledger: aLedgerOf(
    ...BASE,
    courseAdded({
      courseId: 'K-002',
      title: 'Risikoledelse for direktører',
      competences: ['decide', 'followUp'],
    }),
    courseAdded({ courseId: 'K-003', title: 'Et udgået kursus' }),
    { type: 'CourseRetired', data: { courseId: 'K-003' } },
    {
      type: 'TrainingPolicySet',
      data: { ...DEFAULT_TRAINING_POLICY, caseNumber: '26/1', intervalMonths: 12, reminderDays: [30, 7] },
    },
    completionLogged({ personId: member(3), completedOn: '2025-11-20' }, 3),
    ...[4, 5, 6, 7].map((number) =>
      happened(
        completionReported({ personId: member(2), completedOn: `2026-10-0${String(number)}` }, number),
        inDays(-3),
        member(2),
      ),
    ),
    {
      type: 'CompletionVerified',
      data: { completionId: 'T-000005', evidence: { kind: 'seenByCoordinator' } },
    },
    { type: 'CompletionAnnulled', data: { completionId: 'T-000006', reason: 'Forkert person' } },
    {
      type: 'CompletionCorrected',
      data: {
        ...aParticipation({ personId: member(2), completedOn: '2026-10-09' }),
        completionId: 'T-000008',
        corrects: 'T-000007',
        reason: 'Forkert dag',
      },
    },
    {
      type: 'LeaveRecorded',
      data: { personId: member(4), from: '2026-10-01', to: '2026-12-31' },
    },
  ),
});

/** More courses, people and reports than a card has room for, each with the longest texts. */
const longTraining = (): CardCase => {
  const people = Array.from({ length: 300 }, (_, index) => `p-${'x'.repeat(40)}-${String(index)}`);
  const long = { name: longText(300), title: longText(300) };
  return {
    name: 'a large roster and catalogue',
    ledger: aLedgerOf(
      ...aRoster(),
      ...people.map((personId) => recorded(personId, 'director')),
      ...Array.from({ length: 90 }, (_, index) =>
        courseAdded({ courseId: `K-${String(index + 100)}`, title: longText(200), provider: longText(200) }),
      ),
      ...people.slice(0, 30).map((personId, index) =>
        happened(
          completionReported(
            {
              personId,
              courseId: null,
              otherCourse: { title: longText(200), provider: longText(200) },
              evidence: { kind: 'link', url: `https://eksempel.dk/${'x'.repeat(900)}` },
            },
            index + 1,
          ),
          inDays(-1),
          personId,
        ),
      ),
    ),
    people: new Map([...PEOPLE, ...people.map((personId) => [personId, long] as const)]),
  };
};

const nothing = (): CardCase => {
  const ledger = aLedgerOf(...aRoster(0));
  ask(ledger, { type: 'IssueReport', month: '2026-11' }, byTheClock, NOW);
  return { name: 'nothing has happened', ledger };
};

/** A measure is approved, and every topic has figures: the maturity was measured twice. */
const figured = (): CardCase => {
  const measured = { asOf: '2026-06-30', figures: { score: 2.6, scaleMin: 0, scaleMax: 5 } };
  const ledger = open(
    EVERY_KIND.measureApproval,
    indicatorRecorded('maturity', measured),
    ...TOPICS.map((topic) => indicatorRecorded(topic)),
  );
  approvedBy(ledger);
  ask(ledger, { type: 'IssueReport', month: '2026-11' }, byTheClock, NOW);
  return { name: 'all figures are known', ledger };
};

function asked(): CardCase[] {
  const waiting = [
    { notice: 'reminder', key: 'v1-d3' },
    { notice: 'escalation', key: 'v1' },
  ] as const;
  const isDeputy = [mandated(DIRECTOR, member(4))];
  const byDelegation = submitted(
    { ...aDecisionContent({ level: 'delegate', delegationId: 'G-001' }), ...SECRETS_OF_THE_CASE },
    DECISION,
    { by: 'delegate', delegationId: 'G-001', delegateId: DIRECTOR },
  );
  const everyRule = [{ kind: 'all' }, { kind: 'atLeast', votes: 2 }, { kind: 'chiefExecutive' }] as const;
  return [
    ...KINDS.map((kind) => ({
      name: `nobody has answered ${kind}`,
      ledger: open(EVERY_KIND[kind]),
      notices: waiting,
    })),
    ...everyRule.map((model) => {
      const item = submitted({ ...aDecisionContent(), ...SECRETS_OF_THE_CASE }, DECISION, {
        by: 'body',
        model,
      });
      return { name: `decided by ${model.kind}`, ledger: aLedgerOf(...BASE, modelSet(model), item) };
    }),
    {
      name: 'the answer is overdue',
      ledger: open(aDecisionContent({ answerBy: '2026-10-31' })),
      notices: waiting,
    },
    { name: 'there is no case number', ledger: open(aDecisionContent({ caseNumber: null })) },
    made('some have answered', (ledger) => {
      answers(ledger, CHAIR, 'approve');
      answers(ledger, member(1), 'return');
      answers(ledger, member(2), 'postpone');
      ask(ledger, { type: 'IssueReport', month: '2026-11' }, byTheClock, NOW);
      ask(ledger, { type: 'NoteReport', month: '2026-11', version: 1 }, by(member(2)), NOW);
      ask(ledger, { type: 'RequestFollowUp', ...FOLLOW_UP }, by(CHAIR), NOW);
      const answer = { followUpId: 'O-001', text: 'Se **svaret** [her](https://ond.example)' };
      ask(ledger, { type: 'AnswerFollowUp', ...answer }, by(COORDINATOR), NOW);
    }),
    made('a condition was added', (ledger) => {
      answers(ledger, CHAIR, 'approve', { at: inDays(-1) });
      approvesOnCondition(ledger, member(1));
    }),
    made('somebody has said to be conflicted', (ledger) => declares(ledger, member(2))),
    { name: 'a deputy is asked', ledger: open(undefined, ...isDeputy) },
    {
      name: 'a deputy has answered',
      ledger: (() => {
        const ledger = open(undefined, ...isDeputy);
        answers(ledger, DIRECTOR, 'approve', { onBehalfOf: member(4) });
        return ledger;
      })(),
    },
    {
      name: 'it is delegated, and somebody is to act as chair later',
      ledger: aLedgerOf(
        ...BASE,
        delegated(DIRECTOR),
        acting(member(2), { from: '2027-06-01', to: '2027-06-30' }),
        happened(byDelegation, inDays(-3), COORDINATOR),
      ),
    },
  ];
}

function settled(): CardCase[] {
  const conditions = [aCondition()];
  const three = (choice: Choice) => (ledger: TestLedger) => {
    for (const one of bodyIds(3)) answers(ledger, one, choice);
    ask(ledger, { type: 'IssueReport', month: '2026-11' }, byTheClock, NOW);
    ask(ledger, { type: 'NoteReport', month: '2026-11', version: 1 }, by(member(2)), NOW);
    ask(ledger, { type: 'RequestFollowUp', ...FOLLOW_UP }, by(member(2)), NOW);
  };
  const dissented = (ledger: TestLedger) => {
    answers(ledger, member(4), 'reject');
    three('approve')(ledger);
  };
  return [
    made('approved', three('approve')),
    made('approved with dissent', dissented),
    made('rejected', three('reject')),
    made('returned', three('return')),
    made('postponed', three('postpone')),
    made('approved with open conditions', three('approve'), aDecisionContent({ conditions })),
    made('the body found a member conflicted', (ledger) => {
      declares(ledger, member(2));
      for (const personId of [CHAIR, member(1), member(3)])
        does(ledger, personId, {
          type: 'SettleConflict',
          decisionId: DECISION,
          personId: member(2),
          finding: 'conflicted',
          onBehalfOf: null,
          settler: nameOf(personId),
        });
      for (const one of [CHAIR, member(1), member(3)]) answers(ledger, one, 'approve');
    }),
  ];
}

function ended(): CardCase[] {
  const withdraw = {
    type: 'WithdrawDecision',
    decisionId: DECISION,
    reason: 'Sagen er ikke aktuel',
  } as const;
  const revoke = {
    type: 'RevokeDecision',
    decisionId: DECISION,
    reason: 'Forudsætningen er bristet',
    revoker: nameOf(CHAIR),
  } as const;
  const conditions = [aCondition({ dueOn: '2026-11-20' })];
  const fulfil = {
    type: 'FulfilCondition',
    decisionId: DECISION,
    conditionId: 'V1',
    note: 'Afprøvet i uge 47',
    evidence: {
      fileName: 'bevis.pdf',
      contentHash: 'e'.repeat(64),
      mediaType: 'application/pdf',
      bytes: 9,
      confidential: true,
    },
  } as const;
  const once = (notice: Notice, key = 'once') => ({ notices: [{ notice, key }] });
  const delayed = {
    type: 'ReportAction',
    decisionId: DECISION,
    actionId: 'H1',
    report: { kind: 'delayed', newDueOn: '2027-02-01', reason: 'Leverandøren er forsinket' },
  } as const;
  const superseding = (ledger: TestLedger) => {
    approvedBy(ledger);
    const next = submitted(
      { ...aDecisionContent({ supersedes: DECISION }), ...SECRETS_OF_THE_CASE },
      'D-2026-002',
    );
    return next;
  };
  const replaced = open();
  const next = superseding(replaced);
  mustBe(
    ask(
      replaced,
      { type: 'SubmitDecision', content: next.data.content, people: NAMED },
      by(COORDINATOR),
      NOW,
    ),
    'submitting',
  );
  for (const one of bodyIds(3)) {
    const { version, contentHash } = replaced.state.decisions.get('D-2026-002')!;
    does(replaced, one, {
      type: 'CastVote',
      decisionId: 'D-2026-002',
      version,
      contentHash,
      answerNo: 1,
      onBehalfOf: null,
      voter: nameOf(one),
      absent: null,
      choice: 'approve',
      reason: null,
      until: null,
    });
  }
  return [
    { ...made('withdrawn', (ledger) => does(ledger, COORDINATOR, withdraw)), ...once('withdrawn') },
    {
      ...made('revoked', (ledger) => {
        approvedBy(ledger);
        does(ledger, CHAIR, revoke);
      }),
      ...once('revoked'),
    },
    { name: 'superseded', ledger: replaced },
    {
      ...made(
        'a condition is met',
        (ledger) => {
          approvedBy(ledger);
          does(ledger, COORDINATOR, fulfil);
        },
        aDecisionContent({ conditions }),
      ),
      ...once('conditionFulfilled', 'V1'),
    },
    {
      ...made('lapsed', (ledger) => approvedBy(ledger), aDecisionContent({ conditions })),
      ...once('lapsed', 'v1'),
      now: inDays(20),
    },
    { ...made('expired', (ledger) => approvedBy(ledger)), ...once('expired', 'v1'), now: inDays(400) },
    {
      ...made(
        'a step is delayed',
        (ledger) => {
          approvedBy(ledger);
          does(ledger, COORDINATOR, delayed);
        },
        aDecisionContent({ actions: [anAction()] }),
      ),
      ...once('stale', 'v1'),
    },
  ];
}

/** A meeting yesterday with the item and another one, recorded by the secretary and confirmed by one member. */
function meeting(how: 'recorded' | 'corrected'): CardCase {
  const ledger = open();
  const other = { ...EVERY_KIND.policy, ...SECRETS_OF_THE_CASE };
  mustBe(
    ask(ledger, { type: 'SubmitDecision', content: other, people: NAMED }, by(COORDINATOR), inDays(-2)),
    'submitting',
  );
  const items = [DECISION, 'D-2026-002'];
  mustBe(
    ask(
      ledger,
      { type: 'PlanMeeting', on: '2026-11-01', time: '09:05', place: 'Byrådssalen', items },
      by(SECRETARY),
      inDays(-2),
    ),
    'planning',
  );
  const noted = (note: string) =>
    items.map((decisionId, index) => {
      const { version, contentHash } = ledger.state.decisions.get(decisionId)!;
      return {
        decisionId,
        version,
        contentHash,
        decided: index === 0 ? 'approve' : 'postpone',
        note,
      } as const;
    });
  const record = (note: string) =>
    mustBe(
      ask(
        ledger,
        {
          type: 'RecordMeeting',
          meetingId: 'M-2026-001',
          present: [CHAIR, member(1), member(2)],
          items: noted(note),
        },
        by(SECRETARY),
        NOW,
      ),
      'recording',
    );
  record('Direktionen var enig');
  mustBe(
    ask(
      ledger,
      {
        type: 'ConfirmMeeting',
        meetingId: 'M-2026-001',
        recordNo: 1,
        onBehalfOf: null,
        absent: null,
        voter: nameOf(member(2)),
        answers: noted('').map(({ decisionId, version, contentHash, decided }) => ({
          decisionId,
          version,
          contentHash,
          answerNo: 1,
          choice: decided,
          ...(decided === 'approve'
            ? { reason: null, until: null }
            : { reason: 'Mangler tal', until: '2026-12-14' }),
        })),
      },
      by(member(2)),
      NOW,
    ),
    'confirming',
  );
  if (how === 'corrected') record('Direktionen var enig om det meste');
  return { name: `a meeting is ${how}`, ledger };
}
