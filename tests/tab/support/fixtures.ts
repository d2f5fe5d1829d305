import type { z } from 'zod';
import { abilitiesOf } from '../../../domain/access/abilities';
import type { Role } from '../../../domain/access/role';
import { COMPETENCES } from '../../../domain/training/competence';
import { ledgerPage, listDeliveries } from '../../../functions/contracts/ledger';
import { issuedReport, overview, statusReport } from '../../../functions/contracts/report';
import { getRoster } from '../../../functions/contracts/roster';
import { health, me } from '../../../functions/contracts/session';
import { course, importPreview, training } from '../../../functions/contracts/training';

/** Answers as the server would give them, each parsed by its contract so that they cannot drift from it. */

export const hash = (digit: string) => digit.repeat(64);
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
  { personId: 'p-09', name: 'Søren Dahl', title: 'Direktionssekretær', role: 'secretary' },
  { personId: 'p-10', name: 'Anne Vestergaard', title: 'Sundhedschef', role: 'deputy' },
] as const satisfies readonly { personId: string; name: string; title: string; role: Role }[];

export const viewOf = ({ personId, name, title }: (typeof PEOPLE)[number]) => ({ personId, name, title });
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
    openConditions: 1,
    toDecideAgain: 1,
    delegated: ['D-2026-007'],
  },
  deadlines: {
    light: { colour: 'grey', rule: 'deadlines-no-data', label: 'localPolicy', dataOn: null },
    next: [
      { kind: 'answer', decisionId: 'D-2026-002', on: '2026-12-05' },
      { kind: 'condition', decisionId: 'D-2026-004', on: '2026-12-20' },
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

export const ROSTER = getRoster.answer.parse({
  on: '2026-11-21',
  entries: PEOPLE.filter(({ role }) => role !== 'deputy').map((person, index) => ({
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
    ['MeetingRecorded', 'M-2026-001', camilla, 'tab'],
    ['AnnexRead', 'D-2026-002', chair, 'tab'],
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
    hash: hash(String((19 - index) % 10)),
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
