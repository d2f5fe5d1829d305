import type { z } from 'zod';
import { abilitiesOf } from '../../../domain/access/abilities';
import type { Role } from '../../../domain/access/role';
import { COMPETENCES } from '../../../domain/training/competence';
import { decisionDetail, listDecisions } from '../../../functions/contracts/decision';
import { ledgerPage, listDeliveries } from '../../../functions/contracts/ledger';
import { issuedReport, overview, statusReport } from '../../../functions/contracts/report';
import { getRoster } from '../../../functions/contracts/roster';
import { health, me } from '../../../functions/contracts/session';
import { course, importPreview, training } from '../../../functions/contracts/training';

/** Answers as the server would give them, each parsed by its contract so that they cannot drift from it. */

const hash = (digit: string) => digit.repeat(64);
const AT = '2026-11-21T08:15:00.000Z';

export const PEOPLE = [
  { personId: 'p-01', name: 'Mette Holm', title: 'Kommunaldirektør', role: 'chair' },
  {
    personId: 'p-02',
    name: 'Lars Østergaard',
    title: 'Direktør for sundhed, ældre og social',
    role: 'member',
  },
  { personId: 'p-03', name: 'Kirsten Bæk Sørensen', title: 'Direktør for økonomi', role: 'member' },
  { personId: 'p-04', name: 'Jonas Friis', title: 'Direktør for børn, skole og kultur', role: 'member' },
  { personId: 'p-05', name: 'Pia Ravn', title: 'Direktør for teknik, miljø og klima', role: 'member' },
  { personId: 'p-06', name: 'Henrik Ågård', title: 'Direktør for Fælles Beredskab', role: 'director' },
  {
    personId: 'p-07',
    name: 'Camilla Nørby',
    title: 'Informationssikkerhedskoordinator',
    role: 'coordinator',
  },
  { personId: 'p-08', name: 'Birgit Lund', title: 'Intern revisor', role: 'auditor' },
] as const satisfies readonly { personId: string; name: string; title: string; role: Role }[];

const viewOf = ({ personId, name, title }: (typeof PEOPLE)[number]) => ({ personId, name, title });
const [chair, lars, kirsten, jonas, pia, , camilla] = PEOPLE.map(viewOf);
const body = PEOPLE.slice(0, 5).map(viewOf);

/** The person with a role who is signed in. */
export function meAs(role: Role): z.infer<typeof me> {
  const person = PEOPLE.find((one) => one.role === role);
  return me.parse({
    person: person ? viewOf(person) : { personId: 'p-99', name: 'Ada Admin', title: null },
    roles: [role],
    abilities: abilitiesOf([role]),
    municipality: 'Eksempel Kommune',
    today: '2026-11-21',
  });
}

const TITLES = [
  ['Direktionens workshop om risikovillighed', 'Eksempel Kommune', ['assess', 'decide'], 'Workshop', 120],
  ['E-læring for ledere: de vigtigste cybertrusler', 'Eksempel Kommune', ['identify'], 'E-læring', 30],
  ['Skrivebordsøvelse: omsorgssystemet er nede', 'Eksempel Kommune', ['impact', 'decide'], 'Øvelse', 150],
  [
    'Eksempel: Webinar for ledere, ret titlen til skolens egen',
    'Kommunernes Cybersikkerhedsskole (Komponent)',
    ['identify', 'impact'],
    'Webinar',
    60,
  ],
  ['Tilsyn i praksis: læs månedsstatus og følg op', 'Eksempel Kommune', ['followUp'], 'Workshop', 60],
] as const;

export const COURSES = TITLES.map(([title, provider, competences, format, minutes], index) =>
  course.parse({
    courseId: `K-00${String(index + 1)}`,
    title,
    provider,
    format,
    minutes,
    competences,
    source: 'Eksempel på kommunens eget kursus',
  }),
);

const completion = (number: number, courseId: string, completedOn: string, evidence: object) => ({
  completionId: `T-00000${String(number)}`,
  courseId,
  completedOn,
  evidence,
  loggedAt: AT,
});
const LIST = { kind: 'participantList', contentHash: hash('b'), fileName: 'deltagerliste.csv' };
const FILE = { kind: 'file', contentHash: hash('c'), fileName: 'kursusbevis.pdf' };
const SEEN = { kind: 'seenByCoordinator' };

export const TRAINING = training.parse({
  on: '2026-11-21',
  light: {
    colour: 'yellow',
    rule: 'training-some-areas-missing',
    label: 'guidance',
    dataOn: '2026-10-05',
  },
  courses: COURSES,
  members: [
    {
      person: chair,
      completions: [completion(1, 'K-001', '2026-01-20', LIST), completion(2, 'K-002', '2025-10-02', FILE)],
      competences: ['identify', 'assess', 'decide'],
      latestOn: '2026-01-20',
    },
    {
      person: lars,
      completions: [completion(3, 'K-003', '2026-06-09', LIST), completion(4, 'K-004', '2026-03-18', LIST)],
      competences: ['identify', 'impact', 'decide'],
      latestOn: '2026-06-09',
    },
    {
      person: kirsten,
      completions: [completion(5, 'K-004', '2026-10-05', LIST)],
      competences: ['identify', 'impact'],
      latestOn: '2026-10-05',
    },
    {
      person: jonas,
      completions: [completion(6, 'K-002', '2025-11-14', SEEN)],
      competences: ['identify'],
      latestOn: '2025-11-14',
    },
    { person: pia, completions: [], competences: [], latestOn: null },
  ],
  collective: COMPETENCES.map((competence) => ({
    competence,
    carriedBy: {
      identify: [chair, lars, kirsten, jonas],
      assess: [chair],
      impact: [lars, kirsten],
      decide: [chair, lars],
      followUp: [],
    }[competence],
  })),
});

export const REPORT = statusReport.parse({
  month: '2026-11',
  asOf: AT,
  basis: { seq: 41, hash: hash('4f').slice(0, 64) },
  training: {
    light: TRAINING.light,
    members: 5,
    membersWithCourse: 4,
    carried: ['identify', 'assess', 'impact', 'decide'],
    missing: ['followUp'],
  },
  decisions: {
    light: { colour: 'red', rule: 'decisions-overdue', label: 'localPolicy', dataOn: '2026-11-21' },
    open: 2,
    overdue: 1,
    concludedThisMonth: 0,
    approvedInAll: 1,
  },
  deadlines: {
    light: { colour: 'grey', rule: 'deadlines-no-data', label: 'localPolicy', dataOn: null },
    next: [
      { kind: 'answer', decisionId: 'D-2026-002', on: '2026-12-05' },
      { kind: 'revisit', decisionId: 'D-2026-001', on: '2027-06-01' },
    ],
  },
});

export const ISSUED = [
  issuedReport.parse({
    report: REPORT,
    issuedAt: AT,
    notings: [{ person: chair, notedAt: '2026-11-21T09:30:00.000Z' }],
    mayNote: true,
  }),
  issuedReport.parse({
    report: {
      ...REPORT,
      month: '2026-10',
      asOf: '2026-10-01T06:00:00.000Z',
      decisions: {
        ...REPORT.decisions,
        light: { colour: 'green', rule: 'decisions-none-open', label: 'localPolicy', dataOn: '2026-10-01' },
      },
    },
    issuedAt: '2026-10-01T06:00:00.000Z',
    notings: body.map((person) => ({ person, notedAt: '2026-10-02T07:00:00.000Z' })),
    mayNote: false,
  }),
];

export const OVERVIEW = overview.parse({
  current: REPORT,
  issuedThisMonth: true,
  waiting: {
    votes: [
      {
        decisionId: 'D-2026-002',
        title: 'Nedbrud hos omsorgssystemets driftsleverandør',
        answerBy: '2026-12-05',
      },
    ],
    reports: ['2026-11'],
  },
});

const CONTENT = {
  kind: 'riskAcceptance',
  title: 'Nedbrud hos omsorgssystemets driftsleverandør',
  scenario:
    'Driftsleverandøren rammes af ransomware eller et stort nedbrud. Omsorgssystemet er nede i op til fem døgn. Personalet kan ikke se medicinlister, besøgsplaner og kontaktoplysninger.',
  affectedServices: ['Hjemmepleje', 'Sygepleje', 'Plejecentre'],
  consequenceForCitizens:
    'Borgere kan få forkert medicin eller slet ingen, og besøg kan falde ud. Det berører omkring 1.150 borgere i hjemmeplejen, i sygeplejen og på plejecentrene.',
  before: { consequence: 5, likelihood: 3 },
  after: { consequence: 3, likelihood: 3 },
  scale: 'lokal politik 5×5',
  treatment: 'reduce',
  treatmentPlan:
    'Nødlister med medicin og besøg gemmes hver sjette time uden for leverandørens drift. Alle plejecentre og grupper øver nødplanen senest 1. marts 2027.',
  recommendation:
    'Det indstilles, at direktionen godkender planen og accepterer den risiko, der er tilbage, indtil sagen tages op igen den 1. juni 2027.',
  alternatives: [
    'Acceptér risikoen, som den er. Det koster ikke noget, men personalet kan stå uden medicinlister i op til fem døgn.',
    'Del risikoen: køb drift i to datacentre. Det koster 1,2 mio. kr. om året.',
  ],
  plainWords: [
    'Går omsorgssystemet ned, mangler personalet medicinlister og besøgsplaner.',
    'For 310.000 kr. det første år kan vi klare os i to døgn uden systemet.',
    'Vi beder jer godkende planen og acceptere den risiko, der er tilbage.',
  ],
  ownerId: 'p-02',
  recommenderId: 'p-07',
  revisitOn: '2027-06-01',
  answerBy: '2026-12-05',
  caseNumber: '26/014823',
  annexes: [
    {
      fileName: 'risikorapport.pdf',
      contentHash: hash('e'),
      mediaType: 'application/pdf',
      bytes: 184_320,
    },
  ],
};

const vote = (index: number, choice: string, reason: string | null, castAt: string) => {
  const { personId, name, title, role } = PEOPLE[index]!;
  return { personId, name, title, role, choice, reason, castAt };
};

/** A decision on which two of five have answered and the reader has not. */
export const OPEN_DECISION = decisionDetail.parse({
  decisionId: 'D-2026-002',
  version: 1,
  title: CONTENT.title,
  kind: 'riskAcceptance',
  state: 'awaitingApproval',
  outcome: null,
  overdue: false,
  submittedAt: '2026-11-20T10:00:00.000Z',
  answerBy: CONTENT.answerBy,
  revisitOn: CONTENT.revisitOn,
  caseNumber: CONTENT.caseNumber,
  tally: { body: 5, needed: 3, approve: 1, reject: 0, return: 1 },
  mine: { vote: true, hasVoted: false },
  contentHash: hash('a7').slice(0, 64),
  content: CONTENT,
  owner: lars,
  recommender: camilla,
  submittedBy: camilla,
  concludedAt: null,
  votes: [
    vote(0, 'approve', null, '2026-11-20T12:05:00.000Z'),
    vote(
      2,
      'return',
      'Jeg savner en pris på nødlisterne for plejecentrene. Send den igen, når den er der.',
      '2026-11-20T13:40:00.000Z',
    ),
  ],
  unanswered: [lars, jonas, pia],
});

/** The same decision after the reader's approval has settled it. */
export const CONCLUDED_DECISION = decisionDetail.parse({
  ...OPEN_DECISION,
  state: 'concluded',
  outcome: 'approved',
  tally: { body: 5, needed: 3, approve: 3, reject: 0, return: 1 },
  mine: { vote: false, hasVoted: true },
  concludedAt: '2026-11-21T08:20:00.000Z',
  caseNumber: null,
  content: { ...OPEN_DECISION.content, caseNumber: null },
  votes: [
    ...OPEN_DECISION.votes,
    vote(3, 'approve', null, '2026-11-21T08:18:00.000Z'),
    vote(1, 'approve', 'Planen er god.', '2026-11-21T08:20:00.000Z'),
  ],
  unanswered: [],
});

export const DECISIONS = listDecisions.answer.parse({
  decisions: [
    {
      ...OPEN_DECISION,
      decisionId: 'D-2026-003',
      title: 'Gammel server i jobcentret kører videre til sommer',
      overdue: true,
      answerBy: '2026-11-14',
      caseNumber: null,
      mine: { vote: false, hasVoted: true },
    },
    OPEN_DECISION,
    {
      ...CONCLUDED_DECISION,
      decisionId: 'D-2026-001',
      title: 'Ingen flerfaktorlogin på to fagsystemer før marts',
      caseNumber: '26/009911',
    },
  ],
});

export const ROSTER = getRoster.answer.parse({
  on: '2026-11-21',
  entries: PEOPLE.map((person, index) => ({
    person: viewOf(person),
    mail: `person${String(index)}@eksempel.dk`,
    reachable: index !== 4,
    memberships: [{ role: person.role, from: '2025-07-01', to: index === 5 ? '2026-12-31' : null }],
  })),
});

export const LEDGER = ledgerPage.parse({
  head: { seq: 41, hash: hash('4f').slice(0, 64) },
  lines: [
    ['ReportNoted', '2026-11', chair, 'teams'],
    ['ReportIssued', '2026-11', null, 'clock'],
    ['VoteCast', 'D-2026-002', kirsten, 'tab'],
    ['VoteCast', 'D-2026-002', chair, 'teams'],
    ['DecisionSubmitted', 'D-2026-002', camilla, 'tab'],
    ['CompletionLogged', 'T-000006', camilla, 'tab'],
    ['CourseAdded', 'K-005', camilla, 'tab'],
    ['MembershipRecorded', 'p-05', camilla, 'tab'],
  ].map(([type, subject, person, surface], index) => ({
    seq: 41 - index,
    at: AT,
    person,
    surface,
    type,
    subject,
    hash: hash(String(9 - index)),
  })),
  older: 34,
});

export const DELIVERIES = listDeliveries.answer.parse({
  deliveries: [
    { id: 'status/2026-11/channel', state: 'sent', attempts: 1, problem: null, changedAt: AT },
    {
      id: 'decision/D-2026-002/v1/p-05',
      state: 'waiting',
      attempts: 2,
      problem: 'Pia Ravn har ikke installeret appen i Teams.',
      changedAt: AT,
    },
  ],
});

export const HEALTH = health.parse({
  status: 'ok',
  ledger: { length: 41, head: hash('4f').slice(0, 64) },
  version: '0.1.0',
});

export const PREVIEW = importPreview.parse({
  fileName: 'deltagerliste-efteraar-2026.csv',
  contentHash: hash('d'),
  encoding: 'UTF-8',
  columns: ['Navn', 'Mail', 'Kursus', 'Dato'],
  rows: [
    {
      line: 2,
      cells: [
        'Pia Ravn',
        'pia.ravn@eksempel.dk',
        'E-læring for ledere: de vigtigste cybertrusler',
        '14-09-2026',
      ],
      fate: 'new',
      refusal: null,
    },
    {
      line: 3,
      cells: [
        'Mette Holm',
        'mette.holm@eksempel.dk',
        'Skrivebordsøvelse: omsorgssystemet er nede',
        '09-06-2026',
      ],
      fate: 'alreadyThere',
      refusal: null,
    },
    {
      line: 4,
      cells: ['Jonas Friis', 'jonas.friis@eksempel.dk', 'Kursus i hurtig hovedregning', '21-09-2026'],
      fate: 'rejected',
      refusal: {
        code: 'unknown-course',
        sentence: 'Kurset »Kursus i hurtig hovedregning« findes ikke i kataloget. Tilføj det først.',
      },
    },
  ],
  counts: { new: 1, alreadyThere: 1, rejected: 1 },
});
