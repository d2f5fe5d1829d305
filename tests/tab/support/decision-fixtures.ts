import { DEFAULT_POLICY } from '../../../domain/decision/policy';
import { decisionDetail, listDecisions } from '../../../contracts/decision/decision';
import { governance } from '../../../contracts/access/governance';
import { meeting } from '../../../contracts/meeting/meeting';
import { hash, PEOPLE, viewOf } from './people-fixtures';

/** Decisions, meetings and the rules about them, each parsed by its contract so that they cannot drift from it. */

const [chair, lars, kirsten, jonas, pia, , camilla, , soeren, anne] = PEOPLE.map(viewOf);
const RECORDED = '2026-11-20T14:00:00.000Z';

const FRAMING = {
  title: 'Nedbrud hos omsorgssystemets driftsleverandør',
  publicText:
    'Ledelsesorganet godkender planen for omsorgssystemet og accepterer den risiko, der er tilbage, til 1. juni 2027.',
  consequenceForCitizens:
    'Borgere kan få forkert medicin eller slet ingen, og besøg kan falde ud. Det berører omkring 1.150 borgere i hjemmeplejen, i sygeplejen og på plejecentrene.',
  affectedServices: ['Hjemmepleje', 'Sygepleje', 'Plejecentre'],
  plainWords: [
    'Går omsorgssystemet ned, mangler personalet medicinlister og besøgsplaner.',
    'For 310.000 kr. det første år kan vi klare os i to døgn uden systemet.',
    'Vi beder jer godkende planen og acceptere den risiko, der er tilbage.',
  ],
  recommendation:
    'Det indstilles, at direktionen godkender planen og accepterer den risiko, der er tilbage, indtil sagen tages op igen den 1. juni 2027.',
  alternatives: [
    'Acceptér risikoen, som den er. Det koster ikke noget, men personalet kan stå uden medicinlister i op til fem døgn.',
    'Del risikoen: køb drift i to datacentre. Det koster 1,2 mio. kr. om året.',
  ],
  ownerId: 'p-02',
  recommenderId: 'p-07',
  level: 'body',
  delegationId: null,
  supersedes: null,
  answerBy: '2026-12-05',
  revisitOn: '2027-06-01',
  caseNumber: '26/014823',
  annexes: [
    {
      fileName: 'risikorapport.pdf',
      contentHash: hash('e'),
      mediaType: 'application/pdf',
      bytes: 184_320,
      confidential: true,
    },
  ],
  conditions: [
    { conditionId: 'V1', text: 'Plejecentrene har øvet nødplanen', ownerId: 'p-02', dueOn: '2027-03-01' },
  ],
};

const RISK = {
  kind: 'riskAcceptance',
  ...FRAMING,
  scenario:
    'Driftsleverandøren rammes af ransomware eller et stort nedbrud. Omsorgssystemet er nede i op til fem døgn. Personalet kan ikke se medicinlister, besøgsplaner og kontaktoplysninger.',
  before: { consequence: 5, likelihood: 3 },
  after: { consequence: 3, likelihood: 3 },
  scaleVersion: 0,
  treatment: 'reduce',
  treatmentPlan:
    'Nødlister med medicin og besøg gemmes hver sjette time uden for leverandørens drift. Alle plejecentre og grupper øver nødplanen senest 1. marts 2027.',
  actions: [
    { actionId: 'H1', text: 'Nødlister gemmes hver sjette time', ownerId: 'p-07', dueOn: '2027-01-15' },
    { actionId: 'H2', text: 'Alle grupper har øvet nødplanen', ownerId: 'p-02', dueOn: '2027-03-01' },
  ],
};

const NEWEST = hash('a7').slice(0, 64);

type Given = {
  index: number;
  choice: string;
  reason?: string;
  castAt: string;
  version?: number;
  answerNo?: number;
  counts?: boolean;
  until?: string;
  for?: number;
  withConditions?: boolean;
};

function vote({ index, choice, castAt, version = 2, answerNo = 1, counts = true, ...given }: Given) {
  const { personId, name, title, role } = PEOPLE[index]!;
  const absent = given.for === undefined ? undefined : PEOPLE[given.for];
  return {
    personId,
    name,
    title,
    role,
    version,
    contentHash: NEWEST,
    answerNo,
    choice,
    castAt,
    counts,
    nameSeen: null,
    withConditions: given.withConditions ?? false,
    onBehalfOf:
      absent === undefined
        ? null
        : { personId: absent.personId, name: absent.name, title: absent.title, mandateId: 'F-001' },
    reason: given.reason ?? null,
    until: given.until ?? null,
    meetingId: null,
    surface: index === 0 ? 'teams' : 'tab',
    training:
      index === 4 ? null : { courses: index === 2 ? 0 : 2, latestOn: index === 2 ? null : '2026-06-09' },
  };
}

/** What nobody may do with a decision. */
const NOTHING = {
  seats: [],
  addConditions: false,
  declareConflict: false,
  settle: [],
  revise: false,
  withdraw: false,
  revoke: false,
  journal: false,
  conditions: [],
  actions: [],
  warnUntrained: false,
};

const own = (person: typeof lars, answerNo = 1) => ({ person, isOwn: true, answerNo, current: null });

/** A decision in its second version, on which two of five have answered and Lars, the reader, has not. */
export const OPEN_DECISION = decisionDetail.parse({
  decisionId: 'D-2026-002',
  version: 2,
  title: FRAMING.title,
  kind: 'riskAcceptance',
  level: 'body',
  state: 'awaitingApproval',
  outcome: null,
  standing: 'awaitingApproval',
  overdue: false,
  undecidable: null,
  submittedAt: '2026-11-18T10:00:00.000Z',
  answerBy: FRAMING.answerBy,
  revisitOn: FRAMING.revisitOn,
  concludedAt: null,
  caseNumber: FRAMING.caseNumber,
  journal: 'notYet',
  ageDays: null,
  tally: { body: 5, needed: 3, quorum: 3, conflicted: 0, approve: 1, reject: 0, return: 1, postpone: 0 },
  contentHash: NEWEST,
  content: RISK,
  scale: DEFAULT_POLICY.scale,
  rule: { by: 'body', model: { kind: 'majority', quorum: 3 } },
  owner: lars,
  recommender: camilla,
  submittedBy: camilla,
  people: [lars, camilla],
  versions: [
    {
      version: 1,
      contentHash: hash('1'),
      cause: 'submitted',
      note: null,
      by: camilla,
      at: '2026-11-18T10:00:00.000Z',
      differences: [],
    },
    {
      version: 2,
      contentHash: NEWEST,
      cause: 'revised',
      note: 'Prisen er med nu.',
      by: camilla,
      at: '2026-11-20T10:00:00.000Z',
      differences: [
        {
          path: 'plainWords.2',
          before: 'Det første år kan vi klare os i to døgn uden systemet.',
          after: FRAMING.plainWords[1],
        },
        { path: 'conditions.V1.dueOn', before: null, after: '2027-03-01' },
        { path: 'treatment', before: 'accept', after: 'reduce' },
        { path: `annexes.${hash('e')}.bytes`, before: null, after: '184320' },
      ],
    },
  ],
  votes: [
    vote({ index: 2, choice: 'approve', castAt: '2026-11-19T08:00:00.000Z', version: 1, counts: false }),
    vote({ index: 0, choice: 'approve', castAt: '2026-11-20T12:05:00.000Z' }),
    vote({
      index: 2,
      choice: 'return',
      reason: 'Jeg savner en pris på nødlisterne for plejecentrene. Send den igen, når den er der.',
      castAt: '2026-11-20T13:40:00.000Z',
      answerNo: 2,
    }),
  ],
  unanswered: [
    { person: lars, isStale: false },
    { person: jonas, isStale: false },
    { person: pia, isStale: false },
  ],
  dissent: [],
  conflicts: [],
  conclusions: [],
  fulfilments: [],
  actionReports: [],
  journaled: null,
  referrals: [],
  revoked: null,
  supersededBy: null,
  withdrawn: null,
  policyVersion: 0,
  policyBasis: 'appDefault',
  scaleBasis: 'appDefault',
  closedFiles: [],
  meetings: [
    {
      meetingId: 'M-2026-001',
      on: '2026-11-20',
      time: null,
      decided: 'approve',
      note: 'Alle var enige.',
      awaiting: [lars, jonas],
    },
  ],
  mine: { ...NOTHING, seats: [own(lars)], addConditions: true, declareConflict: true, warnUntrained: true },
});

/** One that may be put forward in a new version. */
export const REVISABLE = { ...OPEN_DECISION, mine: { ...OPEN_DECISION.mine, revise: true } };

/** The same decision as somebody sees it who may do nothing with it. */
export const READ_DECISION = decisionDetail.parse({ ...OPEN_DECISION, mine: NOTHING });

/** The reader answered version 1, and then it changed. */
export const STALE_DECISION = decisionDetail.parse({
  ...OPEN_DECISION,
  votes: [
    ...OPEN_DECISION.votes,
    vote({ index: 1, choice: 'approve', castAt: '2026-11-19T09:00:00.000Z', version: 1, counts: false }),
  ],
  unanswered: [{ person: lars, isStale: true }],
  mine: { ...OPEN_DECISION.mine, warnUntrained: false, seats: [own(lars, 2)] },
});

/** The reader is Lars' deputy, and is asked whether Pia is conflicted. */
export const DEPUTY_DECISION = decisionDetail.parse({
  ...OPEN_DECISION,
  conflicts: [
    {
      person: pia,
      ground: 'Min søster arbejder hos leverandøren.',
      declaredAt: RECORDED,
      findings: [{ person: chair, finding: 'conflicted', at: RECORDED }],
      settled: null,
    },
  ],
  mine: {
    ...NOTHING,
    seats: [{ person: lars, isOwn: false, answerNo: 1, current: null }],
    addConditions: true,
    declareConflict: true,
    settle: [{ person: pia, seats: [lars] }],
  },
});

/** The same decision after the reader's approval has settled it; it is not journalised, and somebody dissents. */
export const CONCLUDED_DECISION = decisionDetail.parse({
  ...OPEN_DECISION,
  state: 'concluded',
  outcome: 'approved',
  standing: 'openConditions',
  tally: { ...OPEN_DECISION.tally, approve: 3, return: 1 },
  concludedAt: '2026-11-21T08:20:00.000Z',
  caseNumber: null,
  journal: 'late',
  content: { ...OPEN_DECISION.content, caseNumber: null },
  votes: [
    ...OPEN_DECISION.votes,
    vote({ index: 3, choice: 'approve', castAt: '2026-11-21T08:18:00.000Z' }),
    vote({
      index: 9,
      for: 1,
      choice: 'approve',
      reason: 'Planen er god.',
      castAt: '2026-11-21T08:20:00.000Z',
    }),
  ],
  unanswered: [],
  dissent: OPEN_DECISION.votes.slice(2),
  conclusions: [
    {
      version: 2,
      outcome: 'approved',
      tally: { ...OPEN_DECISION.tally, approve: 3, return: 1 },
      at: '2026-11-21T08:20:00.000Z',
      rosterChanges: [],
    },
  ],
  actionReports: [
    {
      actionId: 'H1',
      kind: 'done',
      note: 'Nødlisterne gemmes siden 20. november.',
      newDueOn: null,
      by: camilla,
      at: '2026-11-21T08:30:00.000Z',
    },
  ],
  mine: NOTHING,
});

/** The same as the coordinator sees it: conditions, steps and the journal are to be followed up. */
export const FOLLOWED_DECISION = decisionDetail.parse({
  ...CONCLUDED_DECISION,
  mine: { ...NOTHING, journal: true, conditions: ['V1'], actions: ['H2'] },
});

/** The same as the chair sees it. */
export const CHAIRED_DECISION = decisionDetail.parse({
  ...CONCLUDED_DECISION,
  mine: { ...NOTHING, revoke: true },
});

const SUBJECTS = {
  treatmentPlan: RISK,
  measureApproval: {
    measures: [
      {
        code: 'a',
        title: 'Risikostyring',
        summary: 'Vi vurderer risici hvert år.',
        version: '3.0',
        performer: 'own',
      },
      {
        code: 'j',
        title: 'Flerfaktor',
        summary: 'Alle logger på med to ting.',
        version: '1.2',
        performer: 'KOMBIT',
      },
    ],
  },
  correctiveApproval: {
    measureCode: 'c',
    deficiency: 'Backup af omsorgssystemet blev ikke prøvet.',
    correction: 'Den prøves hver måned.',
    foundOn: '2026-11-04',
  },
  policy: {
    policyName: 'Informationssikkerhedspolitik',
    policyVersion: '2026',
    summary: 'Den gælder alle ansatte.',
  },
  supplierReview: {
    supplier: 'Driftshuset A/S',
    performer: 'DBS',
    period: '2026',
    findings: 'To mindre mangler.',
  },
  incidentNotNotified: {
    incidentReference: 'H-2026-031',
    awareAt: '2026-11-20T07:15:00.000Z',
    assessment: 'Ingen borgere blev berørt.',
    reason: 'Nedbruddet varede fire minutter.',
  },
} as const;

/** An open decision of another kind. */
export const decisionOfKind = (kind: keyof typeof SUBJECTS) =>
  decisionDetail.parse({
    ...READ_DECISION,
    kind,
    scale: kind === 'treatmentPlan' ? READ_DECISION.scale : null,
    ageDays: kind === 'correctiveApproval' ? 17 : null,
    content: { ...FRAMING, ...SUBJECTS[kind], kind },
  });

export const OTHER_KINDS = Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[];

const summary = (decision: typeof OPEN_DECISION, more: object) => ({
  ...decision,
  mine: { vote: false, hasVoted: false },
  ...more,
});

export const DECISIONS = listDecisions.answer.parse({
  at: '2026-11-21T08:30:00.000Z',
  decisions: [
    summary(OPEN_DECISION, {
      decisionId: 'D-2026-003',
      title: 'Gammel server i jobcentret kører videre til sommer',
      kind: 'correctiveApproval',
      ageDays: 17,
      overdue: true,
      answerBy: '2026-11-14',
      caseNumber: null,
      mine: { vote: false, hasVoted: true },
    }),
    summary(OPEN_DECISION, { mine: { vote: true, hasVoted: false } }),
    summary(CONCLUDED_DECISION, {
      decisionId: 'D-2026-004',
      title: 'Leverandør uden beredskabsplan',
      kind: 'supplierReview',
    }),
    summary(CONCLUDED_DECISION, {
      decisionId: 'D-2026-001',
      title: 'Ingen flerfaktorlogin på to fagsystemer før marts',
      standing: 'lapsed',
      journal: 'journaled',
      caseNumber: '26/009911',
    }),
    summary(OPEN_DECISION, {
      decisionId: 'D-2026-005',
      title: 'Fælles adgangskode i svømmehallen',
      state: 'withdrawn',
      standing: 'withdrawn',
    }),
  ],
});

export const GOVERNANCE = governance.parse({
  on: '2026-11-21',
  basis: null,
  bases: [],
  model: { kind: 'majority', quorum: 3 },
  models: [
    { model: { kind: 'all' }, from: '2025-07-01', caseNumber: '25/000411', setUp: true },
    { model: { kind: 'majority', quorum: 3 }, from: '2026-01-01', caseNumber: '25/019002', setUp: false },
  ],
  mandates: [
    {
      mandateId: 'F-001',
      deputy: anne,
      member: lars,
      from: '2026-11-01',
      to: '2026-12-31',
      caseNumber: '26/013001',
      confirmation: 'confirmed',
      askedOf: [lars],
      maySettle: true,
    },
    {
      mandateId: 'F-002',
      deputy: anne,
      member: kirsten,
      from: '2026-11-20',
      to: '2026-12-31',
      caseNumber: '26/013002',
      confirmation: 'awaited',
      askedOf: [kirsten, lars],
      maySettle: true,
    },
  ],
  delegations: [
    {
      delegationId: 'G-001',
      delegate: kirsten,
      ceiling: 6,
      scope: 'Enkelte risici i økonomisystemerne.',
      from: '2026-06-01',
      to: '2027-05-31',
      caseNumber: '26/007700',
      setUp: false,
    },
  ],
  actingChairs: [],
  unmeetable: null,
  policy: { ...DEFAULT_POLICY, adopted: null },
  policyVersion: 0,
  policyBasis: 'appDefault',
  changes: [
    {
      changeId: 'C-001',
      change: { type: 'MembershipRecorded', person: anne, role: 'member', from: '2026-12-01' },
      proposedBy: kirsten,
      proposedAt: '2026-11-20T09:00:00.000Z',
      askedOf: [lars],
      state: 'awaited',
      settledBy: null,
      can: { confirm: true, withdraw: false },
    },
  ],
  awaits: null,
});

const ITEM = {
  decisionId: 'D-2026-002',
  title: FRAMING.title,
  version: 2,
  contentHash: NEWEST,
  state: 'awaitingApproval',
};
const NO_CHANGE = { change: false, record: false, confirm: null };

/** A meeting that is planned and may be changed and recorded. */
export const PLANNED_MEETING = meeting.parse({
  meetingId: 'M-2026-002',
  time: '09:05',
  place: 'Rådhuset, mødelokale 2',
  teamsLink: 'https://teams.microsoft.com/l/meetup-join/19%3aabc',
  on: '2026-11-21',
  items: [{ ...ITEM, decided: null, note: '' }],
  recordNo: null,
  recordedBy: null,
  recordedAt: null,
  present: [],
  awaiting: [],
  confirmations: [],
  mine: { ...NO_CHANGE, change: true, record: true },
});

/** Its agenda, as the server writes it. */
export const AGENDA = {
  text: [
    'Møde i ledelsen den 21. november 2026 kl. 09.05',
    'Sted: Rådhuset, mødelokale 2',
    '',
    'Dagsorden',
    '1. D-2026-002: Fælles login i skolerne',
    '   https://teams.microsoft.com/l/entity/app/ledelsestilsyn',
  ].join('\n'),
};

/** A meeting that is recorded and awaits two of those who were present; Lars, the reader, is one of them. */
export const RECORDED_MEETING = meeting.parse({
  ...PLANNED_MEETING,
  meetingId: 'M-2026-001',
  on: '2026-11-20',
  items: [{ ...ITEM, decided: 'approve', note: 'Alle var enige.' }],
  recordNo: 1,
  recordedBy: soeren,
  recordedAt: RECORDED,
  present: [chair, lars, jonas],
  awaiting: [lars, jonas],
  confirmations: [{ person: chair, recordNo: 1, at: RECORDED }],
  mine: {
    ...NO_CHANGE,
    confirm: [{ decisionId: 'D-2026-002', version: 2, contentHash: NEWEST, answerNo: 1, decided: 'approve' }],
  },
});

export const MEETINGS = { meetings: [PLANNED_MEETING, RECORDED_MEETING] };

/** What a case that is being written would look like in Teams, and whom it would ask. */
export const CASE_CARD = {
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'da',
    body: [{ type: 'TextBlock', text: 'Beslutning til dig', wrap: true }],
  },
  shownTo: { personId: 'p-01', name: 'Mette Kjær', title: 'Kommunaldirektør' },
  asked: [
    { person: { personId: 'p-01', name: 'Mette Kjær', title: 'Kommunaldirektør' }, onBehalfOf: [] },
    {
      person: { personId: 'p-06', name: 'Anne Vestergaard', title: 'Chef' },
      onBehalfOf: [{ personId: 'p-02', name: 'Lars Østergaard', title: 'Direktør' }],
    },
  ],
  answerBy: '2026-12-05',
};
