import type * as z from 'zod/mini';
import { COMPETENCES } from '../../../domain/training/competence';
import { MEMBER_STANDINGS } from '../../../domain/training/coverage';
import type { getTrainingPolicies } from '../../../contracts/training/training';
import { partAsked } from '../../../functions/views/training-members-view';
import {
  course,
  MEMBER_ORDERS,
  getAwaiting,
  personTraining,
  training,
  trainingPolicy,
  trend,
} from '../../../contracts/training/training';
import { hash, PEOPLE, viewOf } from './people-fixtures';

/** Training as the server would give it, each answer parsed by its contract. */

const AT = '2026-11-21T08:15:00.000Z';
const [chair, lars, kirsten, jonas, pia, , camilla] = PEOPLE.map(viewOf);

const TITLES = [
  ['Direktionens workshop om risikovillighed', 'Eksempel Kommune', ['assess', 'decide'], 'Workshop', 120],
  ['E-læring for ledere: de vigtigste cybertrusler', 'Eksempel Kommune', ['identify'], 'E-læring', 30],
  ['Skrivebordsøvelse: omsorgssystemet er nede', 'Eksempel Kommune', ['impact', 'decide'], 'Øvelse', 150],
  [
    'Eksempel: Webinar for ledere',
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
    audiences: index === 1 ? ['managementBody', 'leaders'] : [],
    validMonths: index === 1 ? 24 : null,
    source: 'Eksempel på kommunens eget kursus',
    retired: index === 4,
  }),
);

type Parts = { personId: string; courseId: string | null; completedOn: string; evidence: object };

const completion = (number: number, { personId, courseId, completedOn, evidence }: Parts) => ({
  completionId: `T-00000${String(number)}`,
  personId,
  courseId,
  completedOn,
  evidence,
  otherCourse:
    courseId === null ? { title: 'Cyberrisiko for bestyrelser', provider: 'Eksempel Skole' } : null,
  minutes: null,
  loggedBy: camilla,
  loggedAt: AT,
  verified: { by: camilla, at: AT },
  corrects: null,
});
const LIST = { kind: 'participantList', contentHash: hash('b'), fileName: 'deltagerliste.csv' };
const FILE = { kind: 'file', contentHash: hash('c'), fileName: 'kursusbevis.pdf' };
const SEEN = { kind: 'seenByCoordinator' };

const TAKEN = {
  'p-01': [
    completion(1, { personId: 'p-01', courseId: 'K-001', completedOn: '2026-01-20', evidence: LIST }),
    completion(2, { personId: 'p-01', courseId: 'K-002', completedOn: '2025-10-02', evidence: FILE }),
  ],
  'p-02': [
    completion(3, { personId: 'p-02', courseId: 'K-003', completedOn: '2026-06-09', evidence: LIST }),
    completion(4, { personId: 'p-02', courseId: 'K-004', completedOn: '2026-03-18', evidence: LIST }),
  ],
  'p-03': [completion(5, { personId: 'p-03', courseId: 'K-004', completedOn: '2026-10-05', evidence: LIST })],
  'p-04': [completion(6, { personId: 'p-04', courseId: 'K-002', completedOn: '2025-11-14', evidence: SEEN })],
};

export const REPORTED = {
  ...completion(7, {
    personId: 'p-05',
    courseId: null,
    completedOn: '2026-11-10',
    evidence: { kind: 'ownWord' },
  }),
  loggedBy: pia,
  verified: null,
};

const CARRIED = {
  identify: [chair, lars, kirsten, jonas],
  assess: [chair],
  impact: [lars, kirsten],
  decide: [chair, lars],
  followUp: [],
};

export const POLICY = trainingPolicy.parse({
  from: '2026-01-01',
  caseNumber: '25/019003',
  reading: 'both',
  intervalMonths: 24,
  dueSoonDays: 60,
  onboardingDays: 90,
  needed: { identify: 2, assess: 1, impact: 2, decide: 1, followUp: 1 },
  leastMinutes: null,
  otherCoursesCount: false,
  reminderDays: [60, 14],
  retentionMonths: {
    managementBody: 60,
    politicians: null,
    leaders: null,
    specialists: null,
    employees: null,
  },
});

export const TRAINING = training.parse({
  on: '2026-11-21',
  audience: 'managementBody',
  policy: POLICY,
  light: {
    colour: 'yellow',
    rule: 'training-some-areas-missing',
    label: 'guidance',
    dataOn: '2026-10-05',
  },
  memberLight: {
    colour: 'yellow',
    rule: 'training-members-some-missing',
    label: 'law',
    dataOn: '2026-10-05',
  },
  courses: COURSES,
  members: [
    {
      person: chair,
      standing: 'inDate',
      dueOn: '2028-01-20',
      completions: TAKEN['p-01'],
      notCounted: [],
      competences: ['identify', 'assess', 'decide'],
      latestOn: '2026-01-20',
    },
    {
      person: lars,
      standing: 'inDate',
      dueOn: '2028-06-09',
      completions: TAKEN['p-02'],
      notCounted: [],
      competences: ['identify', 'impact', 'decide'],
      latestOn: '2026-06-09',
    },
    {
      person: kirsten,
      standing: 'onLeave',
      dueOn: '2028-10-05',
      completions: TAKEN['p-03'],
      notCounted: [],
      competences: ['identify', 'impact'],
      latestOn: '2026-10-05',
    },
    {
      person: jonas,
      standing: 'dueSoon',
      dueOn: '2027-01-14',
      completions: TAKEN['p-04'],
      notCounted: [],
      competences: ['identify'],
      latestOn: '2025-11-14',
    },
    {
      person: pia,
      standing: 'missing',
      dueOn: null,
      completions: [],
      notCounted: [REPORTED],
      competences: [],
      latestOn: null,
    },
  ],
  counts: { all: 5, standings: { inDate: 2, dueSoon: 1, missing: 1, notAssessed: 0, onLeave: 1 } },
  collective: COMPETENCES.map((competence) => ({
    competence,
    carriers: CARRIED[competence].length,
    carriedBy: CARRIED[competence],
    needed: POLICY.needed[competence],
    dependsOn: ['assess', 'impact'].includes(competence) ? CARRIED[competence] : [],
    latestOn: CARRIED[competence].length === 0 ? null : '2026-10-05',
  })),
  offers: [
    {
      offerId: 'U-001',
      offeredOn: '2026-09-01',
      what: 'E-læring om phishing',
      audiences: ['employees', 'leaders'],
      reference: 'Intranettet, sag 26/011111',
    },
  ],
});

/** A group so large that not all of it is drawn at once. */
const EMPLOYED = training.shape.members.parse(
  Array.from({ length: 5_000 }, (_, index) => ({
    person: { personId: `e-${String(index)}`, name: `Ansat ${String(index)}`, title: 'Sagsbehandler' },
    standing: index % 4 === 0 ? 'inDate' : 'missing',
    dueOn: null,
    completions:
      index % 4 === 0
        ? [
            completion(8, {
              personId: `e-${String(index)}`,
              courseId: 'K-002',
              completedOn: '2026-02-02',
              evidence: LIST,
            }),
          ]
        : [],
    notCounted: [],
    competences: index % 4 === 0 ? ['identify'] : [],
    latestOn: index % 4 === 0 ? '2026-02-02' : null,
  })),
);
export const EMPLOYEES = training.parse({
  ...TRAINING,
  audience: 'employees',
  members: [],
  counts: {
    all: EMPLOYED.length,
    standings: { inDate: 1250, dueSoon: 0, missing: 3750, notAssessed: 0, onLeave: 0 },
  },
});

/** The members that are asked for, found and put in order as the server does it. */
export function membersAsked(query: URLSearchParams) {
  const members = query.get('audience') === 'employees' ? EMPLOYED : TRAINING.members;
  const people = new Map(members.map(({ person }) => [person.personId, person]));
  const show = (personId: string) => people.get(personId) ?? { personId, name: null, title: null };
  const covered = members.map((member) => ({ ...member, personId: member.person.personId }));
  const asked = {
    search: query.get('search') ?? '',
    standing: MEMBER_STANDINGS.find((one) => one === query.get('standing')),
    order: MEMBER_ORDERS.find((one) => one === query.get('order')),
    descending: query.get('descending') === 'yes',
    skip: Number(query.get('skip') ?? 0),
  };
  const gives = new Map(COURSES.map(({ courseId, competences }) => [courseId, competences]));
  const { found, part } = partAsked(covered, asked, { show, gives });
  return { found, members: part.map(({ personId: _personId, ...member }) => member) };
}

const standings = (inDate: number, missing: number) => ({
  ...Object.fromEntries(MEMBER_STANDINGS.map((one) => [one, 0])),
  inDate,
  missing,
});

export const TREND = trend.parse({
  months: Array.from({ length: 13 }, (_, index) => {
    const day = new Date(Date.UTC(2025, 11 + index, 0)).toISOString().slice(0, 10);
    return {
      month: day.slice(0, 7),
      on: day,
      light:
        index < 3 ? { ...TRAINING.light, colour: 'red', rule: 'training-no-area-carried' } : TRAINING.light,
      memberLight: TRAINING.memberLight,
      members: 5,
      standings: standings(Math.min(4, Math.floor(index / 3)), 5 - Math.min(4, Math.floor(index / 3))),
      carried: COMPETENCES.slice(0, Math.min(4, Math.floor(index / 3))),
    };
  }),
});

export const PIA = personTraining.parse({
  person: pia,
  audiences: ['managementBody'],
  standing: 'missing',
  dueOn: null,
  competences: [],
  completions: [
    REPORTED,
    completion(9, { personId: 'p-05', courseId: 'K-003', completedOn: '2024-06-09', evidence: FILE }),
  ],
  ended: [
    {
      completion: completion(10, {
        personId: 'p-05',
        courseId: 'K-003',
        completedOn: '2024-06-10',
        evidence: FILE,
      }),
      kind: 'corrected',
      by: 'T-000009',
      reason: 'Øvelsen var dagen før.',
    },
  ],
});

export const AWAITING = getAwaiting.answer.parse({ awaiting: [{ person: pia, completion: REPORTED }] });

export const POLICIES: z.infer<typeof getTrainingPolicies.answer> = {
  current: POLICY,
  isLocal: true,
  history: [POLICY],
};
